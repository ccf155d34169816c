// Typing many cells at once and taking it back: an edit never covers what somebody else wrote meanwhile, and neither does its undoing.
import { beforeEach, expect, test } from '@jest/globals';
import { createEditHistory } from '../../../local/web/editHistory.ts';
import { newBook, newProbe, type Probe } from '../kit/workspaces.ts';

const { workspace } = newProbe();
let probe: Probe;
beforeEach(() => {
  probe = newBook(workspace);
});
const type = (...cells: { row: number; column: number; text: string; was?: string }[]) =>
  workspace.typeCells(probe.bookId, 'Лист1', cells);
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
