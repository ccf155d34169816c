// Typing into cells, taking it back, and the mark by which a page sees that somebody else wrote.
import { Hono } from 'hono';
import type { Edited } from '../../cellContract.ts';
import { refusal } from '../../files/refusal.ts';
import { standingView } from '../bookView.ts';
import { type Desk, fileOf } from '../desk.ts';
import { createEditHistory } from '../editHistory.ts';
import { asRecord, readEdits, readJson, readRowsEdit } from '../readRequest.ts';
import type { ChangesReply, EditReply, MoveReply } from '../wire.ts';

export function cellRoutes(desk: Desk): Hono {
  const { workspace, gate } = desk;
  const app = new Hono();
  const history = createEditHistory(workspace);
  /** The last change of a workbook by hand: a page tells by it whether a person or a job wrote. */
  const hands = new Map<string, { who: string; count: number }>();
  const touched = (bookId: string) => {
    const count = (hands.get(bookId)?.count ?? 0) + 1;
    hands.set(bookId, { who: gate.visitor().who, count });
  };
  const known = (bookId: string, { standing, marks }: Edited) => ({
    cells: standing.map(standingView),
    marks,
    steps: history.steps(gate.visitor().token, bookId),
    hand: hands.get(bookId)?.count ?? 0,
  });

  app.post('/api/book/:id/cells', async (context) => {
    const { id } = fileOf(desk, context.req.param('id'), 'spreadsheet');
    const { sheet, edits } = readEdits(await readJson(context.req));
    const edited = workspace.typeCells(id, sheet, edits);
    const { sheetId, changed, refused } = edited;
    if (changed.length > 0) {
      history.add(gate.visitor().token, id, { sheetId, changes: changed });
      desk.note(`Изменил ячейки на листе «${sheet}»`, { fileId: id });
      touched(id);
    }
    return context.json({ refused, ...known(id, edited) } satisfies EditReply);
  });
  app.post('/api/book/:id/rows', async (context) => {
    const { id } = fileOf(desk, context.req.param('id'), 'spreadsheet');
    const { sheet, act, row, count } = readRowsEdit(await readJson(context.req));
    const { sheetId, change, marks } = workspace.editRows(id, sheet, act, row, count);
    history.add(gate.visitor().token, id, { sheetId, rows: change });
    desk.note(`${act === 'delete' ? 'Удалил' : 'Вставил'} строки на листе «${sheet}»`, { fileId: id });
    touched(id);
    return context.json({ sheetId, row: change.row, ...known(id, { standing: [], marks }) } satisfies MoveReply);
  });
  app.post('/api/book/:id/history', async (context) => {
    const { id } = fileOf(desk, context.req.param('id'), 'spreadsheet');
    const { way } = asRecord(await readJson(context.req));
    if (way !== 'undo' && way !== 'redo') throw refusal('Запрос не читается.');
    const edited = history.move(gate.visitor().token, id, way);
    desk.note(way === 'undo' ? 'Отменил свою правку' : 'Повторил отменённую правку', { fileId: id });
    touched(id);
    const { sheetId, row } = edited;
    return context.json({ sheetId, row, ...known(id, edited) } satisfies MoveReply);
  });
  app.get('/api/book/:id/changes', (context) => {
    const { id } = fileOf(desk, context.req.param('id'), 'spreadsheet');
    const { who, count } = hands.get(id) ?? { who: '', count: 0 };
    const steps = history.steps(gate.visitor().token, id);
    return context.json({ mark: workspace.changeMark(id), hand: count, who, steps } satisfies ChangesReply);
  });
  return app;
}
