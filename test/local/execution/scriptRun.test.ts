// google.script.run and menus: what may be called and what may cross.
import { describe, expect, test } from '@jest/globals';
import { newProbe } from '../kit/workspaces.ts';

/** https://developers.google.com/apps-script/guides/html/reference/run#myFunction(...) */
const { workspace, bookId, ask } = newProbe();
const call = (entry: string, args: unknown[] = [], from: 'sidebar' | 'menu' = 'sidebar') =>
  workspace.call({ bookId, entry, args, from });

class Person {
  readonly name = 'И';
}
const cycle: Record<string, unknown> = {};
cycle['self'] = cycle;

describe('arguments', () => {
  test.each([
    { value: 1, back: 1 },
    { value: 'а', back: 'а' },
    { value: null, back: null },
    { value: true, back: true },
    { value: { a: [1, { b: 'в' }], c: null }, back: { a: [1, { b: 'в' }], c: null } },
    { value: [1, undefined, 2], back: [1, null, 2] },
    { value: Object.create(null) as object, back: {} },
  ])('$value goes and comes back', async ({ value, back }) => {
    expect(await call('echo', [value])).toMatchObject({ status: 'completed', value: back });
  });

  test.each([
    { value: new Date(0), part: '0', why: 'a Date' },
    { value: { at: new Date(0) }, part: 'at', why: 'a Date inside' },
    { value: [[() => 1]], part: '0', why: 'a function' },
    { value: new Person(), part: '0', why: 'an instance of a class' },
    { value: new Map(), part: '0', why: 'a Map' },
    { value: cycle, part: 'self', why: 'a cycle' },
    { value: { big: 1n }, part: 'big', why: 'a BigInt' },
    { value: Symbol('x'), part: '0', why: 'a symbol' },
  ])('$why fails in the page, nothing runs', async ({ value, part }) => {
    const before = workspace.executions().length;
    expect((await call('echo', [value])).error).toMatchObject({
      name: 'TypeError',
      message: `Failed due to illegal value in property: ${part}`,
    });
    expect(workspace.executions()).toHaveLength(before);
  });
});

describe('results', () => {
  test.each([
    { body: 'return [1, undefined]', value: [1, null] },
    { body: 'return undefined', value: null },
    { body: 'return { a: undefined, b: [null] }', value: { b: [null] } },
  ])('$body', async ({ body, value }) => {
    expect(await ask(body, null, { from: 'sidebar' })).toMatchObject({ status: 'completed', value });
  });

  test.each([
    { body: 'return new Date()', part: 'result' },
    { body: 'return { rows: [[1, new Date()]] }', part: 'result.rows[0][1]' },
    { body: 'return { f() {} }', part: 'result.f' },
    { body: 'return new (class A {})()', part: 'result' },
    { body: 'const a = {}; a.a = a; return a', part: 'result.a (circular reference)' },
    { body: 'return SpreadsheetApp.getActiveSpreadsheet()', part: 'result' },
  ])('$body fails', async ({ body, part }) => {
    const { status, error } = await ask(body, null, { from: 'sidebar' });
    expect([status, error?.message]).toEqual([
      'failed',
      `The script completed but the returned value is not a supported return type: ${part}`,
    ]);
  });

  test('a caller that is no page gets what JSON makes of the result', async () => {
    expect((await ask('return { at: new Date(0) }')).value).toEqual({ at: '1970-01-01T00:00:00.000Z' });
  });
});

/** https://developers.google.com/apps-script/guides/html/communication#private_functions */
describe('functions', () => {
  test.each([
    { entry: 'hidden_', why: 'a private one' },
    { entry: 'missing', why: 'one that is not there' },
    { entry: 'eval', why: 'one of the language' },
    { entry: 'loads', why: 'a variable' },
  ])('$entry is not found: $why', async ({ entry }) => {
    expect((await call(entry)).error?.message).toBe(`Script function not found: ${entry}`);
  });

  test('a menu command shows the sidebar', async () => {
    const { ui } = await call('menuOpen', [], 'menu');
    expect(ui).toEqual([{ kind: 'sidebar', title: 'Панель', html: '<p>Панель</p>\n' }]);
  });

  test('a page that was changed before it is shown', async () => {
    const changed = "return HtmlService.createHtmlOutputFromFile('page').setContent('<p>Другая</p>').getContent()";
    expect((await ask(changed)).value).toBe('<p>Другая</p>');
  });

  test('a page that is not in the bundle', async () => {
    expect((await ask("HtmlService.createHtmlOutputFromFile('нет')")).error?.message).toBe(
      'No HTML file named нет was found.',
    );
  });
});
