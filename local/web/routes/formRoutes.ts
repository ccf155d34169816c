// A form for people: shown, checked, sent once; the answer itself goes through the workspace.
import { randomBytes } from 'node:crypto';
import { Hono } from 'hono';
import type { FormPage } from '../../contract.ts';
import { isRefusal } from '../../files/refusal.ts';
import { type Desk, fileOf } from '../desk.ts';
import { checkAnswers, givenAnswers } from '../formAnswers.ts';
import { type Answers, closedPage, formPage, sentPage } from '../pages/formPage.ts';

const KEPT_KEYS = 500;

export function formRoutes(desk: Desk): Hono {
  const { workspace, guard } = desk;
  const app = new Hono();
  const sent = new Map<string, Promise<unknown>>();
  const shown = (form: FormPage, answers: Answers, problems: Record<string, string>) =>
    formPage({ token: guard.token, form, onceKey: randomBytes(12).toString('base64url'), answers, problems });

  app.get('/form/:id', (context) => {
    const { id } = fileOf(desk, context.req.param('id'), 'form');
    const form = workspace.form(id);
    if (context.req.query('sent') !== undefined) return context.html(sentPage({ token: guard.token, form, id }));
    return context.html(form.published ? shown(form, {}, {}) : closedPage({ token: guard.token, form }));
  });

  app.post('/form/:id', async (context) => {
    const { id } = fileOf(desk, context.req.param('id'), 'form');
    const form = workspace.form(id);
    if (!form.published) return context.html(closedPage({ token: guard.token, form }), 403);
    const body = await context.req.parseBody({ all: true });
    const answers = givenAnswers(form, body);
    // The origin was checked already; a stale token means only that the server was restarted, and what was typed must not be lost.
    if (!guard.isToken(body['_token']))
      return context.html(
        shown(form, answers, { '': 'Страница была открыта давно. Проверьте ответы и нажмите «Отправить» ещё раз.' }),
        403,
      );
    const problems = checkAnswers(form, answers);
    if (Object.keys(problems).length > 0) return context.html(shown(form, answers, problems), 422);
    const key = String(body['_once'] ?? '');
    try {
      const sending = sent.get(key) ?? workspace.submitForm(id, toSubmit(form, answers));
      if (key !== '') sent.set(key, sending);
      for (const old of [...sent.keys()].slice(0, -KEPT_KEYS)) sent.delete(old);
      await sending;
    } catch (error) {
      sent.delete(key);
      if (!isRefusal(error)) throw error;
      return context.html(shown(form, answers, { '': error.message }), 422);
    }
    return context.redirect(`/form/${encodeURIComponent(id)}?sent`, 303);
  });
  return app;
}

function toSubmit(form: FormPage, answers: Answers): Record<string, string | readonly string[]> {
  const given = form.items.filter((item) => (answers[item.id] ?? []).length > 0);
  return Object.fromEntries(
    given.map((item) => [item.id, item.type === 'CHECKBOX' ? (answers[item.id] ?? []) : (answers[item.id]?.[0] ?? '')]),
  );
}
