// Starts a long job of the script and follows it to its end.
import { useState } from 'preact/hooks';
import type { JobView } from '../../rpc/contract.ts';
import { type Action, useAction } from '../hooks/useAction.ts';
import { type JobWatch, useJobWatch } from './useJobWatch.ts';

export interface Job {
  readonly watch: JobWatch;
  readonly action: Action;
  start(): void;
}

/** `known` is the job the workbook spoke of when the screen opened; one that has ended long ago is of no interest. */
export function useJob(known: JobView | null, begin: () => Promise<JobView>, onEnd: () => void): Job {
  const [starting, setStarting] = useState(false);
  const watch = useJobWatch(known?.state === 'finished' ? null : known, starting, onEnd);
  const [action, start] = useAction(() => {
    setStarting(true);
    return begin().finally(() => setStarting(false));
  }, watch.follow);
  return { watch, action, start: () => start(undefined) };
}
