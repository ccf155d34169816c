// Which row of a file names its columns, and which column goes where.
import { describe, expect, test } from '@jest/globals';
import type { ListField, ListRefusal } from '../../src/rpc/views/lists.ts';
import { chosenCells, matchColumns } from '../../src/ui/lists/matching/matchColumns.ts';
import { nameKey } from '../../src/ui/lists/matching/nameKey.ts';
import { slicesOf } from '../../src/ui/lists/matching/slices.ts';
import type { Cell, FileRow } from '../../src/ui/lists/reading/cells.ts';
import { showLines } from '../../src/ui/lists/showLines.ts';

const field = (key: string, names: string[], words: string[] = []): ListField => ({
  key,
  title: key,
  names,
  required: false,
  sharable: true,
  within: '',
  choices: [],
  words,
});
const FIELDS = [
  field('fio', ['ФИО', 'Фамилия, имя, отчество']),
  field('lastName', ['Фамилия']),
  field('firstName', ['Имя']),
  field('patronymic', ['Отчество']),
  field('birthDate', ['Дата рождения', 'Дата рожд.']),
  field('position', ['Класс', 'Должность']),
  field('category', ['Категория'], ['обучающийся', 'ученик']),
  field('qualification', ['Категория'], ['высшая', 'первая']),
];
const REFUSALS: ListRefusal[] = [{ names: ['СНИЛС'], of: 'column', text: '' }];

const rows = (...cells: Cell[][]): FileRow[] =>
  cells
    .map((row, index) => ({ line: index + 1, cells: row }))
    .filter(({ cells: row }) => row.some((one) => one !== ''));
const matched = (...cells: Cell[][]) => matchColumns(rows(...cells), { fields: FIELDS, refusals: REFUSALS });

describe('the header', () => {
  const DATA = ['Берёзкина Анна Павловна', '01.09.2015'];
  test.each([
    { file: [['ФИО', 'Дата рожд.'], DATA], fields: ['fio', 'birthDate'], first: 2, why: 'in the first row' },
    {
      file: [['Список класса'], [''], ['ф.и.о. *', 'ДАТА  РОЖДЕНИЯ'], DATA],
      fields: ['fio', 'birthDate'],
      first: 4,
      why: 'below a title and a blank row',
    },
    {
      file: [['Список класса'], ['№', 'ФИО'], ['1', DATA[0] ?? '']],
      fields: ['', 'fio'],
      first: 3,
      why: 'right below a title, which is no part of it',
    },
    {
      file: [
        ['№ п/п', 'ФИО'],
        ['1', '2'],
        ['1', DATA[0] ?? ''],
      ],
      fields: ['', 'fio'],
      first: 3,
      why: 'over a row that numbers the columns',
    },
    {
      file: [
        ['№', 'ФИО', '', '', 'Дата рождения'],
        ['', 'Фамилия', 'Имя', 'Отчество', ''],
        [1, 'Берёзкина', 'Анна', '', ''],
      ],
      fields: ['', 'lastName', 'firstName', 'patronymic', 'birthDate'],
      first: 3,
      why: 'in two rows, the lower one says more',
    },
    {
      file: [
        ['ФИО', 'Дата рождения', 'Сведения'],
        ['', '', 'Класс'],
        [...DATA, '5 «А»'],
      ],
      fields: ['fio', 'birthDate', 'position'],
      first: 3,
      why: 'in two rows, the upper one says more',
    },
    {
      file: [
        ['ФИО', 'Дата рождения', 'Сведения'],
        ['а', '', 'Класс'],
      ],
      fields: ['fio', 'birthDate', ''],
      first: 2,
      why: 'a row under a filled name is data',
    },
    { file: [DATA, DATA], fields: ['', ''], first: 1, why: 'there is none: the first row is a person too' },
  ])('is found: $why', ({ file, fields, first }) => {
    const found = matched(...file);
    expect({ fields: found.fieldOf, first: found.rows[0]?.line }).toEqual({ fields, first });
    expect(found.names).not.toContain('Список класса');
  });

  test('is said to be missing when no name is known', () => expect(matched(DATA).headerLine).toBe(0));
});

describe('a column', () => {
  test('takes a field once: the second of one name stays out', () => {
    expect(matched(['ФИО', 'ФИО']).fieldOf).toEqual(['fio', '']);
  });

  test.each([
    { values: ['высшая', ''], key: 'qualification', why: 'of a teacher' },
    { values: ['', 'Ученик'], key: 'category', why: 'of the participant' },
    { values: ['неясно', ''], key: 'category', why: 'nothing tells, the first is proposed' },
  ])('whose name two fields bear goes by its values: $why', ({ values, key }) => {
    expect(matched(['ФИО', 'Категория'], ...values.map((value) => ['а', value])).fieldOf).toEqual(['fio', key]);
  });

  test('that is refused goes nowhere and is named', () => {
    const { fieldOf, refused } = matched(['ФИО', 'СНИЛС', 'Класс']);
    expect(fieldOf).toEqual(['fio', '', 'position']);
    expect(refused.map(({ name }) => name)).toEqual(['СНИЛС']);
  });

  test('that stays out is not sent', () => {
    const { rows: body } = matched(['ФИО', 'Адрес', 'Класс'], ['а', 'секрет', '']);
    expect(chosenCells(body, ['fio', '', 'position'])).toEqual({
      columns: ['fio', 'position'],
      lines: [2],
      rows: [['а', null]],
    });
  });
});

test.each([
  ['Ф.И.О. ученика*', 'фиоученика', 'dots and stars'],
  ['Класс (группа)', 'класс', 'an explanation'],
  ['E-mail', 'email', 'a hyphen'],
  ['Ёлка\n1', 'елка1', 'ё and a line break'],
])('%j is compared as %s: %s', (name, key) => {
  expect(nameKey(name)).toBe(key);
});

test('a long list is sent in slices, without the rows that stay out', () => {
  const lines = Array.from({ length: 5002 }, (_, index) => index + 2);
  const list = { columns: ['fio'], lines, rows: lines.map((line) => [`${line}`]) };
  const slices = slicesOf(list, [
    { code: 'a', level: 'error', text: '', lines: [2, 4] },
    { code: 'b', level: 'warning', text: '', lines: [3] },
  ]);
  expect(slices.map((slice) => slice.lines.length)).toEqual([2500, 2500]);
  expect(slices[0]?.lines.slice(0, 2)).toEqual([3, 5]);
  expect(slices[1]?.rows.at(-1)).toEqual(['5003']);
});

test.each([
  [[2, 3, 4, 9], '2–4, 9', 'a range and a single one'],
  [[2, 3], '2, 3', 'two in a row are no range'],
  [[1, 3, 5, 6, 7], '1, 3, 5–7', 'a range at the end'],
])('rows %j are written %s: %s', (lines, text) => {
  expect(showLines(lines)).toBe(text);
});
