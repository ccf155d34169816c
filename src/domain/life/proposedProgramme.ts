// The period proposed for a programme, and the days of the lines of its plan.
import { addDays, addMonths, daysBetween } from '../calendar/addDays.ts';
import { type Day, earlierOf, laterOf } from '../calendar/day.ts';
import { schoolYearStart } from '../calendar/reportWindow.ts';
import type { Pair } from '../pair/pair.ts';

/** Lessons end in the last days of May; what goes on longer is chosen by people. */
const LESSONS_END = '-05-31';
const SHORTEST_MONTHS = 3;
const LONGEST_MONTHS = 12;

/**
 * From the first day of the pair, but not before the order, to its last day or the end of lessons, never shorter or longer
 * than a programme may be (S0).
 */
export const proposedPeriod = (
  { startDate, endDate }: Pick<Pair, 'startDate' | 'endDate'>,
  orderDate: Day | null,
  today: Day,
): { readonly start: Day; readonly end: Day } => {
  const start = laterOf(startDate ?? today, orderDate ?? startDate ?? today);
  const lessons = `${Number(schoolYearStart(start).slice(0, 4)) + 1}${LESSONS_END}`;
  const shortest = addMonths(start, SHORTEST_MONTHS);
  const wanted = laterOf(endDate ?? lessons, shortest);
  return { start, end: earlierOf(wanted, addMonths(start, LONGEST_MONTHS)) };
};

/** First and last day proposed for a pair that begins on `today`. */
export const proposedTerm = (today: Day): { readonly start: Day; readonly end: Day } =>
  proposedPeriod({ startDate: null, endDate: null }, null, today);

/** Days of `count` lines, evenly over the period: the first a fortnight after its beginning, the last on its last day. */
export const spreadDays = ({ start, end }: { readonly start: Day; readonly end: Day }, count: number): Day[] => {
  const first = earlierOf(addDays(start, 14), end);
  const step = count < 2 ? 0 : daysBetween(first, end) / (count - 1);
  return Array.from({ length: count }, (_, at) => addDays(first, Math.round(step * at)));
};
