// Somebody was added: what comes next, and the way to take it back.
import { useState } from 'preact/hooks';
import { call } from '../../rpc/client.ts';
import type { Value } from '../../rpc/contract.ts';
import type { ListRegister } from '../../rpc/views/lists.ts';
import * as ui from '../../texts/ui.ts';
import * as texts from '../../texts/uiPeople.ts';
import { useAction } from '../hooks/useAction.ts';
import { Actions } from '../parts/Actions.tsx';
import { Button } from '../parts/Button.tsx';
import { DoneScreen } from '../parts/DoneScreen.tsx';
import { Notice } from '../parts/Notice.tsx';
import { Problems } from '../parts/Problems.tsx';
import { Progress } from '../parts/Progress.tsx';
import { Screen } from '../parts/Screen.tsx';
import type { SchoolProps } from '../school/schoolProps.ts';

export type Added = Value<'rpcAddPerson'>;

interface PersonAddedProps extends SchoolProps {
  readonly register: ListRegister;
  readonly added: Added;
  onMore(): void;
}

export function PersonAdded({ register, added, loaded, onOpen, onMore }: PersonAddedProps) {
  const [isUndone, setUndone] = useState(false);
  const [action, undo] = useAction(
    () => call('rpcTakeBackPerson', { personId: added.personId }),
    () => {
      loaded.reload();
      setUndone(true);
    },
  );
  if (isUndone) {
    return (
      <DoneScreen
        title={texts.takenBackTitle}
        text={texts.takenBack}
        primary={ui.toHome}
        onPrimary={() => onOpen('home')}
        secondary={texts.addTitles[register]}
        onSecondary={onMore}
      />
    );
  }
  const [primary, onPrimary] = added.isCandidate
    ? [texts.addConsent, () => onOpen('person', added.personId)]
    : [ui.toHome, () => onOpen('home')];
  return (
    <Screen title={texts.addDoneTitle[register]} busy={action.running}>
      <Notice tone="good" title={added.isCandidate ? texts.addDoneCandidate : texts.addDoneText}>
        {!action.running && <Button onClick={() => undo(undefined)}>{texts.addUndo}</Button>}
      </Notice>
      <Problems problems={action.problems} repeat={action.repeat} />
      {action.running && <Progress label={texts.takingBack} />}
      <Actions primary={primary} onPrimary={onPrimary} secondary={texts.addMore[register]} onSecondary={onMore} />
    </Screen>
  );
}
