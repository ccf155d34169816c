// Targets by year, states and rounding (domain reference §§6.2, 6.3).
import { describe, expect, test } from '@jest/globals';
import { effectiveTarget } from '../../src/domain/indicator/effectiveTarget.ts';
import { formatIndicator } from '../../src/domain/indicator/formatIndicator.ts';
import { compareWithTarget } from '../../src/domain/indicator/indicatorState.ts';
import { BAND, compute, define } from './compute.ts';
import { anOrganisation, aReport } from './rows.ts';

describe('targets', () => {
  const floor = define('M_CHILD_MENTEE', { id: 'ART-02', targets: [{ fromYear: 2021, value: 20 }], ...BAND });
  const later = define('M_CHILD_MENTEE', { id: 'ART-07', targets: [{ fromYear: 2024, value: 70 }], ...BAND });
  const other = define('M_CHILD_MENTEE', {
    id: 'WIDE',
    targets: [{ fromYear: 2025, value: 90 }],
    ageMin: 10,
    ageMax: 19,
  });
  const cleared = define('M_CHILD_MENTEE', { id: 'ART-99', targets: [{ fromYear: 2025, value: null }], ...BAND });
  const byYear = define('M_CHILD_MENTEE', {
    id: 'FED-01',
    targets: [
      { fromYear: 2024, value: 70 },
      { fromYear: 2022, value: 35 },
      { fromYear: 2026, value: null },
    ],
    ageMin: 7,
    ageMax: 19,
  });
  const all = [byYear, floor, later, other, cleared];
  test.each([
    { of: floor, year: 2023, target: 20, by: '', why: 'the floor until 2023' },
    { of: floor, year: 2024, target: 70, by: 'ART-07', why: 'replaced from 2024' },
    { of: floor, year: 2030, target: 70, by: 'ART-07', why: 'an emptied target replaces nothing' },
    { of: later, year: 2024, target: 70, by: '', why: 'its own' },
    { of: later, year: 2023, target: null, by: '', why: 'not yet' },
    { of: other, year: 2025, target: 90, by: '', why: 'another band is another thing' },
    { of: byYear, year: 2021, target: null, by: '', why: 'before its first year' },
    { of: byYear, year: 2023, target: 35, by: '', why: 'the latest that has begun, whatever the order' },
    { of: byYear, year: 2025, target: 70, by: '', why: 'its own later target supersedes nothing' },
    { of: byYear, year: 2026, target: null, by: '', why: 'taken back' },
    { of: cleared, year: 2025, target: null, by: '', why: 'emptied' },
  ])('$of.id in $year: $target, $why', ({ of, year, target, by }) => {
    expect(effectiveTarget(of, all, year)).toEqual({ target, supersededBy: by });
    expect(effectiveTarget(of, [...all].reverse(), year)).toEqual({ target, supersededBy: by });
  });

  test('no target for the year: a value without a judgement', () => {
    expect(compute(define('M_ORG_RUNNING', { targets: [{ fromYear: 2021, value: null }] }), {})).toMatchObject({
      value: 0,
      state: 'no_target',
    });
    const future = compute(define('M_ORG_RUNNING', { targets: [{ fromYear: 2027, value: 50 }] }), {});
    expect(future).toMatchObject({ target: null, state: 'no_target' });
    expect(future.notes).toEqual([{ code: 'target_not_yet', data: { fromYear: 2027 }, level: 'warning' }]);
  });

  test('a target of one year is over in the next, and the note tells until when it held', () => {
    const oneYear = define('M_ORG_RUNNING', {
      targets: [
        { fromYear: 2022, value: 100 },
        { fromYear: 2023, value: null },
      ],
    });
    const result = compute(oneYear, {});
    expect(result).toMatchObject({ target: null, state: 'no_target' });
    expect(result.notes).toEqual([{ code: 'target_over', data: { lastYear: 2022 }, level: 'warning' }]);
  });

  test('another reading of the name is told beside the number and judges nothing (ZNM-01)', () => {
    const organisations = [anOrganisation({ id: 'O1' }), anOrganisation({ id: 'O2', orgType: 'udo' })];
    const reports = [aReport({ orgId: 'O1', implemented: true }), aReport({ orgId: 'O2', implemented: false })];
    const named = define('M_ORG_IMPLEMENTED', { orgTypes: ['school'], otherOrgTypes: ['school', 'udo'] });
    const result = compute(named, { organisations, reports });
    expect(result).toMatchObject({ value: 100, state: 'achieved' });
    const told = { orgTypes: 'school,udo', value: 50, numerator: 1, denominator: 2, reported: 2, expected: 2 };
    expect(result.notes).toEqual([{ code: 'other_reading', data: told, level: 'warning' }]);
  });

  test('the comparison uses the unrounded value', () => {
    expect(compareWithTarget(69.96, 70)).toBe('not_achieved');
    expect(compareWithTarget(70, 70)).toBe('achieved');
    const organisations = Array.from({ length: 10 }, (_, index) => anOrganisation({ id: `O${index}` }));
    const reports = organisations.map(({ id }, index) => aReport({ orgId: id, running: index < 7 }));
    expect(
      compute(define('M_ORG_RUNNING', { targets: [{ fromYear: 2021, value: 70 }] }), { organisations, reports }).state,
    ).toBe('achieved');
  });

  test.each([
    { id: 'NVK-01', value: 100, target: 100, state: 'achieved' },
    { id: 'NVK-02', value: 13.4, target: 70, state: 'not_achieved' },
    { id: 'NVK-03', value: 1.6, target: 10, state: 'not_achieved' },
    { id: 'NVK-04', value: 98, target: 70, state: 'achieved' },
    { id: 'NVK-05', value: 0.14, target: 30, state: 'not_achieved' },
  ])('$id: $value against $target is $state', ({ value, target, state }) => {
    expect(compareWithTarget(value, target)).toBe(state);
  });
});

describe('rounding', () => {
  test.each([
    { value: 12.5, shown: { value: 12.5, decimals: 1 }, why: 'as it is' },
    { value: 6.25, shown: { value: 6.3, decimals: 1 }, why: 'half up' },
    { value: 2100 / 2000, shown: { value: 1.1, decimals: 1 }, why: '1,05 is not exact in binary' },
    { value: 100 / 3, shown: { value: 33.3, decimals: 1 }, why: 'down' },
    { value: 50, shown: { value: 50, decimals: 1 }, why: 'shown as 50,0' },
    { value: 0, shown: { value: 0, decimals: 1 }, why: 'zero is not small' },
    { value: 0.14, shown: { value: 0.14, decimals: 2 }, why: 'two decimals below 1' },
    { value: 0.145, shown: { value: 0.15, decimals: 2 }, why: 'half up below 1' },
    { value: 0.996, shown: { value: 1, decimals: 2 }, why: '1,00 of 0,996' },
    { value: 1, shown: { value: 1, decimals: 1 }, why: 'one is not below 1' },
    { value: 110, shown: { value: 110, decimals: 1 }, why: 'a data error keeps its value' },
    { value: null, shown: null, why: 'a dash' },
  ])('$value: $why', ({ value, shown }) => {
    expect(formatIndicator(value, '%')).toEqual(shown);
  });

  test('a count is whole', () => {
    expect(formatIndicator(3, 'ед.')).toEqual({ value: 3, decimals: 0 });
  });
});
