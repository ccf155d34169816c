// A register as it will be when the data of a person are destroyed, with as little kept as the counts allow.
import type { Day, Period } from '../calendar/day.ts';
import { firstDayOf, lastDayOf, quarterOf, quartersBetween } from '../calendar/quarter.ts';
import type { Parameters } from '../indicator/parameters.ts';
import { completeParameters } from '../indicator/parameters.ts';
import { KEEPINGS, type Keeping, type Remainder, remainderOf } from '../person/erasure.ts';
import type { Mentee, Mentor } from '../person/person.ts';
import { summariseSchool } from '../report/summariseSchool.ts';
import type { ReportMoment, SchoolRegister } from './organisation.ts';

export interface Erasure {
  /** By row id. */
  readonly remainders: ReadonlyMap<string, Remainder>;
  /** Every count of every moment is what it was. */
  readonly countsKept: boolean;
}

const NAMELESS = { code: '', lastName: '', firstName: '', patronymic: '' } as const;

/** The texts are compared here and go nowhere. */
const unmarked = (text: string): string => text;

/** Today, every quarter of this year, and every quarter that was ever submitted. */
const momentsOf = (today: Day, submitted: readonly ReportMoment[]): ReportMoment[] => {
  const quarters: Period[] = quartersBetween(`${today.slice(0, 4)}-Q1`, `${today.slice(0, 4)}-Q4`);
  return [
    { period: quarterOf(today), asOf: today },
    ...quarters.map((period) => ({ period, asOf: lastDayOf(period) })),
    ...submitted.filter(({ period }) => firstDayOf(period).slice(0, 4) !== today.slice(0, 4)),
  ];
};

const erased = <Row extends Mentor | Mentee>(
  rows: readonly Row[],
  ids: ReadonlySet<string>,
  today: Day,
  keep: (row: Row) => Remainder,
): Row[] => rows.map((row) => (ids.has(row.id) ? { ...row, ...NAMELESS, ...keep(row), erasedOn: today } : row));

/**
 * Tries the ways of keeping from the least on and takes the first with which the report of every moment is the same;
 * when none is, the fullest, and `countsKept` is false.
 */
export const eraseFromRegister = (
  register: SchoolRegister,
  ids: ReadonlySet<string>,
  today: Day,
  submitted: readonly ReportMoment[],
  chosen: Partial<Parameters>,
): Erasure => {
  const moments = momentsOf(today, submitted);
  // A key that recognises a person elsewhere goes with the person; every count stays.
  const rules = { ...chosen, identity: 'totals' } as const;
  const positions = completeParameters(chosen).youngSpecialistPositions;
  const countsOf = (rows: SchoolRegister): string =>
    JSON.stringify(moments.map((moment) => summariseSchool(rows, moment, rules, unmarked).report));
  const before = countsOf(register);
  const after = (keeping: Keeping): SchoolRegister => ({
    ...register,
    mentors: erased(register.mentors, ids, today, (row) => remainderOf(row, keeping, positions)),
    mentees: erased(register.mentees, ids, today, (row) => remainderOf(row, keeping, positions)),
  });
  const same = KEEPINGS.find((keeping) => countsOf(after(keeping)) === before);
  const keeping = same ?? KEEPINGS[KEEPINGS.length - 1];
  const people = [...register.mentors, ...register.mentees].filter(({ id }) => ids.has(id));
  return {
    remainders: new Map(
      people.map((person) => [
        person.id,
        remainderOf(person, keeping ?? { birth: 'none', teaching: 'none' }, positions),
      ]),
    ),
    countsKept: same !== undefined,
  };
};
