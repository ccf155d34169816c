// The last list that was loaded, and the button that takes it out again.
import { call } from '../../rpc/client.ts';
import type { Value } from '../../rpc/contract.ts';
import type { LastList } from '../../rpc/views/lists.ts';
import * as ui from '../../texts/ui.ts';
import { useAction } from '../hooks/useAction.ts';
import { Button } from '../parts/Button.tsx';
import { Problems } from '../parts/Problems.tsx';
import { Progress } from '../parts/Progress.tsx';
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
      <Problems problems={action.problems} repeat={action.repeat} />
      {action.running ? (
        <Progress label={ui.listUndoing} />
      ) : (
        <p>
          <Button onClick={() => undo(undefined)}>{ui.listUndo}</Button>
        </p>
      )}
    </section>
  );
}
