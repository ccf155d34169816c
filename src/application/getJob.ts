// Progress of the last job as the sidebar shows it.
import type { JobView } from '../rpc/contract.ts';
import { jobText } from '../texts/ru.ts';
import type { JobState } from './jobs/job.ts';
import type { Ports } from './ports.ts';

/** A job with the sentence shown under its bar. */
export const jobView = (state: JobState): JobView => ({ ...state, text: jobText(state) });

/** Null when no job has run lately. */
export const getJob = (ports: Ports): JobView | null => {
  const state = ports.memory.progress() as JobState | null;
  return state === null ? null : jobView(state);
};
