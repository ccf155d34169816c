// Random municipalities: a few organisations, people who take part in several of them, pairs in every state; and their registers.
import fc from 'fast-check';
import type { Organisation, SchoolRegister } from '../../../src/domain/register/organisation.ts';
import {
  aConsent,
  aContingent,
  aMember,
  aMentee,
  aMentor,
  anOrder,
  anOrganisation,
  aPair,
  aRegister,
} from '../rows.ts';

/** A person of the municipality; who takes part in two organisations has a row in each. */
export interface Somebody {
  readonly name: number;
  readonly category: 'pupil' | 'young_pedagog' | 'employer_rep';
  readonly birthDate: string | null;
  readonly teachingSince: string | null;
  /** Index of the organisation where he mainly studies; null: wherever he stands. */
  readonly home: number | null;
  readonly livesHere: boolean;
  readonly partner: number;
  readonly consent: { readonly givenOn: string; readonly withdrawnOn: string | null } | null;
}

export interface Couple {
  readonly org: number;
  readonly status: 'draft' | 'approved' | 'active' | 'completed' | 'terminated' | 'cancelled';
  readonly start: string | null;
  readonly end: string;
  readonly terminatedOn: string | null;
  readonly signedOn: string | null;
  readonly mentor: number;
  readonly mentees: readonly number[];
  readonly joinedOn: string | null;
  readonly leftOn: string | null;
}

export interface Town {
  readonly people: readonly Somebody[];
  readonly organisations: readonly {
    readonly orgType: 'school' | 'dou' | 'udo';
    readonly closedFrom: string | null;
    readonly reports: boolean;
    readonly youngTeachers: number | null;
  }[];
  readonly couples: readonly Couple[];
}

export const MOMENT = { period: '2025-Q4', asOf: '2025-12-31' } as const;

const PEOPLE = 9;
const ORGANISATIONS = 4;

/** Days about the ends of the window and the bounds of the ages, where mistakes live. */
const day = (...years: readonly number[]) =>
  fc.constantFrom(...years.flatMap((year) => [`${year}-01-01`, `${year}-06-15`, `${year}-12-31`]));
const maybe = <Value>(arbitrary: fc.Arbitrary<Value>) => fc.option(arbitrary, { nil: null });

const somebody = fc.record({
  name: fc.nat(PEOPLE),
  category: fc.constantFrom('pupil', 'pupil', 'young_pedagog', 'employer_rep'),
  birthDate: maybe(day(2006, 2007, 2011, 2013, 2014, 2015)),
  teachingSince: maybe(day(2021, 2022, 2023, 2024)),
  home: maybe(fc.nat(ORGANISATIONS - 1)),
  livesHere: fc.boolean(),
  partner: fc.nat(2),
  consent: maybe(fc.record({ givenOn: day(2024, 2025), withdrawnOn: maybe(day(2025, 2026)) })),
}) as fc.Arbitrary<Somebody>;

const couple = fc.record({
  org: fc.nat(ORGANISATIONS - 1),
  status: fc.constantFrom('draft', 'approved', 'active', 'active', 'completed', 'terminated', 'cancelled'),
  start: maybe(day(2024, 2025, 2026)),
  end: day(2024, 2025, 2026),
  terminatedOn: maybe(day(2024, 2025)),
  signedOn: maybe(day(2024, 2025, 2026)),
  mentor: fc.nat(PEOPLE - 1),
  mentees: fc.uniqueArray(fc.nat(PEOPLE - 1), { minLength: 1, maxLength: 3 }),
  joinedOn: maybe(day(2025)),
  leftOn: maybe(day(2025)),
}) as fc.Arbitrary<Couple>;

/** No two people of one name and birth date: they would be one person. */
const distinct = (people: readonly Somebody[]): Somebody[] => people.map((one, index) => ({ ...one, name: index }));

export const town: fc.Arbitrary<Town> = fc.record({
  people: fc.array(somebody, { minLength: PEOPLE, maxLength: PEOPLE }).map(distinct),
  organisations: fc.array(
    fc.record({
      orgType: fc.constantFrom('school', 'school', 'dou', 'udo'),
      closedFrom: maybe(day(2024, 2025, 2026)),
      reports: fc.boolean(),
      youngTeachers: maybe(fc.nat(4)),
    }),
    { minLength: ORGANISATIONS, maxLength: ORGANISATIONS },
  ),
  couples: fc.array(couple, { maxLength: 8 }),
}) as fc.Arbitrary<Town>;

export const idOf = (org: number): string => `ОО-${org + 1}`;
/** ИНН of the three enterprises. */
export const INNS = ['0000000018', '0000000025', '0000000032'] as const;

export const organisationsOf = ({ organisations }: Town): Organisation[] =>
  organisations.map(({ orgType, closedFrom }, index) =>
    anOrganisation({
      id: idOf(index),
      orgType,
      status: closedFrom === null ? 'active' : 'closed',
      statusFrom: closedFrom,
    }),
  );

const identity = ({ name, birthDate, category }: Somebody, index: number) => ({
  lastName: `Лицо${'абвгдежзиклмн'[name] ?? name}`,
  birthDate,
  category,
  position: category === 'young_pedagog' ? 'учитель' : '',
  id: String(index),
});

const consentsOf = (person: Somebody, id: string, kind: 'mentor_work' | 'mentee_participation') =>
  person.consent === null
    ? []
    : (['self', 'legal_representative'] as const).flatMap((signer) =>
        ([kind, 'pd_processing'] as const).map((one) =>
          aConsent({ personId: id, kind: one, signer, validTo: null, ...person.consent }),
        ),
      );

/** The workbook of one organisation: rows of the people of its pairs, in both registers. */
export const registerOf = ({ people, organisations, couples }: Town, org: number): SchoolRegister => {
  const own = couples.map((one, index) => ({ ...one, id: `ПР-${index}` })).filter((one) => one.org === org);
  const mentors = [...new Set(own.map(({ mentor }) => mentor))];
  const mentees = [...new Set(own.flatMap((one) => one.mentees))];
  const base = aRegister();
  const home = (person: Somebody): string => (person.home === null ? '' : idOf(person.home));
  const rowOf = (index: number): Somebody => people[index] as Somebody;
  return {
    ...base,
    organisation: { ...base.organisation, id: idOf(org), orgType: organisations[org]?.orgType ?? 'school' },
    contingent: [aContingent({ youngTeachersTotal: organisations[org]?.youngTeachers ?? null })],
    mentors: mentors.map((index) =>
      aMentor({
        ...identity(rowOf(index), index),
        id: `Н-${index}`,
        primaryOrgId: home(rowOf(index)),
        partnerId: rowOf(index).category === 'employer_rep' ? `П-${rowOf(index).partner}` : '',
      }),
    ),
    mentees: mentees.map((index) =>
      aMentee({
        ...identity(rowOf(index), index),
        id: `У-${index}`,
        primaryOrgId: home(rowOf(index)),
        residesHere: rowOf(index).livesHere,
        teachingSince: rowOf(index).teachingSince,
      }),
    ),
    partners: INNS.map((inn, index) => ({
      id: `П-${index}`,
      name: inn,
      inn,
      agreementNumber: '',
      agreementDate: null,
    })),
    pairs: own.map(({ id, status, start, end, terminatedOn }) =>
      aPair({ id, status, startDate: start, endDate: end, terminatedOn, orderId: `ПРК-${id}` }),
    ),
    orders: own.map(({ id, signedOn }) =>
      anOrder({ id: `ПРК-${id}`, number: signedOn === null ? '' : '1', date: signedOn, status: 'signed' }),
    ),
    members: own.flatMap(({ id, mentor, mentees: taught, joinedOn, leftOn }) => [
      aMember({ pairId: id, personId: `Н-${mentor}`, role: 'mentor' }),
      ...taught.map((index) => aMember({ pairId: id, personId: `У-${index}`, joinedOn, leftOn })),
    ]),
    consents: [
      ...mentors.flatMap((index) => consentsOf(rowOf(index), `Н-${index}`, 'mentor_work')),
      ...mentees.flatMap((index) => consentsOf(rowOf(index), `У-${index}`, 'mentee_participation')),
    ],
  };
};
