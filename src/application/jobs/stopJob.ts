// «Остановить»: the long job of this workbook ends where it stands; what is done stays done, and a new start goes on from there.
import type { Ports } from '../ports.ts';
import { type JobState, PLACE_KEYS, STOP_KEY, shownJob } from './job.ts';

const ENTRIES = [
  'jobContinueRollUp',
  'jobContinueSchoolBooks',
  'jobContinueUpdateBooks',
  'jobContinueNewYear',
  'jobContinueDocuments',
  'jobContinuePapers',
  'jobContinueTemplates',
] as const;

const stopNow = (ports: Ports): JobState | null => {
  const state = shownJob(ports);
  for (const entry of ENTRIES) ports.triggers.removeAll(entry);
  for (const key of Object.values(PLACE_KEYS)) if (key !== null) ports.memory.remove(key);
  if (state === null || state.state === 'finished') return state;
  const stopped: JobState = { job: state.job, done: state.done, total: state.total, state: 'stopped' };
  ports.memory.showProgress(stopped);
  return stopped;
};

/**
 * Stops at once while the job waits. While a slice runs it holds the workbook: it is told, and ends at its own end
 * instead of leaving the rest to the next one. The job as it is now; null when none has run lately.
 */
export const stopJob = (ports: Ports): JobState | null => {
  const alone = ports.lock.alone(0, () => stopNow(ports));
  if (alone !== null) return alone.value;
  ports.memory.set(STOP_KEY, ports.clock.nowMs());
  return shownJob(ports);
};
