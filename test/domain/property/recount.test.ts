// The roll-up against a naive recount over random municipalities, and what merging, splitting and reordering may not change.
// fast-check makes them: MIT, one dependency, tests alone; a failing municipality is made as small as it can be.
import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { computeIndicators } from '../../../src/domain/indicator/computeIndicators.ts';
import type { Parameters } from '../../../src/domain/indicator/parameters.ts';
import type { Report } from '../../../src/domain/report/report.ts';
import { summariseSchool } from '../../../src/domain/report/summariseSchool.ts';
import { shuffle } from '../../kit/shuffle.ts';
import { constant, define } from '../compute.ts';
import { unmarked } from '../schoolCount.ts';
import { MOMENT, organisationsOf, registerOf, type Town, town } from './municipality.ts';
import { type Recount, type Rules, recount } from './naiveRecount.ts';

const BAND = [11, 18] as const;
const DEFINITIONS = [
  define('M_CHILD_MENTEE', { id: 'childMentees', ageMin: BAND[0], ageMax: BAND[1] }),
  define('M_CHILD_MENTOR', { id: 'childMentors', ageMin: BAND[0], ageMax: BAND[1] }),
  define('M_ENTERPRISE', { id: 'enterprises' }),
  define('M_ORG_RUNNING', { id: 'running' }),
  define('M_YOUNG_TEACHER_MENTEE', { id: 'youngTeachers' }),
];
const CONSTANTS = [
  constant('enterprises_total', 100),
  ...[11, 12, 13, 14, 15, 16, 17, 18].map((age) => constant(`children_resident_age_${age}`, 100)),
];

const rules = fc.record({
  identity: fc.constantFrom('totals', 'keyed'),
  homeOrganisation: fc.constantFrom('main', 'every'),
  requirePersonConsents: fc.boolean(),
}) as fc.Arbitrary<Rules>;

/** The product's own way, register by register; `seed` puts every list into another order. */
const rolledUp = (place: Town, chosen: Partial<Parameters>, seed?: number): Recount => {
  const mixed = <Row>(rows: readonly Row[]): Row[] => (seed === undefined ? [...rows] : shuffle(rows, seed));
  const reports = place.organisations.flatMap((one, index): Report[] => {
    if (!one.reports) return [];
    const register = registerOf(place, index);
    const { report } = summariseSchool(
      { ...register, members: mixed(register.members), pairs: mixed(register.pairs), mentees: mixed(register.mentees) },
      MOMENT,
      chosen,
      unmarked,
    );
    return [{ ...report, version: 1, submittedAt: '' }];
  });
  const results = computeIndicators({
    moment: MOMENT,
    organisations: mixed(organisationsOf(place)),
    reports: mixed(reports),
    constants: mixed(CONSTANTS),
    events: [],
    definitions: DEFINITIONS,
    parameters: chosen,
  });
  const of = (id: string) => results.find((result) => result.id === id);
  return {
    childMentees: of('childMentees')?.numerator ?? null,
    childMentors: of('childMentors')?.numerator ?? null,
    enterprises: of('enterprises')?.numerator ?? null,
    running: [of('running')?.numerator ?? -1, of('running')?.denominator ?? -1],
    youngTeachers: [of('youngTeachers')?.numerator ?? null, of('youngTeachers')?.denominator ?? null],
  };
};

/** A failing municipality is printed with the seed that makes it again. */
const RUNS = { numRuns: 300, seed: 2026 };

describe('any municipality', () => {
  test('is counted as a naive recount counts it', () => {
    fc.assert(
      fc.property(town, rules, (place, chosen) => {
        expect(rolledUp(place, chosen)).toEqual(recount(place, chosen, BAND));
      }),
      RUNS,
    );
  });

  test('is counted alike whatever the order of its rows', () => {
    fc.assert(
      fc.property(town, rules, fc.integer({ min: 1, max: 1e6 }), (place, chosen, seed) => {
        expect(rolledUp(place, chosen, seed)).toEqual(rolledUp(place, chosen));
      }),
      RUNS,
    );
  });
});

/** All open and reporting: merging and splitting say nothing of who is heard. */
const heardTown = town.map(
  (place): Town => ({
    ...place,
    organisations: place.organisations.map((one) => ({ ...one, orgType: 'school', closedFrom: null, reports: true })),
  }),
);

const PEOPLE_COUNTS = ['childMentees', 'childMentors', 'enterprises'] as const;
const KEYED = { identity: 'keyed', homeOrganisation: 'every' } as const;
/** Without a birth date nobody is recognised elsewhere, so that only a keyed count of known people can stay. */
const known = heardTown.map(
  (place): Town => ({
    ...place,
    people: place.people.map((one) => ({ ...one, birthDate: one.birthDate ?? '2011-06-15' })),
  }),
);

describe('people told apart by key', () => {
  const numbers = (place: Town) => {
    const counted = rolledUp(place, KEYED);
    return Object.fromEntries(PEOPLE_COUNTS.map((key) => [key, counted[key]]));
  };

  test('are as many when two schools become one', () => {
    fc.assert(
      fc.property(known, (place) => {
        const merged = {
          ...place,
          couples: place.couples.map((one) => ({ ...one, org: one.org === 1 ? 0 : one.org })),
        };
        expect(numbers(merged)).toEqual(numbers(place));
      }),
      RUNS,
    );
  });

  test('are as many when the pairs of a school are divided among two', () => {
    fc.assert(
      fc.property(known, fc.array(fc.boolean(), { minLength: 8, maxLength: 8 }), (place, sides) => {
        const one = { ...place, couples: place.couples.map((couple) => ({ ...couple, org: 0 })) };
        const two = { ...place, couples: place.couples.map((couple, at) => ({ ...couple, org: sides[at] ? 1 : 0 })) };
        expect(numbers(two)).toEqual(numbers(one));
      }),
      RUNS,
    );
  });

  test('summed up are no fewer than told apart', () => {
    fc.assert(
      fc.property(heardTown, (place) => {
        const [summed, apart] = [rolledUp(place, { ...KEYED, identity: 'totals' }), rolledUp(place, KEYED)];
        for (const key of PEOPLE_COUNTS) expect(summed[key] ?? 0).toBeGreaterThanOrEqual(apart[key] ?? 0);
      }),
      RUNS,
    );
  });
});

test('the recount sees a difference: one seat more is one child more', () => {
  const place: Town = {
    people: [
      {
        name: 0,
        category: 'pupil',
        birthDate: '2012-06-15',
        teachingSince: null,
        home: null,
        livesHere: true,
        partner: 0,
        consent: null,
      },
      {
        name: 1,
        category: 'employer_rep',
        birthDate: '1980-06-15',
        teachingSince: null,
        home: null,
        livesHere: true,
        partner: 1,
        consent: null,
      },
    ],
    organisations: [{ orgType: 'school', closedFrom: null, reports: true, youngTeachers: 0 }],
    couples: [
      {
        org: 0,
        status: 'active',
        start: '2025-06-15',
        end: '2025-12-31',
        terminatedOn: null,
        signedOn: '2025-06-15',
        mentor: 1,
        mentees: [0],
        joinedOn: null,
        leftOn: null,
      },
    ],
  };
  const chosen = { identity: 'totals', homeOrganisation: 'main', requirePersonConsents: false } as const;
  expect(recount(place, chosen, BAND)).toMatchObject({ childMentees: 1, enterprises: 1, running: [1, 1] });
  expect(rolledUp(place, chosen)).toEqual(recount(place, chosen, BAND));
});
