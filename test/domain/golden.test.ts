// The golden example of the domain reference §6.7, number by number, and the same rows in other orders.
import { describe, expect, test } from '@jest/globals';
import { computeIndicators } from '../../src/domain/indicator/computeIndicators.ts';
import { formatIndicator } from '../../src/domain/indicator/formatIndicator.ts';
import { checkRegister } from '../../src/domain/register/checkRegister.ts';
import type { SchoolRegister } from '../../src/domain/register/organisation.ts';
import type { Report } from '../../src/domain/report/report.ts';
import { summariseSchool } from '../../src/domain/report/summariseSchool.ts';
import {
  GOLDEN_ANSWERS,
  GOLDEN_CONSTANTS,
  GOLDEN_DEFINITIONS,
  GOLDEN_EVENTS,
  GOLDEN_MOMENT,
  GOLDEN_ORGANISATIONS,
  GOLDEN_REGISTERS,
} from '../kit/golden.ts';
import { shuffle } from '../kit/shuffle.ts';
import { unmarked } from './schoolCount.ts';

const submitted = (register: SchoolRegister): Report => ({
  ...summariseSchool(register, GOLDEN_MOMENT, {}, unmarked).report,
  version: 1,
  submittedAt: '2026-01-12T10:00:00',
});

const shuffled = (register: SchoolRegister, seed: number): SchoolRegister => ({
  organisation: register.organisation,
  contingent: shuffle(register.contingent, seed),
  curators: register.curators,
  mentors: shuffle(register.mentors, seed),
  mentees: shuffle(register.mentees, seed),
  partners: shuffle(register.partners, seed),
  pairs: shuffle(register.pairs, seed),
  members: shuffle(register.members, seed),
  consents: shuffle(register.consents, seed),
  orders: shuffle(register.orders, seed),
});

const compute = (reports: readonly Report[], seed: number) =>
  computeIndicators({
    moment: GOLDEN_MOMENT,
    organisations: shuffle(GOLDEN_ORGANISATIONS, seed),
    reports: shuffle(reports, seed),
    constants: shuffle(GOLDEN_CONSTANTS, seed),
    events: shuffle(GOLDEN_EVENTS, seed),
    definitions: GOLDEN_DEFINITIONS,
  });

const results = compute(GOLDEN_REGISTERS.map(submitted), 1);
const resultOf = (id: string) => results.find((result) => result.id === id);
const unitOf = (id: string) => GOLDEN_DEFINITIONS.find((definition) => definition.id === id)?.unit ?? '%';

describe('the golden example', () => {
  test.each(GOLDEN_ANSWERS)('$id is $numerator of $denominator, $state', (answer) => {
    const result = resultOf(answer.id);
    expect(result).toMatchObject({
      numerator: answer.numerator,
      denominator: answer.denominator,
      state: answer.state,
      target: answer.target,
      supersededBy: answer.supersededBy,
    });
    expect(formatIndicator(result?.value ?? null, unitOf(answer.id))?.value ?? null).toBe(answer.shown);
  });

  test.each([
    { id: 'ART-01', reported: 1, expected: 2, why: 'O1 of the schools O1 and O2; O5 is closed' },
    { id: 'ART-02', reported: 2, expected: 3, why: 'kindergartens are not asked for children of 11–18' },
    { id: 'ART-04', reported: 1, expected: 2, why: 'teachers are asked of schools' },
    { id: 'ART-05', reported: 3, expected: 4, why: 'every organisation may have a partner' },
    { id: 'ART-06', reported: 0, expected: 0, why: 'events ask no organisation' },
    { id: 'ART-12', reported: 2, expected: 3, why: 'the УДО is left to the schools' },
    { id: 'ART-14', reported: 3, expected: 4, why: 'all active organisations' },
  ])('$id knows $reported of $expected: $why', ({ id, reported, expected }) => {
    expect(resultOf(id)).toMatchObject({ reported, expected });
  });

  test('the school that did not submit is named wherever it is missed', () => {
    for (const id of ['ART-01', 'ART-02', 'ART-03', 'ART-04', 'ART-05', 'ART-11', 'ART-12', 'ART-13', 'ART-14'])
      expect(resultOf(id)?.notes).toContainEqual({ code: 'report_missing', data: { orgId: 'O2' } });
  });

  test('the parts show which organisation brings what', () => {
    expect(resultOf('ART-12')?.parts).toEqual([
      { orgId: 'O1', numerator: 1, denominator: 4 },
      { orgId: 'O2', numerator: null, denominator: null },
      { orgId: 'O3', numerator: 0, denominator: 2 },
    ]);
    expect(resultOf('ART-05')?.parts).toEqual([
      { orgId: 'O1', numerator: 1, denominator: null },
      { orgId: 'O2', numerator: null, denominator: null },
      { orgId: 'O3', numerator: 0, denominator: null },
      { orgId: 'O4', numerator: 1, denominator: null },
    ]);
  });

  test('with the band 10–19 seven children count, and the constants nobody entered are named', () => {
    const [wide] = computeIndicators({
      moment: GOLDEN_MOMENT,
      organisations: GOLDEN_ORGANISATIONS,
      reports: GOLDEN_REGISTERS.map(submitted),
      constants: GOLDEN_CONSTANTS,
      events: [],
      definitions: [
        {
          id: 'X',
          name: 'X',
          measure: 'M_CHILD_MENTEE',
          unit: '%',
          targets: [{ fromYear: 2024, value: 70 }],
          ageMin: 10,
          ageMax: 19,
        },
      ],
    });
    expect(wide).toMatchObject({ numerator: 7, denominator: null, value: null, state: 'no_data' });
    expect(wide?.notes.filter(({ code }) => code === 'constant_missing').map(({ data }) => data?.['key'])).toEqual([
      'children_resident_age_10',
      'children_resident_age_19',
    ]);
  });

  test.each([2, 7, 2025, 99_991])(
    'the same rows in order %i give the same reports, problems and indicators',
    (seed) => {
      const registers = GOLDEN_REGISTERS.map((register) => shuffled(register, seed));
      const summaries = (rows: readonly SchoolRegister[]) =>
        rows.map((register) => {
          const { report, problems } = summariseSchool(register, GOLDEN_MOMENT, {}, unmarked);
          return { report, problems };
        });
      expect(summaries(registers)).toEqual(summaries(GOLDEN_REGISTERS));
      expect(compute(registers.map(submitted), seed)).toEqual(results);
    },
  );
});

describe('the reports of the golden example', () => {
  const [school, kindergarten, club] = GOLDEN_REGISTERS.map((register) =>
    summariseSchool(register, GOLDEN_MOMENT, {}, unmarked),
  );

  test('the school counts people once in a role, and pairs apart from groups', () => {
    expect(school?.report).toMatchObject({
      implemented: true,
      running: true,
      mentors: 3,
      mentees: 9,
      pairs: 4,
      groups: 1,
      unknownAge: 1,
      youngTeacherMentees: 1,
      youngTeachersTotal: 2,
      ovzTotal: 4,
      ovzCovered: 1,
      sopTotal: 0,
      partnerInns: ['0000000018'],
    });
    expect(school?.report.menteesByAge).toMatchObject({ 10: 1, 11: 1, 13: 1, 14: 1, 15: 1, 18: 1, 19: 1 });
    expect(school?.report.mentorsByAge).toMatchObject({ 14: 0, 15: 1, 16: 0 });
  });

  test('the child without a birth date is named by row, never by name', () => {
    expect(school?.problems).toEqual([
      { code: 'birth_date_missing', data: { personId: 'MTE-07' }, place: { column: 'birthDate' } },
    ]);
    expect(JSON.stringify([school?.report, school?.problems])).not.toMatch(/[а-яё]{3}/i);
  });

  test('the kindergarten has a running pair and not all acts', () => {
    expect(kindergarten?.report).toMatchObject({
      implemented: false,
      running: true,
      mentees: 1,
      youngTeacherMentees: 0,
    });
  });

  test('the УДО leaves the pupil and the contingent to the school', () => {
    expect(club?.report).toMatchObject({
      mentors: 1,
      mentees: 0,
      running: true,
      ovzTotal: null,
      sopTotal: null,
      youngTeachersTotal: 0,
      partnerInns: ['0000000018'],
    });
  });

  test('nothing else is wrong with the rows', () => {
    const found = GOLDEN_REGISTERS.flatMap((register) => checkRegister(register, GOLDEN_MOMENT.asOf));
    expect(found).toEqual([
      { code: 'birth_date_missing', data: { personId: 'MTE-07' }, place: { column: 'birthDate' } },
    ]);
  });
});
