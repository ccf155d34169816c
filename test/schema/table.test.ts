// Sheets as people leave them, read by name: moved, renamed by case, with foreign columns, blank lines and odd cells.

import { describe, expect, test } from '@jest/globals';
import { parseCell } from '../../src/schema/derive/cell.ts';
import { emptyTable, readTable } from '../../src/schema/derive/table.ts';
import { appended, joined, patched, replaced } from '../../src/schema/derive/write.ts';
import { fullLayout } from '../../src/schema/layout.ts';
import { contingentSheet } from '../../src/schema/sheets/organisation.ts';
import { membersSheet, ordersSheet, pairsSheet } from '../../src/schema/sheets/pairs.ts';
import { mentorsSheet } from '../../src/schema/sheets/people.ts';

const HEADER = [
  ...['Код пары', 'Код записи', 'Роль', 'Вступил', 'Вышел'],
  ...['Причина выхода', 'Приказ о вступлении', 'Приказ о выходе'],
];
const ROW = ['ПАР-0001', 'НСТ-0001', 'наставник', 45901, '', '', '', ''];
const RECORD = {
  pairId: 'ПАР-0001',
  personId: 'НСТ-0001',
  role: 'mentor',
  joinedOn: '2025-09-01',
  leftOn: null,
  leftReason: null,
  joinedOrderId: '',
  leftOrderId: '',
};

describe('a sheet is read by the names of its columns', () => {
  test.each([
    { why: 'as it was made', header: HEADER, row: ROW },
    { why: 'columns moved', header: [...HEADER].reverse(), row: [...ROW].reverse() },
    {
      why: 'case, spaces and no-break spaces',
      header: [' КОД  пары', 'Код\u00a0записи ', ...HEADER.slice(2)],
      row: ROW,
    },
    {
      why: 'a foreign column in the middle',
      header: ['Код пары', 'Моя пометка', ...HEADER.slice(1)],
      row: ['ПАР-0001', 'позвонить', ...ROW.slice(1)],
    },
    { why: 'Latin letters and another dash', header: ['Koд пары', 'Кoд записи', ...HEADER.slice(2)], row: ROW },
    { why: 'an invisible character pasted along', header: ['\ufeffКод пары', ...HEADER.slice(1)], row: ROW },
    {
      why: 'codes as people type them',
      header: HEADER,
      row: ['пар 1', 'HCT–0001', ...ROW.slice(2)],
    },
    { why: 'a date typed as text', header: HEADER, row: [...ROW.slice(0, 3), '1 сентября 2025', ''] },
    { why: 'a choice in capitals', header: HEADER, row: ['ПАР-0001', 'НСТ-0001', ' Наставник', 45901] },
  ])('$why', ({ header, row }) => {
    const table = readTable(membersSheet, [header, [], row], fullLayout('names'));
    expect(table.problems).toEqual([]);
    expect(table.rows).toMatchObject([{ rowNumber: 3, record: RECORD, complete: true }]);
    expect(table.rows).toHaveLength(1);
    expect(Object.keys(table.rows[0]?.record ?? {})).toEqual(Object.keys(RECORD));
  });

  test('a row without the column of a required cell is not complete, and the header alone tells why', () => {
    const table = readTable(membersSheet, [HEADER.slice(0, 2), ROW.slice(0, 2)], fullLayout('names'));
    expect(table.rows[0]?.complete).toBe(false);
    expect(table.problems).toEqual(table.header.problems);
  });

  test.each([
    { why: 'a deleted column is named', header: HEADER.filter((title) => title !== 'Роль'), codes: ['column_missing'] },
    { why: 'a doubled column is not guessed at', header: [...HEADER, 'роль'], codes: ['column_doubled'] },
    { why: 'no header at all', header: undefined, codes: ['sheet_missing'] },
  ])('$why', ({ header, codes }) => {
    expect(
      readTable(membersSheet, header && [header], fullLayout('names')).header.problems.map(({ code }) => code),
    ).toEqual(codes);
  });

  test.each([
    { why: 'an unreadable day', row: [...ROW.slice(0, 3), 'весной'], complete: true, codes: ['cell_not_a_day'] },
    {
      why: 'a role that is not in the list',
      row: ['ПАР-0001', 'НСТ-0001', 'тренер'],
      complete: false,
      codes: ['cell_not_in_list'],
    },
    { why: 'an empty required cell', row: ['ПАР-0001', '', 'наставник'], complete: false, codes: ['cell_required'] },
  ])('a bad cell is a problem with its place: $why', ({ row, complete, codes }) => {
    const table = readTable(membersSheet, [HEADER, row], fullLayout('names'));
    expect(table.rows[0]?.complete).toBe(complete);
    expect(table.problems.map(({ code }) => code)).toEqual(codes);
    expect(table.problems[0]?.place).toMatchObject({ sheet: 'Участники пар', rowNumber: 2 });
  });

  test.each([
    { why: 'rows inserted above', values: [['Список пар'], [], HEADER, ROW], rowNumber: 3 },
    { why: 'sorted along with the rows', values: [ROW, HEADER], rowNumber: 2 },
  ])('a header that is not in the first row is named, and nothing else: $why', ({ values, rowNumber }) => {
    expect(readTable(membersSheet, values, fullLayout('names')).header.problems).toEqual([
      {
        code: 'header_not_first',
        data: { sheet: 'Участники пар', rowNumber },
        place: { sheet: 'Участники пар', rowNumber },
      },
    ]);
  });

  test.each([
    { why: 'under a filled cell it may be merged', above: ROW, code: 'cell_required_below' },
    { why: 'under an empty one it is just empty', above: ['', ...ROW.slice(1)], code: 'cell_required' },
  ])('an empty required cell: $why', ({ above, code }) => {
    const table = readTable(membersSheet, [HEADER, above, ['', ...ROW.slice(1)]], fullLayout('names'));
    expect(table.problems.filter(({ place }) => place?.rowNumber === 3).map((problem) => problem.code)).toEqual([code]);
  });

  test.each([
    { cell: '', code: '', why: 'nothing yet' },
    { cell: ' пар-7 ', code: 'ПАР-0007', why: 'as people type it' },
    { cell: 'ПAP-0007', code: 'ПАР-0007', why: 'Latin letters' },
    { cell: 'новая', code: '', answer: 'new', why: 'a person says that the row is new' },
    { cell: 'ПАР-0007 верно', code: 'ПАР-0007', answer: 'same', why: 'a person says that the code is right' },
    { cell: 'верно', code: 'верно', why: 'an answer about nothing' },
    { cell: '7 «А»', code: '7 «А»', why: 'no code at all is kept as it is' },
  ])('the code of a row, «$cell»: $why', ({ cell, code, answer }) => {
    const { rows } = readTable(
      pairsSheet,
      [
        ['Код пары', 'Тема (направление)'],
        [cell, 'проект'],
      ],
      fullLayout('names'),
    );
    expect(rows).toMatchObject([{ record: { id: code }, ...(answer === undefined ? {} : { answer }) }]);
  });

  test('in the codes mode no column for a name exists', () => {
    const titles = Object.keys(emptyTable(mentorsSheet, fullLayout('codes')).header.indexOf);
    expect(titles).toContain('code');
    expect(titles).not.toEqual(expect.arrayContaining(['lastName']));
  });
});

describe('cells', () => {
  test.each([
    { column: contingentSheet.columns.pupilsTotal, raw: '350', value: 350, why: 'digits typed as text' },
    { column: contingentSheet.columns.pupilsTotal, raw: 3.5, code: 'cell_not_whole', why: 'half a pupil' },
    { column: contingentSheet.columns.pupilsTotal, raw: -1, code: 'cell_out_of_range', why: 'below zero' },
    { column: contingentSheet.columns.pupilsTotal, raw: 'много', code: 'cell_not_a_number', why: 'a word' },
    { column: ordersSheet.columns.number, raw: '12/1', value: '12/1', why: 'an order number is not a date' },
    { column: ordersSheet.columns.number, raw: '=1+1', value: '=1+1', why: 'a text is never computed' },
    {
      column: mentorsSheet.columns.formsOffered,
      raw: 'учитель - ученик; Ученик — ученик',
      value: ['teacher_pupil', 'pupil_pupil'],
      why: 'any dash',
    },
    {
      column: mentorsSheet.columns.formsOffered,
      raw: 'учитeль – ученик',
      value: ['teacher_pupil'],
      why: 'a Latin letter in a Cyrillic word',
    },
    {
      column: membersSheet.columns.joinedOn,
      raw: '01/09/2025',
      code: 'cell_day_two_readings',
      why: 'day or month first',
    },
  ])('$why', ({ column, raw, value, code }) => {
    expect(parseCell(column, raw)).toEqual(code === undefined ? { ok: true, value } : { ok: false, code });
  });
});

describe('writing keeps to the real header', () => {
  const table = readTable(
    membersSheet,
    [
      ['Моя пометка', ...HEADER.toReversed()],
      ['помню', ...ROW.toReversed()],
    ],
    fullLayout('names'),
  );
  /** The foreign column and the last four of the sheet, which nobody writes here. */
  const UNTOLD = [null, null, null, null, null];

  test('a row is added below, the foreign column is left as it is', () => {
    expect(appended(table, [{ pairId: 'ПАР-0002', joinedOn: '2025-09-01' }])).toEqual([
      { sheet: 'Участники пар', row: 3, column: 0, cells: [[...UNTOLD, 45901, null, null, 'ПАР-0002']] },
    ]);
  });

  test('a patch touches only its cells', () => {
    expect(patched(table, 2, { leftOn: '2025-12-31' })[0]?.cells).toEqual([
      [...UNTOLD.slice(1), 46022, null, null, null, null],
    ]);
  });

  test('replacing empties what stood below, but not the foreign column', () => {
    expect(replaced(table, [])[0]?.cells).toEqual([[null, ...HEADER.map(() => '')]]);
  });

  const at = (row: number, ...cells: string[]) => ({ sheet: 'Пары', row, column: 0, cells: [cells] });
  test.each([
    { why: 'one right below another', blocks: [at(2, 'а'), at(3, 'б')], rows: [[2, 2]] },
    {
      why: 'a line between them',
      blocks: [at(2, 'а'), at(4, 'б')],
      rows: [
        [2, 1],
        [4, 1],
      ],
    },
    {
      why: 'another width',
      blocks: [at(2, 'а'), at(3, 'б', 'в')],
      rows: [
        [2, 1],
        [3, 1],
      ],
    },
    {
      why: 'upside down',
      blocks: [at(3, 'а'), at(2, 'б')],
      rows: [
        [3, 1],
        [2, 1],
      ],
    },
    {
      why: 'another sheet',
      blocks: [at(2, 'а'), { ...at(3, 'б'), sheet: 'Приказы' }],
      rows: [
        [2, 1],
        [3, 1],
      ],
    },
  ])('blocks joined: $why', ({ blocks, rows }) => {
    expect(joined(blocks).map(({ row, cells }) => [row, cells.length])).toEqual(rows);
  });
});
