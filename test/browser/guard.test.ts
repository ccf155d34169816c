// Who may talk to the server: other sites, other host names and old pages are refused, and our own pages run only our own scripts.
import { once } from 'node:events';
import { connect } from 'node:net';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { serve } from '../../local/web/server.ts';
import { type Asked, askAt, tokenIn } from './kit/ask.ts';
import { type FakeWorkspace, fakeWorkspace } from './kit/fakeWorkspace.ts';

let workspace: FakeWorkspace;
let server: Awaited<ReturnType<typeof serve>>;
let token: string;

const ask = (path: string, asked?: Asked) => askAt(new URL(path, server.url), asked);

beforeAll(async () => {
  workspace = fakeWorkspace(new Uint8Array());
  workspace.program['rpcGreet'] = () => ({ value: 'ok' });
  server = await serve(workspace, { port: 0, host: '127.0.0.1' });
  token = tokenIn(await ask('/'));
});
afterAll(() => server.close());

const RUN = JSON.stringify({ entry: 'rpcGreet', args: [], from: 'sidebar' });
const FORM = '101=x';

describe('a request that changes something is refused', () => {
  test.each([
    { path: '/api/book/book1/run', body: RUN, headers: {}, status: 403, why: 'no token' },
    {
      path: '/api/book/book1/run',
      body: RUN,
      headers: { 'x-nastavnik-token': 'guess' },
      status: 403,
      why: 'a wrong token',
    },
    {
      path: '/api/book/book1/run',
      body: RUN,
      headers: { 'x-nastavnik-token': 'TOKEN', origin: 'null' },
      status: 403,
      why: 'the sidebar itself has no origin',
    },
    {
      path: '/api/book/book1/run',
      body: RUN,
      headers: { 'x-nastavnik-token': 'TOKEN', origin: 'https://evil.example' },
      status: 403,
      why: 'another site',
    },
    {
      path: '/api/book/book1/run',
      body: RUN,
      headers: { 'x-nastavnik-token': 'TOKEN', 'sec-fetch-site': 'cross-site' },
      status: 403,
      why: 'another site without an origin',
    },
    {
      path: '/api/book/book1/cells',
      body: '{"sheet":"Наставники","edits":[]}',
      headers: {},
      status: 403,
      why: 'typing needs the token too',
    },
    { path: '/api/clock', body: '{"to":"2027-01-01"}', headers: {}, status: 422, why: 'the clock needs the token too' },
    {
      path: '/form/form1',
      body: FORM,
      headers: { origin: 'https://evil.example' },
      status: 403,
      why: 'a form of another site',
    },
    {
      path: '/form/form1',
      body: FORM,
      headers: {},
      status: 403,
      why: 'a form without the token comes back filled, and is not sent',
    },
    {
      path: '/api/book/book1/cells',
      body: '{',
      headers: { 'x-nastavnik-token': 'TOKEN' },
      status: 422,
      why: 'a body that is no JSON',
    },
    { path: '/new', body: '', headers: {}, status: 422, why: 'a new workbook needs the token' },
    {
      path: '/clock',
      body: 'to=2027-01-01',
      headers: {},
      status: 422,
      why: 'the clock without scripts needs it as well',
    },
  ])('$path: $why', async ({ path, body, headers, status }) => {
    const type = body.startsWith('{') ? 'application/json' : 'application/x-www-form-urlencoded';
    const sent = Object.fromEntries(
      Object.entries(headers).map(([name, value]) => [name, value.replace('TOKEN', token)]),
    );
    const before = { files: workspace.files().length, now: workspace.now() };
    const answer = await ask(path, { method: 'POST', body, headers: { 'content-type': type, ...sent } });
    expect(answer.status).toBe(status);
    expect({ files: workspace.files().length, now: workspace.now() }).toEqual(before);
    expect([workspace.requests, workspace.submitted, workspace.typed]).toEqual([[], [], []]);
  });
});

describe('only our own host names are served', () => {
  test.each([
    { host: 'evil.example', status: 421, why: 'DNS rebinding' },
    { host: 'evil.example:80', status: 421, why: 'DNS rebinding with a port' },
    { host: '127.0.0.1:1', status: 421, why: 'another port of this machine' },
    { host: 'localhost:PORT', status: 200, why: 'people type localhost' },
    { host: '127.0.0.1:PORT', status: 200, why: 'the address that is printed' },
  ])('$host: $why', async ({ host, status }) => {
    const answer = await ask('/', { headers: { host: host.replace('PORT', new URL(server.url).port) } });
    expect(answer.status).toBe(status);
  });
});

test.each(['/', '/book/book1', '/form/form1', '/executions', '/clock', '/nowhere'])(
  '%s allows no inline script, no frame around it and no cache',
  async (path) => {
    const { headers } = await ask(path);
    const csp = String(headers['content-security-policy']);
    expect(csp).toContain("script-src 'self'");
    expect(csp).not.toContain('unsafe');
    expect(csp).toContain("frame-ancestors 'none'");
    expect(headers['cache-control']).toBe('no-store');
  },
);

test('a program cannot be asked for a private function or something that is no name', async () => {
  for (const entry of ['secret_', 'a.b', 'constructor;', '']) {
    const body = JSON.stringify({ entry, args: [], from: 'sidebar' });
    const answer = await ask('/api/book/book1/run', {
      method: 'POST',
      body,
      headers: { 'content-type': 'application/json', 'x-nastavnik-token': token },
    });
    expect([entry, answer.status]).toEqual([entry, 422]);
  }
  expect(workspace.requests).toEqual([]);
});

test('a port in use is refused in words that name PORT', async () => {
  const port = Number(new URL(server.url).port);
  await expect(serve(workspace, { port, host: '127.0.0.1' })).rejects.toMatchObject({
    refused: true,
    message: expect.stringContaining('PORT'),
  });
});

test('a workbook is downloaded under its name, and the name is in no address', async () => {
  const answer = await ask('/book/book1.xlsx');
  expect(answer.status).toBe(200);
  expect(answer.headers['content-disposition']).toContain(encodeURIComponent('Школа № 4'));
  expect(answer.body.slice(0, 2)).toBe('PK');
});

test('a connection that a browser opened in advance and never used does not keep the server from closing', async () => {
  const another = await serve(workspace, { port: 0, host: '127.0.0.1' });
  const unused = connect(Number(new URL(another.url).port), '127.0.0.1');
  await once(unused, 'connect');
  // The server has taken the connection once it answers the next one.
  await (await fetch(another.url)).text();
  await another.close();
  if (!unused.closed) await once(unused, 'close');
  expect(unused.closed).toBe(true);
});
