// Jobs that wait for another day of Google: known by their trigger, for as long as it waits; the cache of progress forgets them within the hour.
import type { Ports } from '../ports.ts';

const KEY = 'waitingJobs';

interface Waiting {
  /** Id of the one-shot trigger that goes on with the job. */
  readonly trigger: string;
  readonly state: unknown;
}

/** By the function its trigger calls. */
type AllWaiting = Readonly<Record<string, Waiting>>;

/** Sets the trigger and writes down what waits for it; once the trigger has gone, whatever the reason, the note is worth nothing. */
export const keepWaiting = (ports: Ports, entry: string, delayMs: number, state: unknown): void => {
  ports.triggers.once(entry, delayMs);
  const trigger = ports.triggers.idsOf(entry)[0] ?? '';
  ports.memory.set(KEY, { ...ports.memory.get<AllWaiting>(KEY), [entry]: { trigger, state } });
};

/** States of the jobs whose triggers still wait. */
export const waitingJobs = (ports: Ports): unknown[] =>
  Object.entries(ports.memory.get<AllWaiting>(KEY) ?? {})
    .filter(([entry, { trigger }]) => ports.triggers.idsOf(entry).includes(trigger))
    .map(([, { state }]) => state);
