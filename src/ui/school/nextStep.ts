// What the panel proposes to a curator next: the earliest part of the work that is not done yet.
import type { SchoolScreen, SchoolView } from './schoolProps.ts';

export type SchoolStep = 'form' | 'share' | 'pair' | 'papers' | 'report' | 'done';

/** The screen on which a step is done. */
export const SCREEN_OF_STEP: Readonly<Record<SchoolStep, SchoolScreen>> = {
  form: 'form',
  share: 'form',
  pair: 'newPair',
  papers: 'pairs',
  report: 'report',
  done: 'home',
};

export function nextStep({
  formUrl,
  counts,
  submitted,
}: Pick<SchoolView, 'formUrl' | 'counts' | 'submitted'>): SchoolStep {
  if (counts.mentors === 0) return formUrl === '' ? 'form' : 'share';
  if (counts.pairs === 0) return 'pair';
  if (counts.signedPairs < counts.pairs) return 'papers';
  return submitted === '' ? 'report' : 'done';
}
