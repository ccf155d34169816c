// Typing into cells, taking it back, and the mark by which a page sees that somebody else wrote.
import { Hono } from 'hono';
import { refusal } from '../../files/refusal.ts';
import { sheetView } from '../bookView.ts';
import { type Desk, fileOf } from '../desk.ts';
import { createEditHistory } from '../editHistory.ts';
import { asRecord, readEdits, readJson } from '../readRequest.ts';
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
    return count;
  };
  const viewOf = (bookId: string, sheetId: number) => {
    const sheet = workspace.sheet(bookId, sheetId);
    return sheet ? sheetView(sheet) : null;
  };

  app.post('/api/book/:id/cells', async (context) => {
    const { id } = fileOf(desk, context.req.param('id'), 'spreadsheet');
    const { sheet: title, edits } = readEdits(await readJson(context.req));
    const { changed, refused } = workspace.typeCells(id, title, edits);
    const edited = workspace.sheets(id).find((sheet) => sheet.title === title);
    const visitor = gate.visitor().token;
    if (changed.length > 0 && edited) {
      history.add(visitor, id, { sheetId: edited.sheetId, changes: changed });
      desk.note(`Изменил ячейки на листе «${title}»`, { fileId: id });
    }
    const hand = changed.length > 0 ? touched(id) : (hands.get(id)?.count ?? 0);
    const sheet = edited ? sheetView(edited) : null;
    return context.json({ sheet, refused, steps: history.steps(visitor, id), hand } satisfies EditReply);
  });
  app.post('/api/book/:id/history', async (context) => {
    const { id } = fileOf(desk, context.req.param('id'), 'spreadsheet');
    const { way } = asRecord(await readJson(context.req));
    if (way !== 'undo' && way !== 'redo') throw refusal('Запрос не читается.');
    const visitor = gate.visitor().token;
    const { sheetId, changes } = history.move(visitor, id, way);
    desk.note(way === 'undo' ? 'Отменил свою правку' : 'Повторил отменённую правку', { fileId: id });
    const { row, column } = changes[0] ?? { row: 0, column: 0 };
    return context.json({
      sheet: viewOf(id, sheetId),
      sheetId,
      place: { row, column },
      steps: history.steps(visitor, id),
      hand: touched(id),
    } satisfies MoveReply);
  });
  app.get('/api/book/:id/changes', (context) => {
    const { id } = fileOf(desk, context.req.param('id'), 'spreadsheet');
    const { who, count } = hands.get(id) ?? { who: '', count: 0 };
    const steps = history.steps(gate.visitor().token, id);
    return context.json({ mark: workspace.changeMark(id), hand: count, who, steps } satisfies ChangesReply);
  });
  return app;
}
