// Numbers of acts in the XML of a paper: what a line may not break stays together, everything else is as it was.
import { expect, test } from '@jest/globals';
import { bindNumbers, printedNumber } from '../../src/documents/template/bindNumbers.ts';

/** A paragraph of one run per text. */
const p = (...runs: readonly string[]): string =>
  `<w:p>${runs.map((text) => `<w:r><w:t xml:space="preserve">${text}</w:t></w:r>`).join('')}</w:p>`;

test.each([
  { why: 'a space and a hyphen', before: p('от 12.09.2025 № 96-Д.'), after: p('от 12.09.2025 №\u00a096\u2011Д.') },
  { why: 'a no-break space stands there', before: p('№\u00a056-ОД'), after: p('№\u00a056\u2011ОД') },
  { why: 'no space at all', before: p('№12-1'), after: p('№12\u20111') },
  { why: 'the template ends where the tag begins', before: p('№ ', '96', '-Д'), after: p('№\u00a0', '96', '\u2011Д') },
  { why: 'the next word is no number', before: p('№ 7 по-новому'), after: p('№\u00a07 по-новому') },
  { why: 'a slash does not break', before: p('№ 12/1'), after: p('№\u00a012/1') },
  { why: 'several in one paragraph', before: p('№ 1-А, № 2-Б'), after: p('№\u00a01\u2011А, №\u00a02\u2011Б') },
  { why: 'a line for the pen', before: p('№ ________ из-за'), after: p('№\u00a0________ из-за') },
  { why: 'the head of a column', before: p('№') + p('кто-то'), after: p('№') + p('кто-то') },
  {
    why: 'a new line is a new word',
    before: '<w:p><w:r><w:t>№ 5</w:t><w:br/><w:t>по-русски</w:t></w:r></w:p>',
    after: '<w:p><w:r><w:t>№\u00a05</w:t><w:br/><w:t>по-русски</w:t></w:r></w:p>',
  },
  { why: 'words without a number', before: p('кто-то из-под № '), after: p('кто-то из-под №\u00a0') },
])('$why', ({ before, after }) => {
  expect(bindNumbers(before)).toBe(after);
  expect(bindNumbers(after)).toBe(after);
});

test('a number alone in its cell', () => {
  expect(printedNumber(' 96-Д ')).toBe('96\u2011Д');
});
