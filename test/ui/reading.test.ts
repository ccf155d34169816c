// What the panel reads out of pasted text, and how it words numbers, days and the next step.
import { describe, expect, test } from '@jest/globals';
import { nounAfter } from '../../src/domain/nounAfter.ts';
import { plural } from '../../src/texts/plural.ts';
import { proposedDay } from '../../src/ui/municipality/proposedDay.ts';
import { readNumbers } from '../../src/ui/paste/readNumbers.ts';
import { readOrganisations } from '../../src/ui/paste/readOrganisations.ts';
import { showMoment, showNumber } from '../../src/ui/values/show.ts';

describe('the Russian plural', () => {
  test.each([
    [0, 'пар', 'none'],
    [1, 'пара', 'one'],
    [2, 'пары', 'a few begin'],
    [4, 'пары', 'a few end'],
    [5, 'пар', 'many begin'],
    [11, 'пар', 'eleven is not one'],
    [12, 'пар', 'twelve is not two'],
    [14, 'пар', 'the teens end'],
    [21, 'пара', 'one again'],
    [22, 'пары', 'two again'],
    [101, 'пара', 'a hundred and one'],
    [111, 'пар', 'a hundred and eleven'],
  ])('%d %s: %s', (count, noun) => {
    expect(nounAfter(count, ['пара', 'пары', 'пар'])).toBe(noun);
  });

  test('never parts a number from its noun', () => {
    expect(plural(5, ['пара', 'пары', 'пар'])).toBe('5\u00a0пар');
  });
});

describe('a pasted table of numbers', () => {
  test.each([
    {
      why: 'two columns of a spreadsheet',
      text: 'ДС № 1\t4\r\nДС № 2\t7\r\n',
      lines: [
        ['ДС № 1', 4],
        ['ДС № 2', 7],
      ],
    },
    {
      why: 'an ordinal number first',
      text: '1\tДС № 1\t4\n2.\tДС № 2\t7',
      lines: [
        ['ДС № 1', 4],
        ['ДС № 2', 7],
      ],
    },
    { why: 'semicolons', text: 'ДС № 1; 4', lines: [['ДС № 1', 4]] },
    { why: 'digits grouped by a no-break space', text: 'Школа\t1\u00a0250', lines: [['Школа', 1250]] },
    { why: 'zero is a number', text: 'ДС № 1\t0', lines: [['ДС № 1', 0]] },
    { why: 'a number inside a name is not the value', text: 'ДС № 1', lines: [], unreadable: [1] },
    {
      why: 'a fraction is not a number of people',
      text: 'ДС № 1\t4\nДС № 2\t1,5',
      lines: [['ДС № 1', 4]],
      unreadable: [2],
    },
    { why: 'a dash is not zero', text: 'ДС № 1\t4\n\nДС № 2\t—', lines: [['ДС № 1', 4]], unreadable: [3] },
    { why: 'a number without a name', text: 'ДС № 1\t4\n\t7', lines: [['ДС № 1', 4]], unreadable: [2] },
    { why: 'a negative number', text: 'ДС № 1\t4\nДС № 2\t-1', lines: [['ДС № 1', 4]], unreadable: [2] },
  ])('$why', ({ text, lines, unreadable = [] }) => {
    const table = readNumbers(text);
    expect(table.lines.map(({ name, value }) => [name, value])).toEqual(lines);
    expect(table.unreadable.map(({ row }) => row)).toEqual(unreadable);
    expect(table.total).toBe(lines.reduce((sum, [, value]) => sum + Number(value), 0));
  });

  test('keeps the heading and the stated total apart from the rows', () => {
    const table = readNumbers('Учреждение\tНаставников\nДС № 1\t4\nИтого:\t5');
    expect(table).toMatchObject({ heading: 'Учреждение · Наставников', statedTotal: 5, total: 4, unreadable: [] });
  });

  test('a second row of words is not a heading', () => {
    expect(readNumbers('Учреждение\tЧисло\nпо списку\tна дату').unreadable).toEqual([
      { row: 2, text: 'по списку · на дату' },
    ]);
  });
});

describe('a pasted list of organisations', () => {
  const TYPES = [
    { code: 'school', name: 'школа' },
    { code: 'dou', name: 'детский сад' },
  ];
  test.each([
    { why: 'type by name', text: 'СОШ № 1 ; Школа', read: [['СОШ № 1', 'school']] },
    { why: 'type by code, from a spreadsheet', text: 'ДС № 2\tdou', read: [['ДС № 2', 'dou']] },
    { why: 'no type: the proposed one', text: 'ДС № 2', read: [['ДС № 2', 'dou']] },
    { why: 'an unknown type', text: 'СОШ № 1; школа\nДС № 2; сад', read: [['СОШ № 1', 'school']], unread: [2] },
    { why: 'a type without a name', text: '; школа', read: [], unread: [1] },
    { why: 'empty lines', text: '\n ; \nДС № 2\n', read: [['ДС № 2', 'dou']] },
  ])('$why', ({ text, read, unread = [] }) => {
    const list = readOrganisations(text, TYPES, 'dou');
    expect(list.lines.map(({ name, orgType }) => [name, orgType])).toEqual(read);
    expect(list.unread.map(({ row }) => row)).toEqual(unread);
  });
});

describe('what is shown', () => {
  test.each([
    ['2026-01-12', '12.01.2026', 'a day'],
    ['2026-01-12T10:05:00', '12.01.2026, 10:05', 'a moment'],
    ['введено вручную', 'введено вручную', 'words stay words'],
    ['', '', 'nothing stays nothing'],
  ])('%s → %s: %s', (text, shown) => {
    expect(showMoment(text)).toBe(shown);
  });

  test('large numbers are grouped and unknown ones are a dash', () => {
    expect([showNumber(10000), showNumber(null)]).toEqual(['10\u00a0000', '—']);
  });

  test.each([
    ['2025-Q1', '2025-03-31'],
    ['2025-Q4', '2025-12-31'],
    ['2025-Q5', ''],
  ])('the day proposed for %s is «%s»', (period, day) => {
    expect(proposedDay(period)).toBe(day);
  });
});
