// Starts a long job of the script and follows it to its end.
import { useState } from 'preact/hooks';
import type { JobView } from '../../rpc/contract.ts';
import { type Action, useAction } from '../hooks/useAction.ts';
import { type JobWatch, useJobWatch } from './useJobWatch.ts';

export interface Job<What> {
  readonly watch: JobWatch;
  readonly action: Action;
  start(what: What): void;
}

/** `known` is the job the workbook spoke of when the screen opened; one that has ended long ago is of no interest. */
export function useJob<What = void>(
  known: JobView | null,
  begin: (what: What) => Promise<JobView>,
  onEnd: () => void,
): Job<What> {
  const [starting, setStarting] = useState(false);
  const watch = useJobWatch(known?.state === 'finished' ? null : known, starting, onEnd);
  const [action, start] = useAction((what: What) => {
    setStarting(true);
    return begin(what).finally(() => setStarting(false));
  }, watch.follow);
  return { watch, action, start };
}
