// The choices a profile makes about counting (domain reference §6.3), each edge on both sides.
import { describe, expect, test } from '@jest/globals';
import type { Parameters } from '../../src/domain/indicator/parameters.ts';
import { completeParameters } from '../../src/domain/indicator/parameters.ts';
import type { SchoolRegister } from '../../src/domain/register/organisation.ts';
import type { Report } from '../../src/domain/report/report.ts';
import { rulesText } from '../../src/domain/report/rulesText.ts';
import { summariseSchool } from '../../src/domain/report/summariseSchool.ts';
import { BAND, codesOf, compute, define } from './compute.ts';
import {
  adultConsents,
  ages,
  aMember,
  aMentee,
  aMentor,
  anOrder,
  aPair,
  aRegister,
  aReport,
  childConsents,
  MENTOR,
  SECOND,
} from './rows.ts';
import { MOMENT, unmarked, withMentee } from './schoolCount.ts';

const reportOf = (rows: Partial<SchoolRegister>, chosen: Partial<Parameters> = {}): Report => ({
  ...summariseSchool(aRegister(rows), MOMENT, chosen, unmarked).report,
  version: 1,
  submittedAt: '',
});

describe('the window', () => {
  const ended = (endDate: string) =>
    ({ pairs: [aPair({ startDate: '2025-02-01', endDate, status: 'completed' })] }) as const;
  test.each([
    { window: 'calendar_year', endDate: '2025-01-31', mentees: 0, why: 'over before it began' },
    { window: 'calendar_year', endDate: '2025-03-01', mentees: 1, why: 'entered in the year' },
    { window: 'school_year', endDate: '2025-08-31', mentees: 0, why: 'over a day before 1 September' },
    { window: 'school_year', endDate: '2025-09-01', mentees: 1, why: 'the last day is the first of the window' },
    { window: 'snapshot', endDate: '2025-12-30', mentees: 0, why: 'over the day before' },
    { window: 'snapshot', endDate: '2025-12-31', mentees: 1, why: 'there on the day' },
  ] as const)('$window, ended on $endDate: $mentees – $why', ({ window, endDate, mentees }) => {
    expect(reportOf(ended(endDate), { window }).mentees).toBe(mentees);
  });
});

describe('the day on which people are as old as they are counted', () => {
  test.each([
    { ageReference: 'period_end', birthDate: '2014-12-31', age: 11, why: 'turns 11 on the day' },
    { ageReference: 'period_end', birthDate: '2015-01-01', age: 10, why: 'a day too young' },
    { ageReference: 'jan1', birthDate: '2014-01-01', age: 11, why: 'turns 11 on 1 January of the year' },
    { ageReference: 'jan1', birthDate: '2014-01-02', age: 10, why: 'a day too young on 1 January' },
    { ageReference: 'sep1', birthDate: '2014-09-01', age: 11, why: 'turns 11 on 1 September' },
    { ageReference: 'sep1', birthDate: '2014-09-02', age: 10, why: 'a day too young on 1 September' },
    { ageReference: 'period_end', birthDate: '2012-02-29', age: 13, why: 'a leap birthday is over by December' },
  ] as const)('$ageReference, born $birthDate: $age – $why', ({ ageReference, birthDate, age }) => {
    expect(reportOf(withMentee({ birthDate }), { ageReference }).menteesByAge[age]).toBe(1);
  });
});

describe('where a child counts', () => {
  test.each([
    {
      chosen: {},
      mentee: { primaryOrgId: 'O9' },
      mentees: 0,
      aged: 0,
      leftOut: { studies_elsewhere: 1 },
      why: 'its school counts it',
    },
    {
      chosen: { homeOrganisation: 'every' },
      mentee: { primaryOrgId: 'O9' },
      mentees: 1,
      aged: 1,
      leftOut: {},
      why: 'everywhere',
    },
    {
      chosen: {},
      mentee: { residesHere: false },
      mentees: 1,
      aged: 0,
      leftOut: { lives_elsewhere: 1 },
      why: 'the denominator holds residents',
    },
    {
      chosen: { childDenominator: 'enrolled' },
      mentee: { residesHere: false },
      mentees: 1,
      aged: 1,
      leftOut: {},
      why: 'the denominator holds pupils',
    },
    {
      chosen: {},
      mentee: { residesHere: null },
      mentees: 1,
      aged: 1,
      leftOut: {},
      why: 'nobody said that it lives elsewhere',
    },
    {
      chosen: {},
      mentee: { birthDate: null },
      mentees: 1,
      aged: 0,
      leftOut: { unknown_age: 1 },
      why: 'an age nobody knows',
    },
  ] as const)('$mentee with $chosen: $why', ({ chosen, mentee, mentees, aged, leftOut }) => {
    const report = reportOf(withMentee(mentee), chosen);
    expect(report).toMatchObject({ mentees, leftOut });
    expect(Object.values(report.menteesByAge).reduce<number>((sum, count) => sum + (count ?? 0), 0)).toBe(aged);
  });
});

test('pairs by form, kind and state; rows left out by reason; consents of the approved pairs', () => {
  const report = reportOf({
    pairs: [
      aPair(),
      aPair({
        id: 'PR-2',
        form: 'pupil_pupil',
        kinds: ['group', 'virtual'],
        status: 'terminated',
        terminatedOn: '2025-03-01',
      }),
      aPair({ id: 'PR-3', status: 'approved' }),
      aPair({ id: 'PR-4', status: 'draft' }),
    ],
    mentors: [aMentor(), aMentor({ id: 'MTR-2', lastName: 'Иная' })],
    mentees: [
      aMentee({ birthDate: '2013-05-05' }),
      aMentee({ id: 'MTE-2', lastName: 'Другая', birthDate: '2012-01-01' }),
    ],
    members: [
      MENTOR,
      aMember(),
      { ...MENTOR, pairId: 'PR-2' },
      { ...SECOND, pairId: 'PR-2' },
      { ...MENTOR, pairId: 'PR-3', personId: 'MTR-2' },
    ],
    orders: [anOrder()],
    consents: [...adultConsents('MTR-1', 'mentor'), ...childConsents('MTE-1')],
  });
  expect(report).toMatchObject({
    mentorsByForm: { teacher_pupil: 1, pupil_pupil: 1 },
    menteesByCategory: { pupil: 1 },
    pairsByForm: { teacher_pupil: 1, pupil_pupil: 1 },
    pairsByKind: { traditional: 1, group: 1, virtual: 1 },
    pairsByStatus: { active: 1, terminated: 1 },
    leftOut: { not_started: 1, draft: 1, consents_missing: 1 },
    approvedPairs: 3,
    consentedPairs: 1,
  });
});

describe('one person in two organisations', () => {
  const twin = withMentee({});
  const keyed = { identity: 'keyed' } as const;
  const both = (chosen: Partial<Parameters>) => [
    { ...reportOf(twin, chosen), orgId: 'O1' },
    { ...reportOf(twin, chosen), orgId: 'O2' },
  ];
  test('by key: once', () => {
    const result = compute(define('M_CHILD_MENTEE', BAND), { reports: both(keyed), parameters: keyed });
    expect(result).toMatchObject({ numerator: 1, parts: [{ numerator: 1 }, { numerator: 1 }] });
    expect(codesOf(result)).not.toContain('sum_is_upper_bound');
  });
  test('by totals: twice, and the note says so', () => {
    const result = compute(define('M_CHILD_MENTEE', BAND), { reports: both({}) });
    expect(result.numerator).toBe(2);
    expect(codesOf(result)).toContain('sum_is_upper_bound');
  });
  test('totals carry no keys, and a child without a birth date has none', () => {
    expect(reportOf(twin).menteeKeys).toEqual([]);
    expect(reportOf(withMentee({ birthDate: null }), keyed).menteeKeys).toEqual([]);
    expect(reportOf(twin, keyed).menteeKeys).toHaveLength(1);
  });
  test('a school that gives no keys is added, and one of another band is not asked', () => {
    const plain = aReport({ orgId: 'O2', menteesByAge: ages(0, { 12: 3, 14: 5 }) });
    const result = compute(define('M_CHILD_MENTEE', BAND), {
      reports: [both(keyed)[0] as Report, plain],
      parameters: keyed,
    });
    expect(result.numerator).toBe(4);
  });
  test('a young teacher of two schools is one of two', () => {
    const teacher = (orgId: string) =>
      aReport({ orgId, youngTeacherMentees: 1, youngTeachersTotal: 1, youngTeacherKeys: ['a1'] });
    expect(compute(define('M_YOUNG_TEACHER_MENTEE'), { reports: [teacher('O1'), teacher('O2')] })).toMatchObject({
      numerator: 1,
      denominator: 2,
    });
  });
});

describe('mentors younger than the band', () => {
  const reports = [
    aReport({ orgId: 'O1', mentorsByAge: ages(0, { 9: 1, 10: 2, 11: 4, 13: 8 }) }),
    aReport({ orgId: 'O2', mentorsByAge: ages(0, { 10: 1 }), mentorKeys: [] }),
  ];
  const notesOf = (measure: 'M_CHILD_MENTOR' | 'M_CHILD_MENTEE') =>
    compute(define(measure, BAND), { reports }).notes.filter(({ code }) => code === 'mentors_below_band');
  test('are outside of the indicator and told beside it', () => {
    expect(compute(define('M_CHILD_MENTOR', BAND), { reports }).numerator).toBe(4);
    expect(notesOf('M_CHILD_MENTOR')).toEqual([
      { code: 'mentors_below_band', data: { count: 4, age: 11 }, level: 'warning' },
    ]);
    expect(notesOf('M_CHILD_MENTEE')).toEqual([]);
  });
  test('by key: once', () => {
    const twins = ['O1', 'O2'].map((orgId) =>
      aReport({ orgId, mentorsByAge: ages(0, { 10: 1 }), mentorKeys: ['a:10'] }),
    );
    const { notes } = compute(define('M_CHILD_MENTOR', BAND), { reports: twins });
    expect(notes).toEqual([{ code: 'mentors_below_band', data: { count: 1, age: 11 }, level: 'warning' }]);
  });
});

test('a school that counted by other rules is named', () => {
  const reports = [aReport({ orgId: 'O1', rules: 'old' }), aReport({ orgId: 'O2', rules: 'new' })];
  expect(compute(define('M_ORG_RUNNING'), { reports, rules: 'new' }).notes).toContainEqual({
    code: 'counted_by_other_rules',
    data: { orgId: 'O1' },
    level: 'warning',
  });
});

test.each([
  ['window', { window: 'snapshot' }, false],
  ['identity', { identity: 'keyed' }, false],
  ['young teachers', { youngSpecialistMaxYears: 4 }, false],
  ['rounding, which is the municipality’s own', { percentDecimals: 0 }, true],
] as const)('the text of the rules knows of %s', (_name, chosen, same) => {
  expect(rulesText(completeParameters(chosen)) === rulesText(completeParameters({}))).toBe(same);
});
