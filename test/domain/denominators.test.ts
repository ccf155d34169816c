// What an indicator is when its denominator is zero, absent or smaller than the numerator (domain reference §6.6).
import { describe, expect, test } from '@jest/globals';
import { constantOn } from '../../src/domain/indicator/measures/constantOn.ts';
import { BAND, codesOf, compute, constant, define } from './compute.ts';
import { ages, aReport } from './rows.ts';

describe('nothing to divide by', () => {
  test.each(['M_YOUNG_TEACHER_MENTEE', 'M_OVZ_COVERED', 'M_SOP_COVERED', 'M_RESOURCE_CENTER', 'M_NOKO'] as const)(
    '%s: 0 and everybody reported is not applicable, 0 while somebody is missing is no data',
    (measure) => {
      expect(compute(define(measure), {})).toMatchObject({ value: null, state: 'not_applicable' });
      expect(compute(define(measure), { reports: [aReport({ orgId: 'O1' })] })).toMatchObject({
        value: null,
        state: 'no_data',
        reported: 1,
        expected: 2,
      });
    },
  );

  test('no organisations of the types: not applicable', () => {
    expect(compute(define('M_ORG_IMPLEMENTED', { orgTypes: ['spo'] }), {})).toMatchObject({
      value: null,
      denominator: 0,
      state: 'not_applicable',
    });
  });

  test('a constant that is 0 is not the fault of a missing report', () => {
    const constants = [constant('enterprises_total', 0)];
    expect(compute(define('M_ENTERPRISE'), { constants, reports: [aReport()] })).toMatchObject({
      value: null,
      state: 'not_applicable',
    });
  });
});

test('a school without young specialists is not a failed one: it adds nothing to either side', () => {
  const reports = [aReport({ orgId: 'O1', youngTeacherMentees: 1, youngTeachersTotal: 2 }), aReport({ orgId: 'O2' })];
  expect(compute(define('M_YOUNG_TEACHER_MENTEE'), { reports })).toMatchObject({
    value: 50,
    state: 'achieved',
    parts: [
      { orgId: 'O1', numerator: 1, denominator: 2 },
      { orgId: 'O2', numerator: 0, denominator: 0 },
    ],
  });
});

describe('constants', () => {
  test('an absent constant is no data and is named, never taken for 0', () => {
    const result = compute(define('M_CHILD_MENTEE', BAND), { constants: [constant('children_resident_age_11', null)] });
    expect(result).toMatchObject({ value: null, denominator: null, state: 'no_data' });
    expect(result.notes).toEqual([
      { code: 'constant_missing', data: { key: 'children_resident_age_11' } },
      { code: 'constant_missing', data: { key: 'children_resident_age_12' } },
    ]);
  });

  const KEY = 'enterprises_total';
  test.each([
    { rows: [constant(KEY, 20)], value: 20, notes: [], why: 'the only one' },
    {
      rows: [constant(KEY, 20), constant(KEY, 22, '2025-07-01')],
      value: 22,
      notes: [],
      why: 'the latest before the day',
    },
    {
      rows: [constant(KEY, 20), constant(KEY, 25, '2026-01-01')],
      value: 20,
      notes: [],
      why: 'not a later one while an earlier is there',
    },
    {
      rows: [constant(KEY, 25, '2026-01-01')],
      value: 25,
      notes: ['constant_later'],
      why: 'statistics on 1 January after the report',
    },
    {
      rows: [constant(KEY, 20), constant(KEY, 21)],
      value: null,
      notes: ['constant_contradictory'],
      why: 'two values of one day',
    },
    { rows: [constant(KEY, 20), constant(KEY, 20)], value: 20, notes: [], why: 'one value typed twice' },
    { rows: [constant(KEY, 20, null)], value: 20, notes: ['constant_undated'], why: 'no day' },
    { rows: [constant(KEY, 20, '2023-12-31')], value: 20, notes: [], why: 'V-20: 24 months old' },
    { rows: [constant(KEY, 20, '2023-12-30')], value: 20, notes: ['constant_old'], why: 'V-20: older' },
    { rows: [], value: null, notes: ['constant_missing'], why: 'none' },
  ])('$value: $why', ({ rows, value, notes }) => {
    for (const order of [rows, [...rows].reverse()]) {
      const found = constantOn(order, KEY, '2025-12-31');
      expect(found.value).toBe(value);
      expect(found.notes.map(({ code }) => code)).toEqual(notes);
    }
  });

  test('a profile may divide by enrolled children', () => {
    const constants = [constant('children_enrolled_age_11', 2), constant('children_enrolled_age_12', 3)];
    const result = compute(define('M_CHILD_MENTEE', BAND), { constants, parameters: { childDenominator: 'enrolled' } });
    expect(result.denominator).toBe(5);
  });

  test('a band beyond the counted ages cannot be answered', () => {
    expect(codesOf(compute(define('M_CHILD_MENTEE', { ageMin: 5, ageMax: 12 }), {}))).toEqual(['age_band_not_counted']);
  });
});

describe('more than all', () => {
  test('more children than live there is a data error, the value stays', () => {
    const reports = [aReport({ orgId: 'O1', menteesByAge: ages(0, { 11: 11 }) }), aReport({ orgId: 'O2' })];
    const result = compute(define('M_CHILD_MENTEE', BAND), { reports });
    expect(result).toMatchObject({ numerator: 11, denominator: 10, state: 'data_error' });
    expect(result.value).toBeCloseTo(110);
    expect(codesOf(result)).toContain('numerator_exceeds_denominator');
  });

  test.each([
    { measure: 'M_CHILD_MENTOR', row: { mentorsByAge: ages(0, { 11: 11 }) } },
    { measure: 'M_YOUNG_TEACHER_MENTEE', row: { youngTeacherMentees: 3, youngTeachersTotal: 2 } },
    { measure: 'M_ENTERPRISE', row: { partnerInns: Array.from({ length: 21 }, (_, at) => `${at}`) } },
    { measure: 'M_SOP_COVERED', row: { sopTotal: 1, sopCovered: 2 } },
  ] as const)('$measure above its whole keeps its value and is not achieved', ({ measure, row }) => {
    const result = compute(define(measure, BAND), {
      reports: [aReport({ orgId: 'O1', ...row }), aReport({ orgId: 'O2' })],
    });
    expect(result.state).toBe('data_error');
    expect(result.value).toBeGreaterThan(100);
  });

  test('a data error does not wait for the missing report', () => {
    const reports = [aReport({ orgId: 'O1', menteesByAge: ages(0, { 11: 11 }) })];
    expect(compute(define('M_CHILD_MENTEE', BAND), { reports }).state).toBe('data_error');
  });

  test('covered > total in one school is not hidden by the others', () => {
    const reports = [aReport({ orgId: 'O1', ovzTotal: 2, ovzCovered: 3 }), aReport({ orgId: 'O2', ovzTotal: 10 })];
    const result = compute(define('M_OVZ_COVERED'), { reports });
    expect(result).toMatchObject({ numerator: 3, denominator: 12, state: 'data_error' });
    expect(result.notes).toContainEqual({ code: 'part_exceeds_whole', data: { orgId: 'O1' } });
  });
});
