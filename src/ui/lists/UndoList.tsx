// The last list that was loaded, and the button that takes it out again.
import { call } from '../../rpc/client.ts';
import type { Value } from '../../rpc/contract.ts';
import type { LastList } from '../../rpc/views/lists.ts';
import * as ui from '../../texts/ui.ts';
import { useAction } from '../hooks/useAction.ts';
import { PlainAction } from '../parts/PlainAction.tsx';
import { showMoment } from '../values/show.ts';

interface UndoListProps {
  readonly last: LastList;
  onUndone(result: Value<'rpcUndoList'>): void;
}

export function UndoList({ last, onUndone }: UndoListProps) {
  const [action, undo] = useAction(() => call('rpcUndoList', { importId: last.importId }), onUndone);
  return (
    <section>
      <h2>{ui.listLast}</h2>
      <p>{ui.listLastText(ui.listRegisters[last.register].name, showMoment(last.at), last.rows)}</p>
      <PlainAction label={ui.listUndo} onClick={() => undo(undefined)} action={action} running={ui.listUndoing} />
    </section>
  );
}
