// Satisfaction of the municipality, and pages of sites nobody has looked at: numbers that are shown with a warning (§6.6, data of the field).
import { describe, expect, test } from '@jest/globals';
import type { IndicatorState } from '../../src/domain/indicator/indicator.ts';
import { indicatorState } from '../../src/domain/indicator/indicatorState.ts';
import type { Measured } from '../../src/domain/indicator/measures/measured.ts';
import type { Report } from '../../src/domain/report/report.ts';
import { codesOf, compute, define } from './compute.ts';
import { aReport, aTypedReport } from './rows.ts';

/** Satisfied, answers and asked of one role. */
type Counts = readonly [number | null, number | null, number | null];
const ROLES = {
  M_SATISF_MENTEE: ([menteesSatisfied, menteeAnswers, menteesAsked]: Counts) => ({
    menteesSatisfied,
    menteeAnswers,
    menteesAsked,
  }),
  M_SATISF_MENTOR: ([mentorsSatisfied, mentorAnswers, mentorsAsked]: Counts) => ({
    mentorsSatisfied,
    mentorAnswers,
    mentorsAsked,
  }),
} as const;
const MEASURES = ['M_SATISF_MENTEE', 'M_SATISF_MENTOR'] as const;

describe.each(MEASURES)('%s', (measure) => {
  const of = (orgId: string, counts: Counts): Report => aReport({ orgId, ...ROLES[measure](counts) });
  test.each<{ why: string; first: Counts; second: Counts; value: number | null; state: IndicatorState }>([
    { why: 'answers of all organisations', first: [6, 8, 10], second: [2, 2, 4], value: 80, state: 'achieved' },
    { why: 'below the target', first: [2, 8, 10], second: [2, 2, 4], value: 40, state: 'not_achieved' },
    { why: 'half of those asked is enough', first: [5, 5, 10], second: [0, 0, 0], value: 100, state: 'achieved' },
    { why: 'fewer than half is not', first: [4, 4, 10], second: [0, 0, 0], value: 100, state: 'low_response' },
    { why: 'many answers of few do not help', first: [9, 9, 3], second: [0, 0, 9], value: 100, state: 'low_response' },
    { why: 'nobody was asked', first: [0, 0, 0], second: [0, 0, 0], value: null, state: 'not_applicable' },
    { why: 'nobody has answered', first: [0, 0, 5], second: [0, 0, 5], value: null, state: 'not_applicable' },
    { why: 'more satisfied than answers', first: [3, 2, 4], second: [0, 0, 0], value: 150, state: 'data_error' },
    { why: 'one does not know', first: [5, 5, 5], second: [null, null, null], value: 100, state: 'incomplete' },
    { why: 'nobody knows', first: [null, null, null], second: [null, null, null], value: null, state: 'no_data' },
    { why: 'how many were asked is not known', first: [5, 5, null], second: [0, 0, 0], value: 100, state: 'achieved' },
  ])('$value, $state: $why', ({ first, second, value, state }) => {
    const reports = [of('O1', first), of('O2', second)];
    expect(compute(define(measure), { reports })).toMatchObject({ value, state });
  });

  test('too few answers are told with their numbers, by the share the profile sets', () => {
    const reports = [of('O1', [5, 5, 10]), of('O2', [1, 1, 2])];
    const note = { code: 'low_response', data: { answers: 6, asked: 12, percent: 51 }, level: 'warning' };
    expect(compute(define(measure), { reports, parameters: { minResponsePercent: 51 } }).notes).toEqual([note]);
    expect(compute(define(measure), { reports }).notes).toEqual([]);
  });

  test('a school that did not report makes it incomplete, whatever the answers of the others', () => {
    const result = compute(define(measure), { reports: [of('O1', [1, 1, 10])] });
    expect(result).toMatchObject({ state: 'incomplete', reported: 1, expected: 2 });
    expect(codesOf(result)).toEqual(['report_missing', 'low_response']);
  });
});

describe('the state of an indicator asks its questions in this order', () => {
  const MEASURED: Measured = {
    numerator: 8,
    denominator: 10,
    nature: 'people',
    denominatorFromReports: true,
    reported: 2,
    expected: 2,
    parts: [],
    constants: [],
    notes: [],
  };
  const LOW = [{ code: 'low_response' }];
  const EXCEEDING = [{ code: 'part_exceeds_whole' }];
  test.each<{ row: Partial<Measured>; target?: number | null; state: IndicatorState; why: string }>([
    { row: { numerator: 11, reported: 1, notes: LOW }, state: 'data_error', why: 'no report mends a contradiction' },
    { row: { notes: [...LOW, ...EXCEEDING] }, state: 'data_error', why: 'nor one inside an organisation' },
    { row: { numerator: null, reported: 1 }, state: 'no_data', why: 'a number is not known' },
    { row: { denominator: null, notes: LOW }, state: 'no_data', why: 'the denominator is not' },
    { row: { numerator: 0, denominator: 0, reported: 1 }, state: 'no_data', why: 'nought because somebody is missing' },
    { row: { numerator: 0, denominator: 0 }, state: 'not_applicable', why: 'nought, and everybody reported' },
    {
      row: { numerator: 0, denominator: 0, reported: 1, denominatorFromReports: false },
      state: 'not_applicable',
      why: 'a constant of nought is nobody’s fault',
    },
    { row: { reported: 1, notes: LOW }, state: 'incomplete', why: 'people are missing: more answers may come' },
    { row: { notes: LOW }, state: 'low_response', why: 'too few have answered' },
    { row: { notes: LOW }, target: null, state: 'low_response', why: 'also without a target' },
    { row: { reported: 1, nature: 'organisations' }, state: 'achieved', why: 'organisations stay plain' },
    { row: {}, state: 'achieved', why: 'not below the target' },
    { row: {}, target: 80, state: 'achieved', why: 'just the target' },
    { row: {}, target: 81, state: 'not_achieved', why: 'below it' },
    { row: {}, target: null, state: 'no_target', why: 'no target for the year' },
    { row: { nature: 'count', denominator: null }, target: 8, state: 'achieved', why: 'a count against its target' },
    { row: { nature: 'count', numerator: null }, state: 'no_data', why: 'a count that is not known' },
  ])('$state: $why', ({ row, target = 50, state }) => {
    expect(indicatorState({ ...MEASURED, ...row }, target)).toBe(state);
  });
});

describe('the resource centre on the site', () => {
  const centre = (resourceCentreCheckedOn: string | null) =>
    aReport({ orgId: 'O1', running: true, hasResourceCentre: true, resourceCentreCheckedOn });
  const others = aReport({ orgId: 'O2', running: true, hasResourceCentre: false });
  test.each([
    { day: '2025-12-31', stale: false, why: 'looked at on the day of the report' },
    { day: '2025-09-22', stale: false, why: 'a hundred days ago' },
    { day: '2025-09-21', stale: true, why: 'a hundred and one' },
    { day: null, stale: true, why: 'nobody has ever looked' },
  ])('stale $stale, counted all the same: $why', ({ day, stale }) => {
    const result = compute(define('M_RESOURCE_CENTER'), { reports: [centre(day), others] });
    expect(result).toMatchObject({ numerator: 1, denominator: 2, state: 'achieved' });
    expect(result.notes).toEqual(stale ? [{ code: 'site_check_stale', data: { orgId: 'O1' }, level: 'warning' }] : []);
  });

  test('the profile says how long a check lasts, and a section nobody has is not called stale', () => {
    const reports = [centre('2025-09-21'), others];
    expect(compute(define('M_RESOURCE_CENTER'), { reports, parameters: { siteCheckDays: 101 } }).notes).toEqual([]);
    const none = [aTypedReport({ orgId: 'O1', running: false }), others];
    expect(codesOf(compute(define('M_RESOURCE_CENTER'), { reports: none }))).toEqual([]);
  });
});
