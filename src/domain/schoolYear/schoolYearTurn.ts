// Which school year ends and which begins when a curator turns the year on a day.
import { type Day, monthOf, yearOf } from '../calendar/day.ts';

export interface SchoolYearTurn {
  /** «2025/2026». */
  readonly ended: string;
  readonly begun: string;
  /** Pairs that ended before this day are in no report any more: the indicators count from 1 January (§6.3). */
  readonly countedFrom: Day;
  /** Last day of the year that ends; graduates leave on it. */
  readonly lastDay: Day;
}

const FIRST_MONTH = 6;

/** From June to December; null in the months in which the school year is under way. */
export const schoolYearTurn = (today: Day): SchoolYearTurn | null => {
  if (monthOf(today) < FIRST_MONTH) return null;
  const year = yearOf(today);
  return {
    ended: `${year - 1}/${year}`,
    begun: `${year}/${year + 1}`,
    countedFrom: `${year}-01-01`,
    lastDay: `${year}-08-31`,
  };
};
