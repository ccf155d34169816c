// What the five-minute trigger does for the forms: brings in what the submit trigger missed, closes those whose last day has passed, refreshes lists.

import type { Ports } from '../ports.ts';
import { closeExpiredForms } from './closeExpiredForms.ts';
import { bringIn, WAIT_MS } from './drainAnswers.ts';
import { allFormStates } from './formStates.ts';
import { DESIGN_SHEETS, refreshStaleForms } from './refreshForms.ts';

/** Returns how many rows were written; 0 when another execution is at work. */
export const tendForms = (ports: Ports): number => {
  const alone = ports.lock.alone(WAIT_MS, () => {
    const before = allFormStates(ports);
    if (before.size === 0) return 0;
    const { rows, states, book } = bringIn(ports, before, null, DESIGN_SHEETS);
    const open = closeExpiredForms(ports, states);
    // Rows just written stand below what the book has read of the journal: the forms wait for the next pass.
    if (book !== null && rows === 0) refreshStaleForms(ports, book, open);
    return rows;
  });
  return alone?.value ?? 0;
};
