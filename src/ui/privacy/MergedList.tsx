// Merges that can still be undone; what a person has changed since is named after undoing.
import { useState } from 'preact/hooks';
import { call } from '../../rpc/client.ts';
import type { MergedView, UndoneMerge } from '../../rpc/views/privacy.ts';
import * as ui from '../../texts/uiPrivacy.ts';
import { useAction } from '../hooks/useAction.ts';
import { Button } from '../parts/Button.tsx';
import { Notice } from '../parts/Notice.tsx';
import { Problems } from '../parts/Problems.tsx';
import { Progress } from '../parts/Progress.tsx';
import { Lines } from '../values/Lines.tsx';

export function MergedList({ merged, onUndone }: { readonly merged: readonly MergedView[]; onUndone(): void }) {
  const [undone, setUndone] = useState<UndoneMerge | null>(null);
  const [action, undo] = useAction(
    (droppedId: string) => call('rpcUndoMerge', { droppedId }),
    (result) => {
      setUndone(result);
      onUndone();
    },
  );
  return (
    <>
      {undone !== null && (
        <Notice tone="good" title={ui.undoDone(undone.moved)}>
          {undone.left.length > 0 && <Lines lines={undone.left.map(ui.undoLeft)} />}
        </Notice>
      )}
      <Problems problems={action.problems} repeat={action.repeat} />
      {action.running && <Progress label={ui.undoing} />}
      {merged.length > 0 && <h2>{ui.undoTitle}</h2>}
      <ul class="list">
        {merged.map(({ droppedId, keptLabel }) => (
          <li key={droppedId}>
            <span>{ui.undoRow(droppedId, keptLabel)}</span>
            <Button onClick={() => undo(droppedId)}>{ui.undoMerge}</Button>
          </li>
        ))}
      </ul>
    </>
  );
}
