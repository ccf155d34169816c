// Orders whose papers a job is making: what its next slice begins with.
import { finishJob, type JobState, leaveForNext, PLACE_KEYS, type Slice, tryLater } from '../jobs/job.ts';
import type { Ports } from '../ports.ts';

export const PAPERS_ENTRY = 'jobContinuePapers';

/** Codes of the orders, the next one first. */
export const papersUnderWay = (ports: Ports): readonly string[] =>
  ports.memory.get<readonly string[]>(PLACE_KEYS.documents) ?? [];

/** Doing it twice changes nothing. */
export const beginPapers = (ports: Ports, orderId: string): void => {
  const present = papersUnderWay(ports);
  if (!present.includes(orderId)) ports.memory.set(PLACE_KEYS.documents, [...present, orderId]);
};

const without = (ports: Ports, orderId: string): { readonly rest: readonly string[]; readonly forget: () => void } => {
  const rest = papersUnderWay(ports).filter((id) => id !== orderId);
  const forget = () => {
    if (rest.length > 0) ports.memory.set(PLACE_KEYS.documents, rest);
    else ports.memory.remove(PLACE_KEYS.documents);
  };
  return { rest, forget };
};

/** The papers of an order are made: the job goes on with the next order, or ends. */
export const endPapers = (ports: Ports, slice: Slice, orderId: string, total: number): void => {
  const { rest, forget } = without(ports, orderId);
  if (rest.length === 0) {
    finishJob(ports, slice, { done: total, total }, forget);
    return;
  }
  forget();
  leaveForNext(ports, slice, { done: total, total });
};

/** They cannot be made: people see a job that stands, and the next order has its turn. */
export const dropPapers = (ports: Ports, orderId: string): void => {
  const { rest, forget } = without(ports, orderId);
  const shown = ports.memory.progress() as JobState | null;
  if (shown !== null) ports.memory.showProgress({ ...shown, state: 'stopped' });
  forget();
  if (rest.length === 0) ports.triggers.removeAll(PAPERS_ENTRY);
  else tryLater(ports, PAPERS_ENTRY);
};
