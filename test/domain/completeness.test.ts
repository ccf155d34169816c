// Indicators while reports are missing, and what one person or partner in several organisations counts for (§6.6).
import { describe, expect, test } from '@jest/globals';
import { BAND, compute, define, TWO } from './compute.ts';
import { ages, anOrganisation, aReport, aTypedReport } from './rows.ts';

describe('a school that did not submit', () => {
  const reports = [aReport({ orgId: 'O1', implemented: true, running: true, menteesByAge: ages(0, { 11: 3, 12: 2 }) })];
  test.each([
    { measure: 'M_ORG_IMPLEMENTED', numerator: 1, denominator: 2, state: 'achieved' },
    { measure: 'M_ORG_RUNNING', numerator: 1, denominator: 2, state: 'achieved' },
    { measure: 'M_CHILD_MENTEE', numerator: 5, denominator: 10, state: 'incomplete' },
    { measure: 'M_ENTERPRISE', numerator: 0, denominator: 20, state: 'incomplete' },
  ] as const)('$measure is $numerator/$denominator, $state', ({ measure, ...expected }) => {
    const result = compute(define(measure, measure === 'M_CHILD_MENTEE' ? BAND : {}), { reports });
    expect(result).toMatchObject({ ...expected, reported: 1, expected: 2 });
    expect(result.notes).toContainEqual({ code: 'report_missing', data: { orgId: 'O2' } });
  });

  test('nobody submitted: people are no data, organisations 0 of 2', () => {
    expect(compute(define('M_CHILD_MENTEE', BAND), { reports: [] })).toMatchObject({
      value: null,
      numerator: null,
      state: 'no_data',
    });
    expect(compute(define('M_OVZ_COVERED'), { reports: [] })).toMatchObject({
      value: null,
      numerator: null,
      state: 'no_data',
    });
    expect(compute(define('M_ORG_RUNNING'), { reports: [] })).toMatchObject({ value: 0, state: 'not_achieved' });
  });

  test('a report of another quarter is not the report of this one', () => {
    const earlier = [aReport({ period: '2025-Q3', running: true }), aReport({ orgId: 'O2' })];
    expect(compute(define('M_ORG_RUNNING'), { reports: earlier })).toMatchObject({ numerator: 0, reported: 1 });
  });

  test('a number typed by nobody is not known, never zero', () => {
    const typed = [
      aTypedReport({ orgId: 'O1', mentors: 4 }),
      aReport({ orgId: 'O2', menteesByAge: ages(0, { 11: 5 }) }),
    ];
    const result = compute(define('M_CHILD_MENTEE', BAND), { reports: typed });
    expect(result).toMatchObject({ numerator: 5, state: 'incomplete', reported: 1, expected: 2 });
    expect(result.notes).toContainEqual({ code: 'number_unknown', data: { orgId: 'O1' } });
  });

  test('half a ratio is not a part of it', () => {
    const half = [
      aReport({ orgId: 'O1', ovzTotal: 10, ovzCovered: null }),
      aReport({ orgId: 'O2', ovzTotal: 4, ovzCovered: 2 }),
    ];
    expect(compute(define('M_OVZ_COVERED'), { reports: half })).toMatchObject({
      numerator: 2,
      denominator: 4,
      state: 'incomplete',
    });
  });

  test('typed mentors say that the programme runs; no numbers at all do not', () => {
    const typed = [aTypedReport({ orgId: 'O1', mentors: 4 }), aTypedReport({ orgId: 'O2' })];
    expect(compute(define('M_ORG_RUNNING'), { reports: typed })).toMatchObject({
      numerator: 1,
      denominator: 2,
      reported: 1,
    });
    expect(compute(define('M_ORG_RUNNING'), { reports: [aTypedReport({ mentors: 0 })] })).toMatchObject({
      numerator: 0,
      reported: 1,
    });
  });
});

describe('one in several organisations', () => {
  test('one ИНН in three schools is one enterprise, and one in each school’s part', () => {
    const organisations = [...TWO, anOrganisation({ id: 'O3' })];
    const reports = organisations.map(({ id }) => aReport({ orgId: id, partnerInns: ['0000000018'] }));
    const result = compute(define('M_ENTERPRISE'), { organisations, reports });
    expect(result).toMatchObject({ numerator: 1, denominator: 20, value: 5 });
    expect(result.parts.map((part) => part.numerator)).toEqual([1, 1, 1]);
  });

  test('children of several schools are an upper bound, and it is said', () => {
    const reports = TWO.map(({ id }) => aReport({ orgId: id, menteesByAge: ages(0, { 11: 2 }) }));
    const result = compute(define('M_CHILD_MENTEE', BAND), { reports });
    expect(result.numerator).toBe(4);
    expect(result.notes).toEqual([{ code: 'sum_is_upper_bound', data: { organisations: 2 }, level: 'warning' }]);
  });

  test('children of unknown age are mentioned with their number', () => {
    const reports = TWO.map(({ id }) => aReport({ orgId: id, unknownAge: 2 }));
    expect(compute(define('M_CHILD_MENTEE', BAND), { reports }).notes).toEqual([
      { code: 'unknown_age', data: { count: 4 }, level: 'warning' },
    ]);
  });
});

describe('an organisation closed in the year', () => {
  const organisations = [...TWO, anOrganisation({ id: 'O5', status: 'closed', statusFrom: '2025-06-30' })];
  const there = { menteesByAge: ages(0, { 11: 3 }), running: true, ovzTotal: 9, ovzCovered: 9 };
  const reports = [
    ...TWO.map(({ id }) => aReport({ orgId: id })),
    aReport({ orgId: 'O5', period: '2025-Q1', ...there }),
    aReport({ orgId: 'O5', period: '2025-Q2', ...there, menteesByAge: ages(0, { 11: 4 }) }),
    aReport({ orgId: 'O5', period: '2024-Q4', menteesByAge: ages(0, { 11: 9 }) }),
  ];

  test('its people have entered the programme: its last report of the year counts, and it is said', () => {
    const result = compute(define('M_CHILD_MENTEE', BAND), { organisations, reports });
    expect(result).toMatchObject({ numerator: 4, reported: 2, expected: 2 });
    expect(result.notes).toContainEqual({
      code: 'departed_organisation_counted',
      data: { orgId: 'O5', period: '2025-Q2' },
      level: 'warning',
    });
  });

  test('a report of an earlier year says nothing of this one', () => {
    const old = reports.filter(({ orgId, period }) => orgId !== 'O5' || period === '2024-Q4');
    expect(compute(define('M_CHILD_MENTEE', BAND), { organisations, reports: old }).numerator).toBe(0);
  });

  test('it is in no denominator: neither of organisations nor of children it no longer has', () => {
    expect(compute(define('M_ORG_RUNNING'), { organisations, reports })).toMatchObject({
      numerator: 0,
      denominator: 2,
    });
    expect(compute(define('M_OVZ_COVERED'), { organisations, reports }).denominator).toBe(0);
  });

  test.each([
    { window: 'calendar_year', numerator: 4, why: 'it took part in the year' },
    { window: 'school_year', numerator: 0, why: 'it left before 1 September' },
    { window: 'snapshot', numerator: 0, why: 'on the day it is gone' },
  ] as const)('$window: $numerator of its children, $why', ({ window, numerator }) => {
    const result = compute(define('M_CHILD_MENTEE', BAND), { organisations, reports, parameters: { window } });
    expect(result.numerator).toBe(numerator);
  });

  test('before the day it left it is as active as the others', () => {
    const moment = { period: '2025-Q2', asOf: '2025-06-29' };
    expect(compute(define('M_ORG_RUNNING'), { organisations, reports, moment })).toMatchObject({
      numerator: 1,
      denominator: 3,
    });
  });

  test('closed before the year it has no part, and a report of it is named, not dropped', () => {
    const closed = [...TWO, anOrganisation({ id: 'O5', status: 'closed', statusFrom: '2024-06-30' })];
    const late = [
      ...TWO.map(({ id }) => aReport({ orgId: id })),
      aReport({ orgId: 'O5', menteesByAge: ages(0, { 11: 3 }) }),
      aReport({ orgId: 'O9' }),
    ];
    const result = compute(define('M_CHILD_MENTEE', BAND), { organisations: closed, reports: late });
    expect(result.numerator).toBe(0);
    expect(result.notes).toEqual([
      { code: 'report_not_counted', data: { orgId: 'O5' }, level: 'warning' },
      { code: 'report_not_counted', data: { orgId: 'O9' }, level: 'warning' },
    ]);
  });
});
