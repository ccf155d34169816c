// A form for people: shown page by page, checked, sent once; the answer itself goes through the workspace.
import { randomBytes } from 'node:crypto';
import { getConnInfo } from '@hono/node-server/conninfo';
import { Hono } from 'hono';
import type { FormPage } from '../../contract.ts';
import { isRefusal } from '../../files/refusal.ts';
import { pagesOf, wayThrough } from '../../store/forms/pages.ts';
import { createPace } from '../access/pace.ts';
import { type Desk, fileOf } from '../desk.ts';
import { sharedFormAddress } from '../formAddress.ts';
import { checkAnswers, givenAnswers } from '../formAnswers.ts';
import { type Answers, closedPage, type FormItem, formPage, sentPage } from '../pages/formPage.ts';

const KEPT_KEYS = 500;
const KEY_CHARS = 40;
/** Thirty people of one classroom have one address and send a form of five sections each; then one sends every three seconds. */
const PACE = { atOnce: 200, pauseMs: 3000 };

export function formRoutes(desk: Desk): Hono {
  const { workspace, gate } = desk;
  const token = gate.formToken;
  const app = new Hono();
  const pace = createPace(PACE.atOnce, PACE.pauseMs, Date.now);
  const sent = new Map<string, Promise<unknown>>();
  const shown = (form: FormPage, { answers, at, way }: Filling, problems: Record<string, string>, share?: string) =>
    formPage({
      token,
      form,
      onceKey: randomBytes(12).toString('base64url'),
      answers,
      at,
      passed: Math.max(0, way.indexOf(at)),
      problems,
      ...(share === undefined ? {} : { share }),
    });

  app.get('/form/:id', (context) => {
    const { id } = fileOf(desk, context.req.param('id'), 'form');
    const form = workspace.form(id);
    if (context.req.query('sent') !== undefined) return context.html(sentPage({ token, form, id }));
    if (!form.published) return context.html(closedPage({ token, form }));
    const share = gate.visitor().isNamed ? sharedFormAddress(desk, context.req.url, id) : undefined;
    return context.html(shown(form, fillingOf(form, {}, 0), {}, share));
  });

  app.post('/form/:id', async (context) => {
    const { id } = fileOf(desk, context.req.param('id'), 'form');
    const form = workspace.form(id);
    if (!form.published) return context.html(closedPage({ token, form }), 403);
    const body = await context.req.parseBody({ all: true });
    const filling = fillingOf(form, givenAnswers(form, body), Number(body['_page'] ?? 0));
    const wait = gate.visitor().isOutside ? pace.take(getConnInfo(context).remote.address ?? '') : 0;
    if (wait > 0) {
      context.header('retry-after', String(wait));
      return context.html(
        shown(form, filling, { '': `Отсюда пришло много ответов подряд. Подождите ${wait} с и нажмите ещё раз.` }),
        429,
      );
    }
    // The origin was checked already; a stale token means only that the server was restarted, and what was typed must not be lost.
    if (!gate.isFormToken(body['_token']))
      return context.html(
        shown(form, filling, { '': 'Страница была открыта давно. Проверьте ответы и нажмите «Отправить» ещё раз.' }),
        403,
      );
    if (body['_go'] === 'back') return context.html(shown(form, before(filling), {}));
    const wrong = firstWrong(form, filling);
    if (wrong !== null) return context.html(shown(form, { ...filling, at: wrong.at }, wrong.problems), 422);
    const next = filling.way[filling.way.indexOf(filling.at) + 1];
    if (next !== undefined) return context.html(shown(form, { ...filling, at: next }, {}));
    const key = String(body['_once'] ?? '').slice(0, KEY_CHARS);
    try {
      const sending = sent.get(key) ?? workspace.submitForm(id, toSubmit(form, filling));
      if (key !== '') sent.set(key, sending);
      for (const old of [...sent.keys()].slice(0, -KEPT_KEYS)) sent.delete(old);
      await sending;
      desk.note('Отправил ответ на форму', { fileId: id });
    } catch (error) {
      sent.delete(key);
      if (!isRefusal(error)) throw error;
      return context.html(shown(form, filling, { '': error.message }), 422);
    }
    return context.redirect(`/form/${encodeURIComponent(id)}?sent`, 303);
  });
  return app;
}

interface Filling {
  readonly answers: Answers;
  /** Index of the page that was open, and those these answers pass through. */
  readonly at: number;
  readonly way: readonly number[];
}

/** The way is found anew from the answers: what the browser says of it is not believed. */
function fillingOf(form: FormPage, answers: Answers, at: number): Filling {
  const way = wayThrough(pagesOf(form.items), ({ id }) => answers[id]?.[0] ?? '');
  return { answers, at: way.includes(at) ? at : 0, way };
}

const before = ({ way, at, ...rest }: Filling): Filling => ({ ...rest, way, at: way[way.indexOf(at) - 1] ?? 0 });

/** The first page up to the open one whose answers cannot be sent. */
function firstWrong(
  form: FormPage,
  { way, at, answers }: Filling,
): { at: number; problems: Record<string, string> } | null {
  const pages = pagesOf(form.items);
  for (const page of way.slice(0, way.indexOf(at) + 1)) {
    const problems = checkAnswers(pages[page]?.items ?? [], answers);
    if (Object.keys(problems).length > 0) return { at: page, problems };
  }
  return null;
}

/** Answers of the pages that were passed: one typed on a page that was left again is not sent. */
function toSubmit(form: FormPage, { way, answers }: Filling): Record<string, string | readonly string[]> {
  const pages = pagesOf(form.items);
  const given = way
    .flatMap((at) => pages[at]?.items ?? [])
    .filter((item: FormItem) => (answers[item.id] ?? []).length > 0);
  return Object.fromEntries(
    given.map((item) => [item.id, item.type === 'CHECKBOX' ? (answers[item.id] ?? []) : (answers[item.id]?.[0] ?? '')]),
  );
}
