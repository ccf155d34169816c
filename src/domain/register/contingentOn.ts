// The row of «Контингент» that holds on a day.
import type { Day } from '../calendar/day.ts';
import type { Contingent } from './organisation.ts';

const agreed = (values: readonly (number | null)[]): number | null => {
  const [first = null] = values;
  return values.every((value) => value === first) ? first : null;
};

/**
 * The latest row on or before `day`; rows without a day are passed over. Where two rows of one day disagree the number
 * is not known, whichever was typed first.
 */
export const contingentOn = (rows: readonly Contingent[], day: Day): Contingent | null => {
  const dated = rows.filter((row) => row.asOf !== null && row.asOf <= day);
  const asOf = dated.reduce((latest, row) => (row.asOf !== null && row.asOf > latest ? row.asOf : latest), '');
  const same = dated.filter((row) => row.asOf === asOf);
  if (same.length === 0) return null;
  return {
    asOf,
    pupilsTotal: agreed(same.map((row) => row.pupilsTotal)),
    ovzTotal: agreed(same.map((row) => row.ovzTotal)),
    ovzCovered: agreed(same.map((row) => row.ovzCovered)),
    sopTotal: agreed(same.map((row) => row.sopTotal)),
    sopCovered: agreed(same.map((row) => row.sopCovered)),
    youngTeachersTotal: agreed(same.map((row) => row.youngTeachersTotal)),
  };
};
