// The numbers behind the pictures of a quarter: percent of the target, last versions, who submitted when.
import { describe, expect, test } from '@jest/globals';
import { eachTargetOnce } from '../../src/domain/picture/eachTargetOnce.ts';
import { type FrozenRow, frozenQuarters } from '../../src/domain/picture/frozenQuarters.ts';
import { quarterMap } from '../../src/domain/picture/quarterMap.ts';
import { numberIn, targetShare } from '../../src/domain/picture/targetShare.ts';

describe('percent of the target', () => {
  test.each([
    {
      why: 'a ratio by its unrounded number',
      value: '12,5 %',
      target: '45 %',
      numerator: 1,
      denominator: 8,
      share: 27.8,
    },
    { why: 'a count by itself', value: '3', target: '2', numerator: 3, denominator: null, share: 150 },
    {
      why: 'near is not reached',
      value: '50,0 %',
      target: '50 %',
      numerator: 49_999,
      denominator: 100_000,
      share: 99.9,
    },
    { why: 'no number', value: '—', target: '50 %', numerator: null, denominator: 8, share: null },
    {
      why: 'not counted: the whole is not known',
      value: '—',
      target: '70 %',
      numerator: 1,
      denominator: null,
      share: null,
    },
    { why: 'no target', value: '50,0 %', target: 'нет', numerator: 1, denominator: 2, share: null },
    { why: 'a target of nothing', value: '50,0 %', target: '0 %', numerator: 1, denominator: 2, share: null },
    { why: 'nothing to divide by', value: '0,0 %', target: '50 %', numerator: 0, denominator: 0, share: null },
  ])('$why', ({ share, why: _why, ...row }) => {
    expect(targetShare(row)).toBe(share);
  });
});

test.each([
  { text: '12,5\u00a0%', number: 12.5, why: 'a share' },
  { text: '0,14\u00a0%', number: 0.14, why: 'a small one' },
  { text: '1\u00a0250', number: 1250, why: 'thousands' },
  { text: '0', number: 0, why: 'nought is a number' },
  { text: '-0,3', number: -0.3, why: 'answers may be worse afterwards' },
  { text: '−0,3', number: -0.3, why: 'with a minus sign' },
  { text: '—', number: null, why: 'no value' },
  { text: 'нет', number: null, why: 'no target' },
])('«$text» is $number: $why', ({ text, number }) => {
  expect(numberIn(text)).toBe(number);
});

const row = (period: string, version: number, parts: string): FrozenRow => ({
  period,
  version,
  id: 'ART-01',
  name: '',
  value: '',
  target: '',
  numerator: null,
  denominator: null,
  parts,
});
const ROWS = [
  row('2025-Q1', 1, 'ОО-1:1/1 ОО-2:-/1'),
  row('2025-Q2', 1, 'ОО-1:-/1 ОО-2:-/1'),
  row('2025-Q2', 2, 'ОО-1:-/1 ОО-2:*/*'),
  row('2025-Q4', 1, 'ОО-1:1/1'),
];

test('the last version of each quarter, none after the one asked for', () => {
  expect(frozenQuarters(ROWS, '2025-Q3').map(({ period, rows }) => [period, rows[0]?.version])).toEqual([
    ['2025-Q1', 1],
    ['2025-Q2', 2],
  ]);
});

test('a number that is known and not told was submitted all the same; a quarter nobody froze is not known', () => {
  const map = quarterMap(['ОО-1', 'ОО-2'], '2025-Q3', () => 'returned' as const, frozenQuarters(ROWS, '2025-Q3'));
  expect(map.map(({ states }) => states)).toEqual([
    ['submitted', 'missing'],
    ['missing', 'submitted'],
    ['returned', 'returned'],
    [null, null],
  ]);
});

describe('a target that another indicator has taken over', () => {
  const band = (id: string, fromYear: number, on = true) => ({
    id,
    name: '',
    measure: 'M_CHILD_MENTEE' as const,
    unit: '%' as const,
    targets: [{ fromYear, value: 70 }],
    ageMin: 11,
    ageMax: 18,
    on,
  });
  const [floor, later] = [band('ART-02', 2021), band('ART-07', 2024)];
  const lone = { ...band('ART-01', 2021), measure: 'M_ORG_RUNNING' as const };
  test.each([
    { definitions: [lone, floor, later], period: '2025-Q4', shown: ['ART-01', 'ART-07'], why: 'stands once' },
    { definitions: [later, floor, lone], period: '2025-Q4', shown: ['ART-01', 'ART-07'], why: 'in whatever order' },
    {
      definitions: [lone, floor, later],
      period: '2023-Q4',
      shown: ['ART-01', 'ART-02', 'ART-07'],
      why: 'is its own in the years before',
    },
    {
      definitions: [lone, floor, band('ART-07', 2024, false)],
      period: '2025-Q4',
      shown: ['ART-01', 'ART-02', 'ART-07'],
      why: 'is not taken over by one that is switched off',
    },
    { definitions: [], period: '2025-Q4', shown: ['ART-01', 'ART-02', 'ART-07'], why: 'is not known to a new profile' },
  ])('$why', ({ definitions, period, shown }) => {
    const rows = ['ART-01', 'ART-02', 'ART-07'].map((id) => ({ id, period }));
    expect(eachTargetOnce(rows, definitions).map(({ id }) => id)).toEqual(shown);
  });
});
