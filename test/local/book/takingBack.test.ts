// Typing many cells at once, rows put in and taken out, and taking it back: an edit never covers what somebody else wrote meanwhile,
// and neither does its undoing.
import { beforeEach, describe, expect, test } from '@jest/globals';
import type { RowsAct, TypedCell } from '../../../local/cellContract.ts';
import { createEditHistory } from '../../../local/web/editHistory.ts';
import { newBook, newProbe, type Probe } from '../kit/workspaces.ts';

const { workspace } = newProbe();
let probe: Probe;
beforeEach(() => {
  probe = newBook(workspace);
});
const type = (...cells: TypedCell[]) => workspace.typeCells(probe.bookId, 'Лист1', cells);
const texts = () => workspace.sheets(probe.bookId)[0]?.rows.map((row) => row.map(({ text }) => text));

test('what is refused stays, the rest is typed, and the change tells both values', () => {
  type({ row: 0, column: 0, text: 'Код' }, { row: 0, column: 1, text: '01.09.2026' });
  const { changed, refused } = type(
    { row: 0, column: 1, text: '2,5', was: '01.09.2026' },
    { row: 0, column: 2, text: '=1' },
    { row: 1, column: 0, text: 'М-1' },
  );
  expect(changed).toEqual([
    { row: 0, column: 1, before: 46266, after: 2.5, rowKey: 'Код' },
    { row: 1, column: 0, before: '', after: 'М-1', rowKey: 'М-1' },
  ]);
  expect(refused).toMatchObject([{ row: 0, column: 2 }]);
});

test.each([
  { was: 'старое', shown: 'новое', why: 'the cell is as the person saw it' },
  { was: 'ещё старее', shown: 'старое', why: 'somebody else wrote meanwhile' },
])('$why', ({ was, shown }) => {
  type({ row: 0, column: 0, text: 'старое' });
  type({ row: 0, column: 0, text: 'новое', was });
  expect(texts()).toEqual([[shown]]);
});

test.each([
  { beside: { column: 0, text: 'М-2' }, shown: 'да', why: 'the row is the one the person saw' },
  {
    beside: { column: 0, text: 'М-1' },
    shown: undefined,
    why: 'another row stands there by now, and its cell is as empty',
  },
])('$why', ({ beside, shown }) => {
  type({ row: 1, column: 0, text: 'М-1' }, { row: 2, column: 0, text: 'М-2' });
  const { refused } = type({ row: 2, column: 0, text: 'М-3' }, { row: 2, column: 1, text: 'да', was: '', beside });
  expect(texts()?.[2]).toEqual(['М-3', shown].filter((text) => text !== undefined));
  expect(refused).toHaveLength(shown === undefined ? 1 : 0);
});

test('steps are taken back and done again in order, values as they were', () => {
  const history = createEditHistory(workspace);
  const edit = (text: string) =>
    history.add('a', probe.bookId, {
      sheetId: 0,
      changes: type({ row: 0, column: 0, text: 'К' }, { row: 0, column: 1, text }).changed,
    });
  edit('01.09.2026');
  edit('12');
  const seen = (['undo', 'undo', 'redo', 'redo', 'undo'] as const).map((way) => {
    history.move('a', probe.bookId, way);
    return texts()?.[0] ?? [];
  });
  expect(seen).toEqual(
    [['К', '01.09.2026'], [], ['К', '01.09.2026'], ['К', '12,00'], ['К', '01.09.2026']].map((row) =>
      row[1] === '12,00' ? ['К', expect.anything()] : row,
    ),
  );
  expect(history.steps('a', probe.bookId)).toEqual({ undo: 1, redo: 1 });
  expect(history.steps('b', probe.bookId)).toEqual({ undo: 0, redo: 0 });
  edit('новое');
  expect(history.steps('a', probe.bookId)).toEqual({ undo: 2, redo: 0 });
});

test.each([
  { meanwhile: { row: 1, column: 1, text: 'задание' }, isRefused: true, why: 'the cell itself was written over' },
  { meanwhile: { row: 1, column: 0, text: 'другой код' }, isRefused: true, why: 'another row stands there by now' },
  {
    meanwhile: { row: 1, column: 2, text: 'статус' },
    isRefused: false,
    why: 'another cell of the row is none of its business',
  },
])('taking back after a job: $why', ({ meanwhile, isRefused }) => {
  type({ row: 1, column: 0, text: 'М-1' }, { row: 1, column: 1, text: 'было' });
  const { changed } = type({ row: 1, column: 1, text: 'стало' });
  type(meanwhile);
  const before = texts();
  const takeBack = () => workspace.takeBack(probe.bookId, 0, changed);
  if (isRefused) {
    expect(takeBack).toThrow(expect.objectContaining({ refused: true }));
    expect(texts()).toEqual(before);
  } else {
    takeBack();
    expect(texts()?.[1]).toEqual(['М-1', 'было', 'статус']);
  }
});

test('the mark of changes differs after a person typed and after a job wrote, and not otherwise', async () => {
  const marks = [workspace.changeMark(probe.bookId)];
  type({ row: 0, column: 0, text: 'а' });
  marks.push(workspace.changeMark(probe.bookId));
  await probe.ask(
    "Sheets.Spreadsheets.Values.batchUpdate({ valueInputOption: 'RAW', data: [{ range: 'A1', values: [['б']] }] }, SpreadsheetApp.getActiveSpreadsheet().getId())",
  );
  marks.push(workspace.changeMark(probe.bookId));
  expect(new Set(marks).size).toBe(3);
  await probe.ask('return 1');
  expect(workspace.changeMark(probe.bookId)).toBe(marks[2]);
});

describe('whole rows', () => {
  const UPDATE =
    'return Sheets.Spreadsheets.batchUpdate({ requests: given }, SpreadsheetApp.getActiveSpreadsheet().getId()).replies';
  const PROTECTED =
    "return Sheets.Spreadsheets.get(SpreadsheetApp.getActiveSpreadsheet().getId(), { fields: 'sheets.protectedRanges.range' }).sheets[0].protectedRanges";
  const ROWS = [
    ['Код', 'Дата', 'Вид'],
    ['М-1', '01.09.2026', 'да'],
    ['М-2', '02.09.2026', 'нет'],
    ['М-3', '03.09.2026', 'да'],
  ];
  const [HEADER = [], ONE = [], TWO = [], THREE = []] = ROWS;
  const body = (column: number) => ({
    sheetId: 0,
    startRowIndex: 1,
    startColumnIndex: column,
    endColumnIndex: column + 1,
  });
  const header = { sheetId: 0, startRowIndex: 0, endRowIndex: 1 };
  const edit = (act: RowsAct, row: number, count = 1) => workspace.editRows(probe.bookId, 'Лист1', act, row, count);
  /** A register as the program makes one: titles frozen and protected, a column of its own, dates, a list, a note to one cell. */
  beforeEach(async () => {
    const numberFormat = { type: 'DATE', pattern: 'dd.mm.yyyy' };
    const bold = { userEnteredFormat: { textFormat: { bold: true } } };
    const condition = { type: 'ONE_OF_LIST', values: [{ userEnteredValue: 'да' }, { userEnteredValue: 'нет' }] };
    const gridProperties = { frozenRowCount: 1 };
    const start = { sheetId: 0, rowIndex: 2, columnIndex: 2 };
    await probe.answer(UPDATE, [
      {
        updateSheetProperties: { properties: { sheetId: 0, gridProperties }, fields: 'gridProperties.frozenRowCount' },
      },
      { repeatCell: { range: header, cell: bold, fields: 'userEnteredFormat.textFormat.bold' } },
      {
        repeatCell: {
          range: body(1),
          cell: { userEnteredFormat: { numberFormat } },
          fields: 'userEnteredFormat.numberFormat',
        },
      },
      { setDataValidation: { range: body(2), rule: { condition, strict: true, showCustomUi: true } } },
      { addProtectedRange: { protectedRange: { range: header, warningOnly: true } } },
      { addProtectedRange: { protectedRange: { range: body(0), warningOnly: true } } },
      { updateCells: { rows: [{ values: [{ note: 'спросить' }] }], fields: 'note', start } },
    ]);
    type(...ROWS.flatMap((cells, row) => cells.map((text, column) => ({ row, column, text }))));
  });

  /** https://developers.google.com/workspace/sheets/api/reference/rest/v4/spreadsheets/request#InsertDimensionRequest */
  test.each<{ why: string; act: RowsAct; row: number; count?: number; fresh: number; rows: unknown; note?: string }>([
    {
      why: 'above the first, and unlike the titles',
      act: 'above',
      row: 1,
      fresh: 1,
      rows: [HEADER, [], ONE, TWO, THREE],
    },
    { why: 'below the titles, and unlike them', act: 'below', row: 0, fresh: 1, rows: [HEADER, [], ONE, TWO, THREE] },
    { why: 'as many as are marked', act: 'above', row: 2, count: 2, fresh: 2, rows: [HEADER, ONE, [], [], TWO, THREE] },
    { why: 'below the last', act: 'below', row: 3, fresh: 4, rows: ROWS },
    { why: 'taken out with its note', act: 'delete', row: 2, fresh: 3, rows: [HEADER, ONE, THREE] },
  ])('$why: formats, lists, protection and notes are where they belong', async ({ act, row, count, fresh, rows }) => {
    const { change } = edit(act, row, count);
    expect(texts()).toEqual(rows);
    const { notes, formats } = JSON.parse(change.looks[1]) as { notes: Record<string, string>; formats: object[] };
    const at = (rows as unknown[]).indexOf(TWO);
    expect(notes).toEqual(at < 0 ? {} : { [`${at},2`]: 'спросить' });
    expect(formats).toContainEqual({ rect: { top: 0, left: 0, bottom: 1, right: null }, format: { bold: true } });
    expect(await probe.answer(PROTECTED, null)).toEqual([{ range: header }, { range: body(0) }]);
    const { refused } = type({ row: fresh, column: 1, text: '4.9.26' }, { row: fresh, column: 2, text: 'может быть' });
    expect(texts()?.[fresh]?.[1]).toBe('04.09.2026');
    expect(refused).toMatchObject([{ row: fresh, column: 2 }]);
  });

  test.each<{ why: string; act: RowsAct; row: number; count: number }>([
    { why: 'a row above the titles', act: 'above', row: 0, count: 1 },
    { why: 'the titles', act: 'delete', row: 0, count: 2 },
    { why: 'every row below them', act: 'delete', row: 1, count: 999 },
    { why: 'rows that are not there', act: 'delete', row: 999, count: 2 },
    { why: 'no row at all', act: 'above', row: 1, count: 0 },
    { why: 'more than a sheet holds', act: 'above', row: 1, count: 500_000 },
  ])('refused with nothing changed: $why', ({ act, row, count }) => {
    const mark = workspace.changeMark(probe.bookId);
    expect(() => edit(act, row, count)).toThrow(expect.objectContaining({ refused: true }));
    expect(texts()).toEqual(ROWS);
    expect(workspace.changeMark(probe.bookId)).toBe(mark);
  });

  test('refused on a sheet that is protected whole', async () => {
    await probe.answer(UPDATE, [
      { addProtectedRange: { protectedRange: { range: { sheetId: 0 }, warningOnly: true } } },
    ]);
    expect(() => edit('above', 2)).toThrow(/защищённую ячейку/u);
    expect(texts()).toEqual(ROWS);
  });

  test.each<{ why: string; act: RowsAct; row: number }>([
    { why: 'rows put in', act: 'above', row: 1 },
    { why: 'rows taken out', act: 'delete', row: 1 },
  ])('$why: back and forth to the last note, dates and lists', ({ act, row }) => {
    const history = createEditHistory(workspace);
    const { sheetId, change } = edit(act, row, 2);
    const done = texts();
    history.add('a', probe.bookId, { sheetId, rows: change });
    const looks = (['undo', 'redo', 'undo'] as const).map((way) => {
      expect(history.move('a', probe.bookId, way)).toMatchObject({ row, standing: [] });
      expect(texts()).toEqual(way === 'undo' ? ROWS : done);
      return workspace.takeBackRows(probe.bookId, 0, edit('above', 3).change).change.looks[1];
    });
    expect(looks).toEqual([change.looks[0], change.looks[1], change.looks[0]]);
  });

  test.each<{ why: string; act: RowsAct; meanwhile: () => void }>([
    { why: 'the new row was written into', act: 'above', meanwhile: () => type({ row: 2, column: 1, text: '5.5.25' }) },
    { why: 'other rows stand around the new one', act: 'above', meanwhile: () => edit('delete', 1) },
    { why: 'the gap has moved', act: 'delete', meanwhile: () => edit('delete', 1) },
  ])('not taken back when $why', ({ act, meanwhile }) => {
    const { sheetId, change } = edit(act, 2);
    meanwhile();
    const before = texts();
    expect(() => workspace.takeBackRows(probe.bookId, sheetId, change)).toThrow(
      expect.objectContaining({ refused: true }),
    );
    expect(texts()).toEqual(before);
  });

  test('taken back after a job wrote elsewhere and dressed other cells', async () => {
    const { sheetId, change } = edit('delete', 2);
    await probe.answer(UPDATE, [{ addProtectedRange: { protectedRange: { range: body(3), warningOnly: true } } }]);
    type({ row: 2, column: 3, text: 'задание' });
    workspace.takeBackRows(probe.bookId, sheetId, change);
    expect(texts()).toEqual([HEADER, ONE, TWO, [...THREE, 'задание']]);
    expect(await probe.answer(PROTECTED, null)).toHaveLength(3);
  });
});
