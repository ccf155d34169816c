// «Выполнения»: the list and one execution.
import { Hono } from 'hono';
import { type Desk, frameOf, Missing } from '../desk.ts';
import { executionPage, executionsPage } from '../pages/executionsPage.ts';

const PAGE = 100;
const MOST = 100_000;

export function executionRoutes(desk: Desk): Hono {
  const app = new Hono();
  app.get('/executions', (context) => {
    const asked = Number(context.req.query('limit') ?? PAGE);
    const limit = Number.isInteger(asked) && asked > 0 ? Math.min(asked, MOST) : PAGE;
    return context.html(executionsPage({ ...frameOf(desk), executions: desk.workspace.executions(limit), limit }));
  });
  app.get('/executions/:id', (context) => {
    const run = desk.workspace.executions(MOST).find(({ id }) => id === context.req.param('id'));
    if (!run) throw new Missing();
    return context.html(executionPage({ ...frameOf(desk), run }));
  });
  return app;
}
