// The measure of municipal events held in the year (§6.1); it asks no organisation.
import { calendarYearWindow } from '../../calendar/reportWindow.ts';
import type { EventPurpose } from '../../register/organisation.ts';
import type { Measure } from './measured.ts';

/** What the indicator speaks of: making mentoring known and showing the best practices. */
const COUNTED: readonly (EventPurpose | null)[] = ['popularisation', 'best_practice'];

/**
 * Municipal events with a day on which they were held, from 1 January to `asOf`; a plan is not an event. An event whose
 * purpose nobody wrote down is not counted and is named.
 */
export const municipalEvents: Measure = ({ events, moment }) => {
  const { start, end } = calendarYearWindow(moment.asOf);
  const held = events.filter(
    ({ level, heldOn }) => level === 'municipal' && heldOn !== null && heldOn >= start && heldOn <= end,
  );
  const purposeless = held.filter(({ purpose }) => purpose === null).length;
  return {
    numerator: held.filter(({ purpose }) => COUNTED.includes(purpose)).length,
    denominator: null,
    nature: 'count',
    denominatorFromReports: false,
    reported: 0,
    expected: 0,
    parts: [],
    constants: [],
    notes: purposeless === 0 ? [] : [{ code: 'event_without_purpose', data: { count: purposeless }, level: 'warning' }],
  };
};
