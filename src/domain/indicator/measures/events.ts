// The measure of municipal events held in the year (§6.1); it asks no organisation.
import type { Measure } from './measured.ts';

/** Municipal events with a day on which they were held, from 1 January to `asOf`; a plan is not an event. */
export const municipalEvents: Measure = ({ events, window }) => ({
  numerator: events.filter(
    ({ level, heldOn }) => level === 'municipal' && heldOn !== null && heldOn >= window.start && heldOn <= window.end,
  ).length,
  denominator: null,
  nature: 'count',
  denominatorFromReports: false,
  reported: 0,
  expected: 0,
  parts: [],
  notes: [],
});
