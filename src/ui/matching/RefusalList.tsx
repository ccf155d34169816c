// Refusals that can be taken back, folded away.
import type { RefusalView, TwoPeople } from '../../rpc/views/matching.ts';
import * as ui from '../../texts/uiMatching.ts';
import { More, useShown } from './More.tsx';
import { RowButton } from './RowButton.tsx';

interface RefusalListProps {
  readonly refusals: readonly RefusalView[];
  onRestore(row: TwoPeople): void;
}

export function RefusalList({ refusals, onRestore }: RefusalListProps) {
  const { shown, rest, showMore } = useShown(refusals);
  if (refusals.length === 0) return null;
  return (
    <details>
      <summary>
        <h2>{ui.refusalsTitle(refusals.length)}</h2>
      </summary>
      <ul class="list">
        {shown.map((row) => (
          <li key={`${row.menteeId} ${row.mentorId}`}>
            <span>{ui.refusalLine(row.mentee, row.mentor)}</span>
            <RowButton label={ui.refusedUndo} spoken={ui.refusedUndoFor(row.mentee)} onClick={() => onRestore(row)} />
          </li>
        ))}
      </ul>
      <More rest={rest} onMore={showMore} />
    </details>
  );
}
