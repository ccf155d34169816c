// Progress of the last job as the sidebar shows it.
import type { JobView } from '../rpc/contract.ts';
import { jobText } from '../texts/jobs.ts';
import { type JobName, type JobState, shownJob } from './jobs/job.ts';
import type { Ports } from './ports.ts';

/** A job with the sentence shown under its bar. */
export const jobView =
  (ports: Ports) =>
  (state: JobState): JobView => ({ ...state, text: jobText(state, ports.clock.today) });

/** Null when no job has run lately and none waits. `wanted` is the job that somebody follows. */
export const getJob = (ports: Ports, wanted?: JobName): JobView | null => {
  const state = shownJob(ports, wanted);
  return state === null ? null : jobView(ports)(state);
};
