// A bar for whatever takes longer than two seconds; without a share it only shows that something goes on.
import * as ui from '../../texts/ui.ts';

interface ProgressProps {
  readonly label: string;
  /** Both or neither; `total` of 0 means that the size is not known yet. */
  readonly done?: number;
  readonly total?: number;
}

export function Progress({ label, done = 0, total = 0 }: ProgressProps) {
  const known = total > 0;
  return (
    <div class="progress">
      <div
        class={known ? 'bar' : 'bar moving'}
        role="progressbar"
        aria-label={label}
        aria-valuemin={0}
        aria-valuemax={known ? total : undefined}
        aria-valuenow={known ? done : undefined}
      >
        <div class="bar-done" style={known ? { width: `${Math.min(100, (100 * done) / total)}%` } : undefined} />
      </div>
      <p class="progress-text" role="status">
        {label}
        {known && <span class="progress-count">{ui.outOf(done, total)}</span>}
      </p>
    </div>
  );
}
