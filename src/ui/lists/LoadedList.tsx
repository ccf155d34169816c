// The end of loading a list, with the way to undo it.
import { call } from '../../rpc/client.ts';
import type { Value } from '../../rpc/contract.ts';
import * as ui from '../../texts/ui.ts';
import { useAction } from '../hooks/useAction.ts';
import { Actions } from '../parts/Actions.tsx';
import { Notice } from '../parts/Notice.tsx';
import { Screen } from '../parts/Screen.tsx';

interface LoadedListProps {
  readonly written: number;
  readonly left: number;
  readonly importId: string;
  onHome(): void;
  onUndone(result: Value<'rpcUndoList'>): void;
}

export function LoadedList({ written, left, importId, onHome, onUndone }: LoadedListProps) {
  const [action, undo] = useAction(() => call('rpcUndoList', { importId }), onUndone);
  return (
    <Screen title={ui.listDoneTitle}>
      <Notice tone="good" title={ui.listDone(written, left)} />
      <Actions
        primary={ui.toHome}
        onPrimary={onHome}
        secondary={ui.listUndo}
        onSecondary={() => undo(undefined)}
        action={action}
        running={ui.listUndoing}
      />
    </Screen>
  );
}
