// Terms in working days: weekends, holidays, days moved by decree, years the calendar does not know.
import { describe, expect, test } from '@jest/globals';
import { PRODUCTION_YEARS } from '../../src/domain/calendar/productionCalendar.ts';
import { addWorkingDays, isWorkingDay } from '../../src/domain/calendar/workingDays.ts';

describe('a day', () => {
  test.each([
    { day: '2025-09-01', working: true, why: 'Monday' },
    { day: '2025-09-06', working: false, why: 'Saturday' },
    { day: '2025-09-07', working: false, why: 'Sunday' },
    { day: '2025-05-08', working: false, why: 'Thursday moved from 23 February' },
    { day: '2025-11-01', working: true, why: 'Saturday that is worked' },
    { day: '2025-11-03', working: false, why: 'Monday moved from that Saturday' },
    { day: '2026-01-09', working: false, why: 'Friday moved from 3 January' },
    { day: '2026-03-09', working: false, why: 'Monday after a holiday on Sunday' },
    { day: '2026-12-31', working: false, why: 'moved from 4 January' },
    { day: '2027-05-10', working: false, why: 'Monday after 9 May on Sunday' },
    { day: '2030-06-12', working: false, why: 'a holiday of the law in a year without a decree' },
    { day: '2030-06-13', working: true, why: 'a weekday of such a year' },
  ])('$day works: $working, $why', ({ day, working }) => {
    expect(isWorkingDay(day)).toBe(working);
  });

  test.each([
    { year: 2025, off: 118 },
    { year: 2026, off: 118 },
  ])('$year has $off days off, as the decree counts them', ({ year, off }) => {
    const days = Array.from({ length: 12 }, (_, month) =>
      Array.from(
        { length: 31 },
        (_none, day) => `${year}-${String(month + 1).padStart(2, '0')}-${String(day + 1).padStart(2, '0')}`,
      ),
    )
      .flat()
      .filter((day) => !['02-29', '02-30', '02-31', '04-31', '06-31', '09-31', '11-31'].includes(day.slice(5)));
    expect(days.filter((day) => !isWorkingDay(day))).toHaveLength(off);
  });

  test('each day of the calendar stands in its year', () => {
    const astray = Object.entries(PRODUCTION_YEARS).flatMap(([year, { off, worked }]) =>
      [...off, ...worked].filter((day) => !day.startsWith(year)),
    );
    expect(astray).toEqual([]);
  });
});

describe('a term', () => {
  test.each([
    { from: '2025-09-01', count: 3, to: '2025-09-04', why: 'inside a week' },
    { from: '2025-09-04', count: 3, to: '2025-09-09', why: 'over a weekend' },
    { from: '2025-12-29', count: 3, to: '2026-01-13', why: 'over New Year, 31 December and 9 January are off' },
    { from: '2025-10-30', count: 2, to: '2025-11-01', why: 'a worked Saturday counts' },
    { from: '2025-09-06', count: 1, to: '2025-09-08', why: 'from a Saturday' },
    { from: '2026-04-30', count: 10, to: '2026-05-18', why: 'ten days over the May holidays' },
  ])('$count working days from $from end on $to: $why', ({ from, count, to }) => {
    expect(addWorkingDays(from, count)).toBe(to);
  });
});
