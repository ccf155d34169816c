// A workbook of an older version: one button brings it up to date, and the panel goes on.
import { useState } from 'preact/hooks';
import { call } from '../../rpc/client.ts';
import type { PanelView } from '../../rpc/contract.ts';
import * as ui from '../../texts/ui.ts';
import { useAction } from '../hooks/useAction.ts';
import type { Loaded } from '../hooks/useLoaded.ts';
import { Actions } from '../parts/Actions.tsx';
import { DoneScreen } from '../parts/DoneScreen.tsx';
import { Loadable } from '../parts/Loadable.tsx';
import { Screen } from '../parts/Screen.tsx';

interface OutdatedProps {
  readonly view: Extract<PanelView, { role: 'outdated' }>;
  readonly loaded: Loaded<PanelView>;
}

export function Outdated({ view, loaded }: OutdatedProps) {
  const [text, setText] = useState('');
  const [action, update] = useAction(
    () => call('rpcUpdateBook', {}),
    (done) => setText(ui.updateDone(done)),
  );
  if (text !== '' && (loaded.loading || loaded.problems.length > 0)) {
    return (
      <Screen key="leaving" title={ui.updateDoneTitle}>
        <Loadable loaded={loaded}>{() => null}</Loadable>
      </Screen>
    );
  }
  if (text !== '') {
    return <DoneScreen title={ui.updateDoneTitle} text={text} primary={ui.setUpToWork} onPrimary={loaded.reload} />;
  }
  return (
    <Screen title={ui.updateTitle} busy={action.running}>
      <p>{ui.updateText}</p>
      <p>{ui.updateKeeps[view.book]}</p>
      <Actions
        primary={ui.updateStart}
        onPrimary={() => update(undefined)}
        action={action}
        running={ui.updateRunning}
      />
    </Screen>
  );
}
