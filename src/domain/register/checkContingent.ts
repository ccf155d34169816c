// What is wrong with the rows of «Контингент» (V-18, V-19); the numbers themselves are left as typed.
import type { Day } from '../calendar/day.ts';
import { schoolYearStart } from '../calendar/reportWindow.ts';
import type { Problem } from '../problem.ts';
import { COUNTED_AGES } from '../report/countedAges.ts';
import type { Contingent } from './organisation.ts';

const NUMBERS = ['pupilsTotal', 'ovzTotal', 'ovzCovered', 'sopTotal', 'sopCovered', 'youngTeachersTotal'] as const;

/** Parts that may not exceed their whole. Young teachers are not pupils and have no whole here. */
const PARTS = [
  ['ovzCovered', 'ovzTotal'],
  ['sopCovered', 'sopTotal'],
  ['ovzTotal', 'pupilsTotal'],
  ['sopTotal', 'pupilsTotal'],
] as const;

const checkRow = (row: Contingent): Problem[] => {
  const problems: Problem[] = [];
  const asOf = row.asOf ?? '';
  if (row.asOf === null) problems.push({ code: 'contingent_day_missing' });
  for (const column of NUMBERS) {
    const value = row[column];
    if (value !== null && (!Number.isInteger(value) || value < 0))
      problems.push({ code: 'contingent_not_a_count', data: { asOf, column, value }, place: { column } });
  }
  for (const [part, whole] of PARTS) {
    const [less, more] = [row[part], row[whole]];
    if (less !== null && more !== null && less > more)
      problems.push({
        code: 'contingent_part_exceeds_whole',
        data: { asOf, column: part, wholeColumn: whole, value: less, whole: more },
        place: { column: part },
      });
  }
  const ages = COUNTED_AGES.reduce((sum, age) => sum + (row[`pupils${age}`] ?? 0), 0);
  if (row.pupilsTotal !== null && ages > row.pupilsTotal)
    problems.push({
      code: 'contingent_ages_exceed_total',
      data: { asOf, value: ages, whole: row.pupilsTotal },
      place: { column: 'pupilsTotal' },
    });
  return problems;
};

/**
 * Problems of the rows on `day` (the report's day). Codes: contingent_day_missing, contingent_not_a_count,
 * contingent_part_exceeds_whole and contingent_ages_exceed_total (V-18), contingent_day_twice, contingent_missing (no row on or before the day) and the
 * warning contingent_old (V-19: the latest row is older than 1 September of the school year).
 */
export const checkContingent = (rows: readonly Contingent[], day: Day): Problem[] => {
  const problems = rows.flatMap(checkRow);
  const days = rows.flatMap((row) => row.asOf ?? []).sort();
  const repeated = new Set(days.filter((asOf, index) => days[index - 1] === asOf));
  for (const asOf of repeated) problems.push({ code: 'contingent_day_twice', data: { asOf } });
  const latest = days.filter((asOf) => asOf <= day).at(-1);
  if (latest === undefined) problems.push({ code: 'contingent_missing', data: { day } });
  else if (latest < schoolYearStart(day))
    problems.push({
      code: 'contingent_old',
      data: { asOf: latest, schoolYearStart: schoolYearStart(day) },
      level: 'warning',
    });
  return problems;
};
