// Entering and leaving, the journal of what people did, and the letters that were not sent.
import { getConnInfo } from '@hono/node-server/conninfo';
import { Hono } from 'hono';
import { isRefusal, refusal } from '../../files/refusal.ts';
import { createAttempts } from '../access/attempts.ts';
import { ownPath } from '../access/gate.ts';
import { type Desk, frameOf, requireToken } from '../desk.ts';
import { journalPage } from '../pages/journalPage.ts';
import { loginPage } from '../pages/loginPage.ts';
import { mailPage } from '../pages/mailPage.ts';
import { limitOf } from '../readRequest.ts';

export function accessRoutes(desk: Desk): Hono {
  const { workspace, gate } = desk;
  const app = new Hono();
  const attempts = createAttempts(Date.now);
  const page = (to: string, problem?: string) =>
    loginPage({ token: gate.visitor().token, to, ...(problem === undefined ? {} : { problem }) });

  /** Refused, in words that do not tell whether the name was right. */
  const enter = async (name: string, password: string, address: string): Promise<string> => {
    const keys = [`name ${name.trim().toLowerCase()}`, `address ${address}`];
    const wait = attempts.waitOf(keys);
    if (wait > 0) throw refusal(`Слишком много попыток подряд. Повторите через ${wait} с.`);
    // Counted before it is known: attempts sent at once must not all be taken.
    attempts.failed(keys);
    const who = await workspace.checkPassword(name, password);
    if (who !== null) {
      attempts.succeeded(keys);
      workspace.note({ who, what: 'Вход в рабочее место' });
      return who;
    }
    const known = workspace.users().find((user) => user.name.toLowerCase() === name.trim().toLowerCase());
    // What was typed as a name may be a password in the wrong field.
    workspace.note({ who: known?.name ?? 'Неизвестное имя', what: 'Неверный пароль при входе' });
    throw refusal('Имя или пароль не подходят. Проверьте раскладку клавиатуры и повторите.');
  };

  app.get('/login', (context) => {
    const to = ownPath(context.req.query('to'));
    return !gate.isLocked || gate.visitor().isNamed ? context.redirect(to, 303) : context.html(page(to));
  });
  app.post('/login', async (context) => {
    const body = await context.req.parseBody();
    const to = ownPath(body['to']);
    try {
      requireToken(desk, body['_token']);
      const [name, password] = [String(body['name'] ?? ''), String(body['password'] ?? '')];
      const who = await enter(name, password, getConnInfo(context).remote.address ?? '');
      gate.enter(context, who);
      return context.redirect(to, 303);
    } catch (error) {
      if (!isRefusal(error)) throw error;
      return context.html(page(to, error.message), 422);
    }
  });
  app.post('/logout', async (context) => {
    requireToken(desk, (await context.req.parseBody())['_token']);
    desk.note('Выход из рабочего места');
    gate.leave(context);
    return context.redirect('/login', 303);
  });
  app.get('/journal', (context) => {
    const limit = limitOf(context.req.query('limit'));
    return context.html(journalPage({ ...frameOf(desk), entries: workspace.journal(limit), limit }));
  });
  app.get('/mail', (context) => context.html(mailPage({ ...frameOf(desk), letters: workspace.outbox().toReversed() })));
  return app;
}
