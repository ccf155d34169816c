// «Часы»: the page, a move without scripts, and a move that the page watches.
import { Hono } from 'hono';
import type { ExecutionResult } from '../../contract.ts';
import { isRefusal, refusal } from '../../files/refusal.ts';
import { createClockMove } from '../clockMove.ts';
import { type Desk, frameOf, requireToken } from '../desk.ts';
import { TOKEN_HEADER } from '../guard.ts';
import { endOfDay, longMoment, shortMoment } from '../moment.ts';
import { clockPage } from '../pages/clockPage.ts';
import { asRecord, readJson } from '../readRequest.ts';
import type { ClockReply } from '../wire.ts';

const LAST = '9999';

export function clockRoutes(desk: Desk): Hono {
  const { workspace } = desk;
  const app = new Hono();
  const move = createClockMove(workspace);
  const reply = (): ClockReply => {
    const { isDone, error, ran } = move.state();
    return {
      now: longMoment(workspace.now(), desk.zone),
      done: isDone,
      error,
      ran: ran.map((run) => ({
        id: run.id,
        entry: run.entry,
        status: run.status,
        startedAt: shortMoment(run.startedAt, desk.zone),
        error: run.error?.message ?? null,
      })),
    };
  };
  const page = (extra: { ran?: readonly ExecutionResult[]; problem?: string }) => {
    const files = new Map(workspace.files().map((file) => [file.id, file.name]));
    const triggers = workspace
      .triggers()
      .map((trigger) => ({ ...trigger, bookName: files.get(trigger.bookId) ?? 'удалена' }));
    // What has a time comes first, the nearest on top; what waits for an answer follows.
    const sorted = triggers.toSorted((left, right) => (left.nextAt ?? LAST).localeCompare(right.nextAt ?? LAST));
    return clockPage({ ...frameOf(desk), now: workspace.now(), triggers: sorted, ...extra });
  };
  app.get('/clock', (context) => context.html(page({})));
  app.post('/clock', async (context) => {
    try {
      const body = await context.req.parseBody();
      requireToken(desk, body['_token']);
      const to = target(desk, body['to']);
      desk.note(`Перевёл часы на ${longMoment(to, desk.zone)}`);
      return context.html(page({ ran: await workspace.moveClock(to) }));
    } catch (error) {
      if (!isRefusal(error)) throw error;
      return context.html(page({ problem: error.message }), 422);
    }
  });
  app.post('/api/clock', async (context) => {
    requireToken(desk, context.req.header(TOKEN_HEADER));
    const to = target(desk, asRecord(await readJson(context.req))['to']);
    move.start(to);
    desk.note(`Перевёл часы на ${longMoment(to, desk.zone)}`);
    return context.json(reply());
  });
  app.get('/api/clock', (context) => context.json(reply()));
  return app;
}

function target(desk: Desk, value: unknown): string {
  if (typeof value !== 'string' || !/^\d{4}-\d{2}-\d{2}$/.test(value))
    throw refusal('Укажите дату полностью: день, месяц и год.');
  return endOfDay(value, desk.zone);
}
