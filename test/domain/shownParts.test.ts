// What is told of single organisations, and how it is kept in a cell.
import { describe, expect, test } from '@jest/globals';
import { parseParts, partsText } from '../../src/domain/indicator/partsText.ts';
import { HIDDEN, shownParts } from '../../src/domain/indicator/shownParts.ts';
import { sumOfTallies, tallyOf } from '../../src/domain/tally.ts';

const parts = (...numbers: readonly (number | null)[]) =>
  numbers.map((number, index) => ({ orgId: `O${index + 1}`, numerator: number, denominator: 100 }));
const numerators = (measure: 'M_OVZ_COVERED' | 'M_SOP_COVERED' | 'M_CHILD_MENTEE', ...numbers: (number | null)[]) =>
  shownParts(measure, parts(...numbers)).map(({ numerator }) => numerator);

describe('small groups that need protection', () => {
  test.each([
    { numbers: [5, 7], shown: [5, 7], why: 'five are not few' },
    { numbers: [4, 9, 7], shown: [HIDDEN, 9, HIDDEN], why: 'a single small one could be reckoned back from the total' },
    { numbers: [1, 2, 9], shown: [HIDDEN, HIDDEN, 9], why: 'two hide each other' },
    { numbers: [1, 2, 1], shown: [HIDDEN, HIDDEN, HIDDEN], why: 'the municipality has fewer than five' },
    {
      numbers: [0, 4],
      shown: [HIDDEN, HIDDEN],
      why: 'nobody here, when the municipality has fewer than five, tells who has them',
    },
    { numbers: [0, 5], shown: [0, 5], why: 'nobody is nobody' },
    { numbers: [null, 9], shown: [null, 9], why: 'unknown stays unknown' },
  ])('$numbers is shown as $shown: $why', ({ numbers, shown }) => {
    expect(numerators('M_OVZ_COVERED', ...numbers)).toEqual(shown);
    expect(numerators('M_SOP_COVERED', ...numbers)).toEqual(shown);
  });

  test('other measures are told as they are', () => {
    expect(numerators('M_CHILD_MENTEE', 1, 2)).toEqual([1, 2]);
  });
});

describe('parts as a cell', () => {
  test('come back as they were', () => {
    const all = [
      { orgId: 'ОО-0001', numerator: 1, denominator: 40 },
      { orgId: 'ОО-0002', numerator: null, denominator: HIDDEN },
      { orgId: 'ОО-0003', numerator: HIDDEN, denominator: null },
    ] as const;
    expect(partsText(all)).toBe('ОО-0001:1/40 ОО-0002:-/* ОО-0003:*/-');
    expect(parseParts(partsText(all))).toEqual(all);
  });

  test.each([
    ['', []],
    ['сломано', []],
    ['ОО-1:x/2 ОО-2:3/4', [{ orgId: 'ОО-2', numerator: 3, denominator: 4 }]],
  ] as const)('«%s» gives what can be read', (text, read) => {
    expect(parseParts(text)).toEqual(read);
  });

  test('two thousand organisations stay below the fifty thousand characters of a cell', () => {
    const many = Array.from({ length: 2000 }, (_, at) => ({
      orgId: `ОО-${String(at).padStart(4, '0')}`,
      numerator: 9999,
      denominator: 99_999,
    }));
    expect(partsText(many).length).toBeLessThan(50_000);
  });
});

test('tallies: codes in one order, sums code by code', () => {
  expect(Object.keys(tallyOf(['b', 'a', 'b']))).toEqual(['a', 'b']);
  expect(sumOfTallies<string>([{ a: 1, b: 2 }, {}, { b: 3 }])).toEqual({ a: 1, b: 5 });
});
