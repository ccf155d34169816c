// What undoing a list has taken out, and what stays and why.
import type { Value } from '../../rpc/contract.ts';
import * as ui from '../../texts/ui.ts';
import { Actions } from '../parts/Actions.tsx';
import { Notice } from '../parts/Notice.tsx';
import { Screen } from '../parts/Screen.tsx';
import { Lines } from '../values/Lines.tsx';

interface UndoneListProps {
  readonly result: Value<'rpcUndoList'>;
  onHome(): void;
}

export function UndoneList({ result: { removed, kept }, onHome }: UndoneListProps) {
  return (
    <Screen title={ui.listUndoneTitle}>
      <Notice tone="good" title={ui.listUndone(removed)} />
      {kept.length > 0 && (
        <Notice tone="warn" title={ui.listKept}>
          <Lines lines={kept.map(({ id, text }) => ui.listKeptRow(id, text))} />
        </Notice>
      )}
      <Actions primary={ui.toHome} onPrimary={onHome} />
    </Screen>
  );
}
