// A workspace opened to the office's network: who is let in, by which names, and what the journal says of them.
import { networkInterfaces } from 'node:os';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { createAttempts } from '../../local/web/access/attempts.ts';
import { ownPath } from '../../local/web/access/gate.ts';
import { createPace } from '../../local/web/access/pace.ts';
import { createSessions } from '../../local/web/access/sessions.ts';
import { serve } from '../../local/web/server.ts';
import { type Answer, type Asked, askAt, tokenIn } from './kit/ask.ts';
import { type FakeWorkspace, fakeWorkspace } from './kit/fakeWorkspace.ts';

const NAME = 'Координатор';
const PASSWORD = 'три тихих слова';
let workspace: FakeWorkspace;
let server: Awaited<ReturnType<typeof serve>>;

const ask = (path: string, asked?: Asked) => askAt(new URL(path, server.url), asked);
const logIn = async (name: string, password: string, to = '/') =>
  ask('/login', { form: { _token: tokenIn(await ask('/login')), name, password, to } });
const entered = async () => (await logIn(NAME, PASSWORD)).cookie.split(';')[0] ?? '';

beforeAll(async () => {
  workspace = fakeWorkspace(new Uint8Array());
  await expect(serve(workspace, { port: 0, host: '0.0.0.0' })).rejects.toMatchObject({ refused: true });
  await workspace.setPassword(NAME, PASSWORD);
  server = await serve(workspace, { port: 0, host: '0.0.0.0' });
});
afterAll(() => server.close());

describe('without having entered', () => {
  test.each([
    { path: '/', status: 303, location: '/login?to=%2F', why: 'the list of files' },
    {
      path: '/book/book1?a=1',
      status: 303,
      location: '/login?to=%2Fbook%2Fbook1%3Fa%3D1',
      why: 'back to where one wanted',
    },
    { path: '/api/book/book1', status: 401, location: '', why: 'cells' },
    { path: '/book/book1.xlsx', status: 303, location: '/login?to=%2Fbook%2Fbook1.xlsx', why: 'a download' },
    { path: '/journal', status: 303, location: '/login?to=%2Fjournal', why: 'the journal has names' },
    { path: '/nowhere', status: 303, location: '/login?to=%2Fnowhere', why: 'what is there and what not is not told' },
    { path: '/login', status: 200, location: '', why: 'the page of entering' },
    { path: '/assets/style.css', status: 200, location: '', why: 'and how it looks' },
  ])('$path: $why', async ({ path, status, location }) => {
    expect(await ask(path)).toMatchObject({ status, location });
  });

  test.each([
    { form: { name: NAME, password: 'не тот пароль' }, why: 'a wrong password' },
    { form: { name: 'Кто-то', password: PASSWORD }, why: 'a wrong name' },
    { form: {}, why: 'nothing' },
  ])('$why does not open the door, and the answer does not tell which was wrong', async ({ form }) => {
    const answer = await logIn(form.name ?? '', form.password ?? '');
    expect(answer).toMatchObject({ status: 422, cookie: '' });
    expect(answer.body).toContain('Имя или пароль не подходят');
    expect(workspace.journal()[0]).toMatchObject({ what: 'Неверный пароль при входе' });
  });

  test('a password sent without the page’s token is not even looked at', async () => {
    expect(await ask('/login', { form: { name: NAME, password: PASSWORD } })).toMatchObject({
      status: 422,
      cookie: '',
    });
  });
});

test('who has entered works under a name and a token of their own, and may leave', async () => {
  const first = await logIn(NAME, PASSWORD, '/clock');
  expect(first).toMatchObject({ status: 303, location: '/clock' });
  expect(first.cookie).toMatch(/; Max-Age=\d+; Path=\/; HttpOnly; SameSite=Strict$/);
  const [cookie, other] = [first.cookie.split(';')[0] ?? '', await entered()];
  const page = await ask('/', { cookie });
  expect(page.body).toContain(NAME);
  expect(tokenIn(page)).not.toBe(tokenIn(await ask('/', { cookie: other })));
  expect(await ask('/new', { cookie: other, form: { _token: tokenIn(page) } })).toMatchObject({ status: 422 });
  expect(await ask('/new', { cookie, form: { _token: tokenIn(page) } })).toMatchObject({ status: 303 });
  expect(workspace.journal()[0]).toMatchObject({ who: NAME, what: 'Создал книгу' });
  await ask('/logout', { cookie, form: { _token: tokenIn(page) } });
  expect(await ask('/', { cookie })).toMatchObject({ status: 303 });
  expect(await ask('/', { cookie: other })).toMatchObject({ status: 200 });
});

test('the session of a person who was removed ends at once', async () => {
  await workspace.setPassword('Помощник', PASSWORD);
  const cookie = (await logIn('Помощник', PASSWORD)).cookie.split(';')[0] ?? '';
  expect(await ask('/', { cookie })).toMatchObject({ status: 200 });
  workspace.removeUser('Помощник');
  expect(await ask('/', { cookie })).toMatchObject({ status: 303 });
});

describe('a form is answered by whoever has its address', () => {
  const ANSWER = { 101: 'Ручьёв Т. Л.', 102: 'учитель', 103: 'учитель — учитель' };
  const send = async (more: { form?: Record<string, string>; origin?: string; cookie?: string } = {}) => {
    const _token = tokenIn(await ask('/form/form1'));
    return ask('/form/form1', { ...more, form: { _token, ...ANSWER, ...more.form } });
  };
  /** Of the rest of the workspace: addresses, names of files and of the pages. */
  const beyondTheForm = ({ body }: Answer) =>
    [...body.matchAll(/(?:href|src|action)="([^"]+)"/g)]
      .map(([, address]) => address)
      .filter(
        (address) => !/^(?:\/assets\/(?:icon\.svg|style\.css|form\.js)|\/form\/form1|#[\w-]+)$/.test(address ?? ''),
      )
      .concat(workspace.files().flatMap(({ name, kind }) => (kind !== 'form' && body.includes(name) ? [name] : [])));

  test.each([
    { path: '/form/form1', status: 200, why: 'the form' },
    { path: '/form/form1?sent', status: 200, why: 'the thanks' },
    { path: '/assets/form.js', status: 200, why: 'its comforts' },
    { path: '/form/nowhere', status: 404, why: 'a link that was cut' },
    { path: '/form/book1', status: 404, why: 'a workbook is no form' },
  ])('$path: $why, and nothing else is told', async ({ path, status }) => {
    const answer = await ask(path);
    expect(answer).toMatchObject({ status, location: '', cookie: '' });
    if (!path.endsWith('.js')) expect(beyondTheForm(answer)).toEqual([]);
  });

  test('the answer is taken without a name, and the journal says so', async () => {
    workspace.submitted.length = 0;
    expect(await send()).toMatchObject({ status: 303, location: '/form/form1?sent', cookie: '' });
    expect(workspace.submitted).toEqual([{ ...ANSWER, 103: ['учитель — учитель'] }]);
    expect(workspace.journal()[0]).toMatchObject({ who: 'По ссылке', what: 'Отправил ответ на форму' });
  });

  test('who works here sees the address to hand out, and answers under a name even from a page got without it', async () => {
    const cookie = await entered();
    expect((await ask('/form/form1', { cookie })).body).toContain('Ссылка для тех, кто отвечает');
    expect((await ask('/form/form1')).body).not.toContain('Ссылка для тех, кто отвечает');
    expect(await send({ cookie })).toMatchObject({ status: 303 });
    expect(workspace.journal()[0]).toMatchObject({ who: NAME, what: 'Отправил ответ на форму' });
  });

  test.each([
    { more: { origin: 'https://evil.example' }, status: 403, why: 'another site sends' },
    { more: { form: { _token: 'guess' } }, status: 403, why: 'no page of ours was open' },
    { more: { form: { 101: 'х'.repeat(600_000) } }, status: 413, why: 'more than people write' },
    { more: { form: { 102: 'директор' } }, status: 422, why: 'a choice that is not there' },
  ])('nothing is kept when $why', async ({ more, status }) => {
    workspace.submitted.length = 0;
    const answer = await send(more);
    expect(answer.status).toBe(status);
    expect(beyondTheForm(answer)).toEqual([]);
    expect(workspace.submitted).toEqual([]);
  });

  test('a closed form says so and takes nothing', async () => {
    const page = await ask('/form/form1');
    workspace.submitted.length = 0;
    workspace.changeForm({ published: false });
    for (const given of [{}, { form: { _token: tokenIn(page), ...ANSWER } }]) {
      const answer = await ask('/form/form1', given);
      expect(answer.body).toContain('сейчас не принимает ответы');
      expect(beyondTheForm(answer)).toEqual([]);
    }
    workspace.changeForm({ published: true });
    expect(workspace.submitted).toEqual([]);
  });

  test('it stays behind the password where its address can be reckoned', async () => {
    workspace.hasSecretIds = false;
    expect(await ask('/form/form1')).toMatchObject({ status: 303, location: '/login?to=%2Fform%2Fform1' });
    expect((await ask('/form/form1', { cookie: await entered() })).body).not.toContain('Ссылка для тех, кто отвечает');
    workspace.hasSecretIds = true;
  });

  test('an address that sends without end has to wait, who has entered has not', async () => {
    const flood = Array.from({ length: 220 }, () => ask('/form/form1', { form: { 101: 'я' } }));
    const last = (await Promise.all(flood)).filter(({ status }) => status === 429);
    expect(last.length).toBeGreaterThan(0);
    expect(last[0]?.body).toContain('value="я"');
    expect(await send({ cookie: await entered() })).toMatchObject({ status: 303 });
  });
});

test('what is sent at once is taken up to a bound, then one after each pause; addresses do not wait for each other', () => {
  let now = 0;
  const pace = createPace(2, 3000, () => now);
  const take = (address: string) => pace.take(address);
  expect(['a', 'a', 'a', 'b'].map(take)).toEqual([0, 0, 3, 0]);
  now += 2000;
  expect(take('a')).toBe(1);
  now += 1000;
  expect(['a', 'a'].map(take)).toEqual([0, 3]);
  now += 3_600_000;
  expect(['a', 'a', 'a'].map(take)).toEqual([0, 0, 3]);
});

test('only names of this computer are answered', async () => {
  const cookie = await entered();
  const own = Object.values(networkInterfaces()).flatMap((all) => all?.filter(({ family }) => family === 'IPv4') ?? []);
  for (const { address } of own) expect((await ask('/', { cookie, host: address })).status).toBe(200);
  for (const host of ['evil.example', '10.255.255.254']) expect((await ask('/', { cookie, host })).status).toBe(421);
});

test('wrong passwords make the next attempt wait longer and longer, and are forgotten in an hour', () => {
  let now = 0;
  const attempts = createAttempts(() => now);
  const waits = Array.from({ length: 8 }, () => {
    attempts.failed(['name', 'address']);
    return attempts.waitOf(['name']);
  });
  expect(waits).toEqual([0, 0, 0, 0, 2, 4, 8, 16]);
  expect(attempts.waitOf(['another name', 'address'])).toBe(16);
  now += 16_000;
  expect(attempts.waitOf(['name'])).toBe(0);
  attempts.failed(['name']);
  expect(attempts.waitOf(['name'])).toBe(32);
  now += 3_600_000;
  attempts.failed(['name']);
  expect(attempts.waitOf(['name'])).toBe(0);
});

test('a session ends after two idle hours, after twelve in all, and with the password', () => {
  let now = 0;
  const sessions = createSessions(() => now);
  const idle = sessions.begin('А', 'a1');
  now += 2 * 3_600_000 + 1;
  expect(sessions.find(idle, true)).toBeNull();
  const left = sessions.begin('А', 'a1');
  const asked = Array.from({ length: 3 }, () => {
    now += 3_600_000;
    return sessions.find(left, false);
  });
  expect(asked).toEqual(['А', 'А', null]);
  const busy = sessions.begin('А', 'a1');
  const seen = Array.from({ length: 13 }, () => {
    now += 3_600_000;
    return sessions.find(busy, true);
  });
  expect(seen).toEqual([...Array(12).fill('А'), null]);
  const old = sessions.begin('А', 'a1');
  sessions.keepOnly(new Set(['a2']));
  expect(sessions.find(old, true)).toBeNull();
});

test.each([
  { to: '/book/1?x=2', path: '/book/1?x=2', why: 'a page of ours' },
  { to: '//evil.example', path: '/', why: 'an address without a scheme' },
  { to: '/\\evil.example', path: '/', why: 'browsers read a backslash as a slash' },
  { to: 'https://evil.example', path: '/', why: 'another site' },
  { to: '/login?to=/', path: '/', why: 'the door itself' },
  { to: undefined, path: '/', why: 'nothing' },
])('after entering: $why', ({ to, path }) => expect(ownPath(to)).toBe(path));
