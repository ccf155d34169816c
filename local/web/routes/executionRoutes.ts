// «Выполнения»: the list and one execution.
import { Hono } from 'hono';
import type { ExecutionResult } from '../../contract.ts';
import { type Desk, frameOf, Missing } from '../desk.ts';
import { executionPage, executionsPage } from '../pages/executionsPage.ts';
import { limitOf } from '../readRequest.ts';

const PAGE = 100;
const MOST = 100_000;

export function executionRoutes(desk: Desk): Hono {
  const app = new Hono();
  app.get('/executions', (context) => {
    const limit = limitOf(context.req.query('limit'));
    return context.html(executionsPage({ ...frameOf(desk), executions: desk.workspace.executions(limit), limit }));
  });
  app.get('/executions/:id', (context) => {
    const run = findRun(desk, context.req.param('id'));
    if (!run) throw new Missing();
    return context.html(executionPage({ ...frameOf(desk), run }));
  });
  return app;
}

/** Newest first, in growing portions: people look at what has just run. */
function findRun(desk: Desk, id: string): ExecutionResult | undefined {
  for (const limit of [PAGE, PAGE * 20, MOST]) {
    const executions = desk.workspace.executions(limit);
    const run = executions.find((execution) => execution.id === id);
    if (run || executions.length < limit) return run;
  }
  return undefined;
}
