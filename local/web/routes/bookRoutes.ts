// A workbook: its page, its data, typing into cells, running functions, the page of the sidebar, the .xlsx.
import { type Context, Hono } from 'hono';
import type { ExecutionResult, UiEffect } from '../../contract.ts';
import { writeXlsx } from '../../files/xlsx/writeXlsx.ts';
import { attachment } from '../attachment.ts';
import { bookView } from '../bookView.ts';
import { type Desk, fileOf } from '../desk.ts';
import { withFormAddresses } from '../formAddress.ts';
import { sidebarCsp, TOKEN_HEADER } from '../guard.ts';
import { shortMoment } from '../moment.ts';
import { bookPage } from '../pages/bookPage.ts';
import { readJson, readRun } from '../readRequest.ts';
import type { EffectView, RunReply } from '../wire.ts';

const XLSX = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

export function bookRoutes(desk: Desk): Hono {
  const { workspace } = desk;
  const app = new Hono();
  app.get('/book/:file{.+\\.xlsx}', async (context) => {
    const file = fileOf(desk, context.req.param('file').slice(0, -'.xlsx'.length), 'spreadsheet');
    desk.note('Скачал книгу .xlsx', { fileId: file.id });
    return attachment(await writeXlsx(workspace.sheets(file.id)), XLSX, file.name, '.xlsx');
  });
  app.get('/book/:id', (context) => {
    const file = fileOf(desk, context.req.param('id'), 'spreadsheet');
    desk.note('Открыл книгу', { fileId: file.id });
    return context.html(
      bookPage({
        token: desk.gate.visitor().token,
        id: file.id,
        name: file.name,
        day: shortMoment(workspace.now(), desk.zone).slice(0, 10),
      }),
    );
  });
  app.get('/sidebar/:key', async (context) => {
    const page = await desk.sidebars.page(context.req.param('key'));
    if (!page) return context.text('Панель устарела. Закройте её и откройте заново из меню.', 404);
    return context.html(page.html, 200, { 'content-security-policy': sidebarCsp(page.nonce) });
  });

  app.use('/api/book/*', async (context, next) => {
    if (context.req.method === 'POST' && !desk.gate.isToken(context.req.header(TOKEN_HEADER)))
      return staleToken(context);
    return next();
  });
  app.get('/api/book/:id', (context) => {
    const file = fileOf(desk, context.req.param('id'), 'spreadsheet');
    return context.json(bookView(workspace, file.id, file.name));
  });
  app.post('/api/book/:id/open', async (context) => {
    const file = fileOf(desk, context.req.param('id'), 'spreadsheet');
    return context.json(runReply(desk, await workspace.open(file.id)));
  });
  app.post('/api/book/:id/run', async (context) => {
    const file = fileOf(desk, context.req.param('id'), 'spreadsheet');
    const { entry, args, from } = readRun(await readJson(context.req));
    const run = await workspace.call({ bookId: file.id, entry, args, from });
    noteRun(desk, file.id, from, run);
    const reply = runReply(desk, run);
    return context.json({ ...reply, value: withFormAddresses(desk, context.req.url, reply.value) } satisfies RunReply);
  });
  return app;
}

/** Entries of the panel that only read, as the program calls them: one line of the journal for all of them. */
const READING = /^rpc(?:Get|Preview)/;

function noteRun(desk: Desk, fileId: string, from: 'menu' | 'sidebar', { id, entry, status }: ExecutionResult): void {
  if (from === 'sidebar' && READING.test(entry)) {
    desk.note('Смотрел боковую панель', { fileId });
    return;
  }
  const where = from === 'menu' ? 'Запустил из меню' : 'Выполнил в панели';
  desk.note(`${where}: ${entry}${status === 'completed' ? '' : ' – не выполнено'}`, { fileId, executionId: id });
}

function staleToken(context: Context): Response {
  return context.json(
    {
      error: {
        code: 'forbidden',
        message: 'Страница открыта до перезапуска рабочего места или до входа. Обновите её.',
      },
    },
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
