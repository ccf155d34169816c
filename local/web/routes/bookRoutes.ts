// A workbook: its page, its data, typing into cells, running functions, the page of the sidebar, the .xlsx.
import { type Context, Hono } from 'hono';
import type { ExecutionResult, UiEffect } from '../../contract.ts';
import { isRefusal } from '../../files/refusal.ts';
import { writeXlsx } from '../../files/xlsx/writeXlsx.ts';
import { attachment } from '../attachment.ts';
import { bookView, sheetView } from '../bookView.ts';
import { type Desk, fileOf } from '../desk.ts';
import { sidebarCsp, TOKEN_HEADER } from '../guard.ts';
import { bookPage } from '../pages/bookPage.ts';
import { readEdits, readJson, readRun } from '../readRequest.ts';
import type { EditReply, EffectView, RunReply } from '../wire.ts';

const XLSX = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

export function bookRoutes(desk: Desk): Hono {
  const { workspace } = desk;
  const app = new Hono();
  app.get('/book/:file{.+\\.xlsx}', async (context) => {
    const file = fileOf(desk, context.req.param('file').slice(0, -'.xlsx'.length), 'spreadsheet');
    return attachment(await writeXlsx(workspace.sheets(file.id)), XLSX, file.name, '.xlsx');
  });
  app.get('/book/:id', (context) => {
    const file = fileOf(desk, context.req.param('id'), 'spreadsheet');
    return context.html(bookPage({ token: desk.guard.token, id: file.id, name: file.name }));
  });
  app.get('/sidebar/:key', async (context) => {
    const page = await desk.sidebars.page(context.req.param('key'));
    if (!page) return context.text('Панель устарела. Закройте её и откройте заново из меню.', 404);
    return context.html(page.html, 200, { 'content-security-policy': sidebarCsp(page.nonce) });
  });

  app.use('/api/book/*', async (context, next) => {
    if (context.req.method === 'POST' && !desk.guard.isToken(context.req.header(TOKEN_HEADER)))
      return staleToken(context);
    return next();
  });
  app.get('/api/book/:id', (context) => {
    const file = fileOf(desk, context.req.param('id'), 'spreadsheet');
    return context.json(bookView(workspace, file.id, file.name));
  });
  app.post('/api/book/:id/cells', async (context) => {
    const file = fileOf(desk, context.req.param('id'), 'spreadsheet');
    const { sheet, edits } = readEdits(await readJson(context.req));
    const refused: EditReply['refused'][number][] = [];
    for (const { row, column, text } of edits) {
      try {
        workspace.typeCell(file.id, sheet, row, column, text);
      } catch (error) {
        if (!isRefusal(error)) throw error;
        refused.push({ row, column, message: error.message });
      }
    }
    const edited = workspace.sheets(file.id).find(({ title }) => title === sheet);
    return context.json({ sheet: edited ? sheetView(edited) : null, refused } satisfies EditReply);
  });
  app.post('/api/book/:id/open', async (context) => {
    const file = fileOf(desk, context.req.param('id'), 'spreadsheet');
    return context.json(runReply(desk, await workspace.open(file.id)));
  });
  app.post('/api/book/:id/run', async (context) => {
    const file = fileOf(desk, context.req.param('id'), 'spreadsheet');
    const { entry, args, from } = readRun(await readJson(context.req));
    return context.json(runReply(desk, await workspace.call({ bookId: file.id, entry, args, from })));
  });
  return app;
}

function staleToken(context: Context): Response {
  return context.json(
    { error: { code: 'forbidden', message: 'Страница открыта до перезапуска рабочего места. Обновите её.' } },
    403,
  );
}

function runReply(desk: Desk, run: ExecutionResult): RunReply {
  return {
    executionId: run.id,
    status: run.status,
    value: run.value ?? null,
    error: run.error?.message ?? null,
    effects: run.ui.map((effect) => effectView(desk, effect)),
  };
}

function effectView(desk: Desk, effect: UiEffect): EffectView {
  return effect.kind === 'sidebar'
    ? { kind: 'sidebar', title: effect.title, src: desk.sidebars.add(effect.html) }
    : effect;
}
