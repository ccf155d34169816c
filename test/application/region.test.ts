// What the export for the region reads back from the texts of a snapshot.
import { expect, test } from '@jest/globals';
import { numberShown } from '../../src/application/region/numberShown.ts';

test.each([
  { text: '12,5\u00a0%', number: 12.5, why: 'a share' },
  { text: '0,14\u00a0%', number: 0.14, why: 'a small one' },
  { text: '100\u00a0%', number: 100, why: 'a whole one' },
  { text: '1\u00a0250', number: 1250, why: 'thousands' },
  { text: '0', number: 0, why: 'nought is a number' },
  { text: '-0,3', number: -0.3, why: 'answers may be worse afterwards' },
  { text: '−0,3', number: -0.3, why: 'with a minus sign' },
  { text: '—', number: null, why: 'no value' },
  { text: '', number: null, why: 'no target' },
])('«$text» is $number: $why', ({ text, number }) => {
  expect(numberShown(text)).toBe(number);
});
