// The rows behind the numbers of a school's report, by their codes: what «Что учтено» shows (domain reference §6.3).
import type { Day } from '../../calendar/day.ts';
import { ageDay } from '../../calendar/reportWindow.ts';
import type { Parameters } from '../../indicator/parameters.ts';
import { actOrders } from '../../order/missingActs.ts';
import { pairSize } from '../../pair/pairSize.ts';
import { ageOn } from '../../person/age.ts';
import type { Person } from '../../person/person.ts';
import { contingentOn } from '../../register/contingentOn.ts';
import type { SchoolRegister } from '../../register/organisation.ts';
import { COUNTED_AGES } from '../countedAges.ts';
import { consentedPairs } from '../pairTallies.ts';
import type { NotCountedReason } from '../report.ts';
import type { SchoolSummary } from '../summariseSchool.ts';

/** Numbers with rows of their own; what a report splits by form, kind, state or category is made of the same rows. */
export const COUNTED_NUMBERS = [
  'pairs',
  'groups',
  'approvedPairs',
  'consentedPairs',
  'mentors',
  'mentees',
  'menteeChildren',
  'mentorChildren',
  'youngTeachers',
  'partners',
  'contingent',
  'acts',
  'assessment',
] as const;
export type CountedNumber = (typeof COUNTED_NUMBERS)[number];

/** A row of the register; of the contingent and of the organisation's own row a day stands for the code. `age` in full years, of children counted by age. */
export interface CountedRow {
  readonly id: string;
  readonly age?: number;
  /** The row is the organisation's own, and `id` the day that stands in it. */
  readonly ofOrganisation?: true;
}

/** A row that adds nothing to some number; one of the two codes may be empty. */
export interface LeftOutRow {
  readonly pairId: string;
  readonly personId: string;
  readonly reason: NotCountedReason;
}

const rowsOf = (rows: readonly { readonly id: string }[]): CountedRow[] => rows.map(({ id }) => ({ id }));

/** Children by age; those whose age no indicator asks for fall out, as in the report. */
const byAge = (people: readonly Person[], on: Day): CountedRow[] =>
  people.flatMap(({ id, birthDate }) => {
    if (birthDate === null) return [];
    const age = ageOn(birthDate, on);
    return COUNTED_AGES.some((counted) => counted === age) ? [{ id, age }] : [];
  });

/** Rows by number, each in the order of `COUNTED_NUMBERS`; `summary` is what `register` was counted to on `asOf`. */
export const countedRows = (
  register: SchoolRegister,
  { counted, people, youngTeachers, partners }: SchoolSummary,
  asOf: Day,
  { ageReference }: Pick<Parameters, 'ageReference'>,
): Readonly<Record<CountedNumber, readonly CountedRow[]>> => {
  const ofSize = (size: 'pair' | 'group') =>
    counted.pairs.filter(({ id }) => {
      const members = register.members.filter(({ pairId }) => pairId === id);
      return pairSize(members, asOf) === size;
    });
  const consents = consentedPairs(counted, register, asOf);
  const contingent = contingentOn(register.contingent, asOf);
  const { organisation } = register;
  const dayRow = (day: Day | null): CountedRow[] =>
    day === null || day > asOf ? [] : [{ id: day, ofOrganisation: true }];
  const agesOn = ageDay(asOf, ageReference);
  return {
    pairs: rowsOf(ofSize('pair')),
    groups: rowsOf(ofSize('group')),
    approvedPairs: rowsOf(consents.approved),
    consentedPairs: rowsOf(consents.consented),
    mentors: rowsOf(people.mentors),
    mentees: rowsOf(people.mentees),
    menteeChildren: byAge(people.menteeChildren, agesOn),
    mentorChildren: byAge(people.mentorChildren, agesOn),
    youngTeachers: rowsOf(youngTeachers),
    partners: rowsOf(partners),
    contingent: contingent?.asOf ? [{ id: contingent.asOf }] : [],
    acts: [...rowsOf(actOrders(register, asOf)), ...dayRow(organisation.roadmapApprovedOn)],
    assessment: dayRow(organisation.lastAssessmentOn),
  };
};

/** Every row that was left out, those of pairs first; the counts of `report.leftOut` are theirs. */
export const leftOutRows = ({ counted, people }: SchoolSummary): LeftOutRow[] => [
  ...counted.leftOut,
  ...people.notCounted.map(({ personId, reason }) => ({ pairId: '', personId, reason })),
];
