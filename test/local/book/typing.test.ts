// What a person types into the grid, and what the grid shows.
import { beforeEach, describe, expect, test } from '@jest/globals';
import type { GridSheet } from '../../../local/contract.ts';
import { newBook, newProbe, type Probe } from '../kit/workspaces.ts';

const { workspace } = newProbe();
let probe: Probe;
beforeEach(() => {
  probe = newBook(workspace);
});
const type = (text: string, row = 0, column = 0) => workspace.typeCell(probe.bookId, 'Лист1', row, column, text);
const cell = (row = 0, column = 0) => workspace.sheets(probe.bookId)[0]?.rows[row]?.[column];
const update = (...requests: object[]) =>
  probe.answer(
    'Sheets.Spreadsheets.batchUpdate({ requests: given }, SpreadsheetApp.getActiveSpreadsheet().getId())',
    requests,
  );
const COLUMN = { sheetId: 0, startRowIndex: 1, startColumnIndex: 0, endColumnIndex: 1 };
const format = (type: string) =>
  update({
    repeatCell: {
      range: COLUMN,
      cell: { userEnteredFormat: { numberFormat: { type } } },
      fields: 'userEnteredFormat.numberFormat',
    },
  });

/** https://support.google.com/docs/answer/56470 and https://developers.google.com/workspace/sheets/api/guides/formats, locale ru_RU. */
describe('a plain cell recognises what Sheets recognises', () => {
  test.each(
    [
      { typed: 'текст', value: 'текст', text: 'текст', why: 'a text' },
      { typed: '01.09.2026', value: 46266, text: '01.09.2026', why: 'a Russian date' },
      { typed: '1.9.26', value: 46266, text: '01.09.2026', why: 'a short one' },
      { typed: '1.9', value: 46266, text: '01.09.2026', why: 'without a year: this year' },
      { typed: '2026-09-01', value: 46266, text: '01.09.2026', why: 'an ISO date' },
      { typed: '31.02.2026', value: '31.02.2026', text: '31.02.2026', why: 'no such day: a text' },
      { typed: '12,5', value: 12.5, text: '12,5', why: 'a decimal comma' },
      { typed: '1 234,5', value: 1234.5, text: '1234,5', why: 'spaces between thousands' },
      {
        typed: '12.5',
        value: '12.5',
        text: '12.5',
        why: 'a point is no comma, and there is no 12 of May here: day 12, month 5',
      },
      { typed: '-7', value: -7, text: '-7', why: 'a minus' },
      { typed: '12,5%', value: 0.125, text: '12,50%', why: 'a percentage' },
      { typed: 'TRUE', value: true, text: 'ИСТИНА', why: 'a boolean' },
      { typed: 'ложь', value: false, text: 'ЛОЖЬ', why: 'a Russian boolean' },
      { typed: "'007", value: '007', text: '007', why: 'an apostrophe makes a text' },
      { typed: '007', value: 7, text: '7', why: 'zeros go' },
      { typed: '@имя', value: '@имя', text: '@имя', why: 'no formula' },
    ].filter(({ typed }) => typed !== '12.5'),
  )('$typed: $why', ({ typed, value, text }) => {
    type(typed);
    expect(cell()).toEqual({ value, text });
  });

  test('day and month without a year: 12.5 is the twelfth of May', () => {
    type('12.5');
    expect(cell()?.text).toBe('12.05.2026');
  });

  test.each(['=1+1', '+7 900 000-00-00'])('%s would be a formula and is refused', (typed) => {
    expect(() => type(typed)).toThrow('формулы здесь не вычисляются');
  });

  test('emptying a cell', () => {
    type('текст');
    type('');
    expect(workspace.sheets(probe.bookId)[0]?.rows).toEqual([]);
  });

  test.each([
    { row: 1000, column: 0 },
    { row: 0, column: 26 },
  ])('outside the grid ($row, $column) is refused', ({ row, column }) => {
    expect(() => type('x', row, column)).toThrow('нет такой ячейки');
  });
});

describe('a text cell keeps what is typed', () => {
  test.each(['=1+1', '+7 900 000-00-00', '01.09.2026', '007', 'TRUE', "'x"])('%s', async (typed) => {
    await format('TEXT');
    type(typed, 1);
    expect(cell(1)).toEqual({ value: typed, text: typed });
  });
});

describe('validation', () => {
  const rule = (strict: boolean, condition: object, inputMessage = '') =>
    update({ setDataValidation: { range: COLUMN, rule: { condition, strict, inputMessage } } });
  const list = { type: 'ONE_OF_LIST', values: [{ userEnteredValue: 'да' }, { userEnteredValue: 'нет' }] };

  test.each([
    {
      strict: true,
      condition: list,
      typed: 'может быть',
      message: '«Лист1», ячейка A2: значение «может быть» не подходит. Выберите из списка: да, нет.',
    },
    {
      strict: true,
      condition: { type: 'DATE_IS_VALID' },
      typed: 'завтра',
      message: '«Лист1», ячейка A2: значение «завтра» не подходит. Нужна дата вида дд.мм.гггг.',
    },
    {
      strict: true,
      condition: { type: 'NUMBER_BETWEEN', values: [{ userEnteredValue: '1' }, { userEnteredValue: '5' }] },
      typed: '6',
      message: '«Лист1», ячейка A2: значение «6» не подходит. Нужно число от 1 до 5.',
    },
  ])('a strict rule refuses $typed', async ({ strict, condition, typed, message }) => {
    await rule(strict, condition);
    expect(() => type(typed, 1)).toThrow(message);
  });

  test.each([
    { strict: true, typed: 'да', why: 'what is in the list' },
    { strict: true, typed: '', why: 'emptying' },
    { strict: false, typed: 'может быть', why: 'anything, when the rule only warns' },
  ])('lets in $why', async ({ strict, typed }) => {
    await rule(strict, list);
    expect(() => type(typed, 1)).not.toThrow();
  });
});

describe('typing whole rows', () => {
  test('goes below the last used row, by header, and the grid grows', async () => {
    type('ФИО');
    type('Дата', 0, 1);
    await update({
      updateSheetProperties: {
        properties: { sheetId: 0, gridProperties: { frozenRowCount: 1 } },
        fields: 'gridProperties.frozenRowCount',
      },
    });
    const many = Array.from({ length: 1200 }, () => ({ Дата: '01.09.2026', ФИО: 'И' }));
    workspace.typeRows(probe.bookId, 'Лист1', many);
    const rows = workspace.sheets(probe.bookId)[0]?.rows ?? [];
    expect([rows.length, rows[1200]]).toEqual([
      1201,
      [
        { value: 'И', text: 'И' },
        { value: 46266, text: '01.09.2026' },
      ],
    ]);
  });

  test('a header that is not there is refused, and no row is written', () => {
    type('ФИО');
    expect(() => workspace.typeRows(probe.bookId, 'Лист1', [{ ФИО: 'И' }, { ФИО: 'П', Год: '1' }])).toThrow(
      'нет столбца «Год»',
    );
    expect(workspace.sheets(probe.bookId)[0]?.rows).toHaveLength(1);
  });
});

describe('importing sheets', () => {
  const column = { width: 120, hidden: false, note: '', format: 'plain', list: null, protected: false } as const;
  const sheet: GridSheet = {
    sheetId: 5,
    title: 'Реестр',
    hidden: false,
    frozenRows: 1,
    tabColor: '#ff0000',
    columns: [
      { ...column, format: 'text', note: 'ФИО полностью' },
      { ...column, format: 'date', protected: true },
      { ...column, list: ['да', 'нет'], hidden: true },
    ],
    rows: [
      [
        { value: 'ФИО', text: '' },
        { value: 'День', text: '' },
        { value: 'Да?', text: '' },
      ],
      [
        { value: '=1+1', text: '' },
        { value: 46266, text: '' },
        { value: true, text: '' },
      ],
    ],
  };

  test('what comes in is what the grid shows; a text that begins with = stays a text', () => {
    const [back] = workspace.sheets(workspace.importSheets(`Импорт ${probe.bookId}`, [sheet]));
    expect(back).toMatchObject({ title: 'Реестр', frozenRows: 1, tabColor: '#ff0000', columns: sheet.columns });
    expect(back?.rows[1]).toEqual([
      { value: '=1+1', text: '=1+1' },
      { value: 46266, text: '01.09.2026' },
      { value: true, text: 'ИСТИНА' },
    ]);
  });

  test('a name that is taken is refused', () => {
    workspace.importSheets(`Дважды ${probe.bookId}`, [sheet]);
    expect(() => workspace.importSheets(`Дважды ${probe.bookId}`, [sheet])).toThrow('уже есть');
  });
});
