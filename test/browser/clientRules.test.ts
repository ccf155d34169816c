// The rules of the pages that need no browser: keys, clipboard, links, arguments of google.script.run, the page of the sidebar.
import { describe, expect, test } from '@jest/globals';
import { address, cellText, shapeOf } from '../../local/web/client/grid/gridShape.ts';
import { placeAfter } from '../../local/web/client/grid/navigation.ts';
import { formatTsv, parseTsv } from '../../local/web/client/grid/tsv.ts';
import { localHref, placeOfHash } from '../../local/web/client/links.ts';
import { legalArguments } from '../../local/web/client/sidebar/legalArguments.ts';
import type { FromSidebar } from '../../local/web/client/sidebar/messages.ts';
import { createScriptRun } from '../../local/web/client/sidebar/scriptRun.ts';
import { endOfDay } from '../../local/web/moment.ts';
import { withShim } from '../../local/web/sidebarPages.ts';

const column = (hidden = false) => ({
  width: 100,
  hidden,
  note: '',
  format: 'text' as const,
  list: null,
  protected: false,
});
const SHAPE = shapeOf({
  sheetId: 1,
  title: 'Лист',
  hidden: false,
  frozenRows: 1,
  tabColor: null,
  columns: [column(), column(true), column(), column()],
  rows: [['а', 'x', 'б', 'в'], ['1', '', ''], ['2', '', '5'], [], ['3']],
});

describe('keys lead where they lead in spreadsheets', () => {
  test.each([
    { from: 'A2', key: 'ArrowRight', to: 'C2', why: 'a hidden column is stepped over' },
    { from: 'A1', key: 'ArrowUp', to: 'A1', why: 'the sheet ends' },
    { from: 'D2', key: 'Tab', to: 'D2', why: 'at the edge Tab stays, and the page lets the focus go' },
    { from: 'D2', key: 'Tab', shift: true, to: 'C2', why: 'Shift+Tab goes back' },
    { from: 'A1', key: 'ArrowDown', ctrl: true, to: 'A3', why: 'to the end of the filled block' },
    { from: 'A3', key: 'ArrowDown', ctrl: true, to: 'A5', why: 'over the gap to the next filled cell' },
    { from: 'A5', key: 'Home', ctrl: true, to: 'A1', why: 'to the first cell' },
    { from: 'A1', key: 'End', ctrl: true, to: 'D5', why: 'to the last used row and column' },
    { from: 'C3', key: 'Home', to: 'A3', why: 'to the beginning of the row' },
    { from: 'A2', key: 'PageDown', to: 'A12', why: 'by a screen' },
  ])('$key from $from: $why', ({ from, key, to, ctrl = false, shift = false }) => {
    const place = { row: Number(from.slice(1)) - 1, column: from.charCodeAt(0) - 65 };
    const next = placeAfter(SHAPE, place, { key, ctrl, shift, pageRows: 10 });
    expect(next && address(next)).toBe(to);
  });
  test('a letter leads nowhere', () =>
    expect(placeAfter(SHAPE, { row: 1, column: 0 }, { key: 'ф', ctrl: false, shift: false, pageRows: 10 })).toBeNull());
});

describe('the clipboard of Excel is read cell by cell', () => {
  test.each([
    {
      text: 'а\tб\r\nв\tг\r\n',
      rows: [
        ['а', 'б'],
        ['в', 'г'],
      ],
      why: 'Excel ends every row with CR LF',
    },
    { text: '"две\nстроки"\tб', rows: [['две\nстроки', 'б']], why: 'a cell with a line end is in quotes' },
    { text: '"он сказал ""да"""', rows: [['он сказал "да"']], why: 'quotes inside are doubled' },
    { text: '"Школа № 4"', rows: [['"Школа № 4"']], why: 'quotes of a name that needs none stay' },
    { text: 'а\t\tв', rows: [['а', '', 'в']], why: 'an empty cell stays a cell' },
    { text: '5" труба', rows: [['5" труба']], why: 'a sign of inches is no quote' },
  ])('$why', ({ text, rows }) => expect(parseTsv(text)).toEqual(rows));

  test('what is copied comes back the same', () => {
    const rows = [
      ['а\tб', 'две\nстроки', '"в"'],
      ['', '<b>', 'г'],
    ];
    expect(parseTsv(formatTsv(rows))).toEqual(rows);
  });
});

test.each([
  {
    url: 'https://docs.google.com/spreadsheets/d/abc-1_2/edit#gid=5&range=B7',
    href: '/book/abc-1_2#gid=5&range=B7',
    why: 'a workbook with a place',
  },
  { url: 'https://docs.google.com/forms/d/e/f1/viewform', href: '/form/f1', why: 'the published address' },
  { url: 'https://docs.google.com/forms/d/f1/edit', href: '/form/f1', why: 'the address of the editor' },
  { url: 'https://docs.google.com/document/d/d1/edit', href: '/doc/d1', why: 'a document' },
  { url: 'https://drive.google.com/drive/folders/x1', href: '/folder/x1', why: 'a folder' },
  { url: 'https://example.org/law', href: 'https://example.org/law', why: 'other pages of the web stay' },
  { url: 'javascript:alert(1)', href: null, why: 'a link may not act' },
  { url: 'нечто', href: null, why: 'no address at all' },
])('link $url: $why', ({ url, href }) => expect(localHref(url)).toBe(href));

test('a place in an address is found', () => {
  expect(placeOfHash('#gid=5&range=AB7')).toEqual({ sheetId: 5, row: 6, column: 27 });
  expect(placeOfHash('')).toBeNull();
});

describe('google.script.run carries only what Google carries', () => {
  class Pair {}
  const cycle: Record<string, unknown> = {};
  cycle['self'] = cycle;
  test.each([
    { value: new Date(0), why: 'a Date' },
    { value: { when: new Date(0) }, why: 'a Date inside' },
    { value: () => 1, why: 'a function' },
    { value: cycle, why: 'a cycle' },
    { value: new Pair(), why: 'an object with methods' },
    { value: new Map(), why: 'a Map' },
    { value: 5n, why: 'a BigInt' },
  ])('$why fails', ({ value }) =>
    expect(() => legalArguments([value])).toThrow('Failed due to illegal value in property'),
  );

  test('the rest arrives as a copy', () => {
    const sent = { a: [1, undefined, 'x'], b: undefined, c: null, d: Number.NaN, e: true };
    expect(legalArguments([sent, undefined])).toEqual([{ a: [1, null, 'x'], c: null, d: null, e: true }, null]);
  });
});

describe('google.script.run', () => {
  type Run = Record<string, (...args: unknown[]) => Run>;
  const start = () => {
    const sent: (FromSidebar & { kind: 'call' })[] = [];
    const { run, receive } = createScriptRun((message) => {
      if (message.kind === 'call') sent.push(message);
    });
    return { sent, receive, run: run as Run };
  };

  test('ten calls run at once, the others wait for an answer', () => {
    const { sent, receive, run } = start();
    for (let call = 0; call < 12; call += 1) run['rpcGreet']?.(call);
    expect(sent.map(({ args }) => args[0])).toEqual([0, 1, 2, 3, 4, 5, 6, 7, 8, 9]);
    receive({ kind: 'value', id: sent[3]?.id ?? 0, value: null });
    expect(sent).toHaveLength(11);
  });

  test('handlers belong to their own chain, and the user object comes second', () => {
    const { sent, receive, run } = start();
    const heard: unknown[] = [];
    const chain = run['withSuccessHandler']?.((value: unknown, user: unknown) => heard.push([value, user]));
    chain?.['withUserObject']?.('кнопка')['one']?.();
    run['withFailureHandler']?.((error: Error) => heard.push(error.message))['two']?.();
    receive({ kind: 'value', id: sent[0]?.id ?? 0, value: 7 });
    receive({ kind: 'error', id: sent[1]?.id ?? 0, message: 'Столбец не найден' });
    expect(heard).toEqual([[7, 'кнопка'], 'Столбец не найден']);
  });

  test('a private function is not there', () => expect(start().run['secret_']).toBeUndefined());
});

test.each([
  {
    page: '<!DOCTYPE html><html><head><title>x</title></head></html>',
    starts: '<!DOCTYPE html><html><head><script nonce=ab>shim',
    why: 'first in the head',
  },
  { page: '<p>x</p>', starts: '<script nonce=ab>shim', why: 'a page without a head' },
  {
    page: '<html><script>one</script></html>',
    starts: '<html><script nonce=ab>shim</script><script nonce=ab>one',
    why: 'scripts of the page run as well',
  },
])('the shim stands before the scripts of the sidebar: $why', ({ page, starts }) =>
  expect(withShim(page, 'shim', 'ab').startsWith(starts)).toBe(true),
);

test.each([
  { day: '2026-12-31', zone: 'Europe/Moscow', moment: '2026-12-31T20:59:59.000Z', why: 'three hours before UTC' },
  { day: '2026-12-31', zone: 'Asia/Kamchatka', moment: '2026-12-31T11:59:59.000Z', why: 'the far east' },
  { day: '2026-12-31', zone: 'Europe/Kaliningrad', moment: '2026-12-31T21:59:59.000Z', why: 'the far west' },
])('the end of a day in $zone: $why', ({ day, zone, moment }) => expect(endOfDay(day, zone)).toBe(moment));

test('a blank sheet has cells to type into, and a sheet of known size has no others', () => {
  const blank = { ...SHAPE.sheet, frozenRows: 0, columns: [], rows: [] };
  expect(shapeOf(blank).columns).toHaveLength(26);
  const { columns, lines } = shapeOf({ ...blank, size: { rows: 20, columns: 3 } });
  expect([columns.length, lines.length]).toEqual([3, 20]);
});

test('a tick box reads as people know it', () =>
  expect([cellText({ b: true }), cellText({ b: false })]).toEqual(['ИСТИНА', 'ЛОЖЬ']));
