// What the set-up wizard asks, step by step; the last step, which only shows the answers, is not among them.

export const SET_UP_STEPS = [
  ['municipality', 'authority', 'place'],
  ['profile', 'firstYear', 'coordinatorEmail'],
  ['pdMode'],
] as const;

/** The coordinator's e-mail may be left out. */
export const OPTIONAL = 'coordinatorEmail';

export type SetUpName = (typeof SET_UP_STEPS)[number][number];
