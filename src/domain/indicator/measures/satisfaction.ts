// Satisfaction of mentees and mentors (FED-05, FED-06): reports carry no answers of questionnaires yet, and the measure says so.
import type { Measure } from './measured.ts';

/** Always without numbers; the note names the reason, so that a switched-on indicator is «нет данных» and not an error. */
export const satisfaction: Measure = ({ active }) => ({
  numerator: null,
  denominator: null,
  nature: 'people',
  denominatorFromReports: true,
  reported: 0,
  expected: active.length,
  parts: [],
  constants: [],
  notes: [{ code: 'answers_not_reported' }],
});
