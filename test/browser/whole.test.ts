// The built bundle on the real workspace in a real browser: menu, panel, typing, executions, clock.
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import type { Browser, Page } from 'playwright-core';
import type { Workspace } from '../../local/contract.ts';
import { serve } from '../../local/web/server.ts';
import { createWorkspace } from '../../local/workspace.ts';
import { axeViolations, launch } from './kit/browser.ts';

let dir: string;
let workspace: Workspace;
let server: Awaited<ReturnType<typeof serve>>;
let browser: Browser;
let page: Page;
let bookId: string;

beforeAll(async () => {
  dir = await mkdtemp(join(tmpdir(), 'nastavnik-web-'));
  workspace = createWorkspace(join(dir, 'workspace'), { bundle: resolve('build'), clock: '2026-10-14T09:05:00+03:00' });
  bookId = workspace.createSpreadsheet('Заречный округ');
  server = await serve(workspace, { port: 0, host: '127.0.0.1' });
  browser = await launch();
  page = await browser.newPage({ viewport: { width: 1280, height: 800 }, locale: 'ru-RU' });
  await page.goto(`${server.url}book/${bookId}`);
});
afterAll(async () => {
  await browser.close();
  await server.close();
  await workspace.close();
  await rm(dir, { recursive: true, force: true });
});

test('the menu of the bundle opens the panel, and the panel hears the program', async () => {
  await page.getByRole('button', { name: 'Наставник' }).click();
  await page.getByRole('menuitem', { name: 'Открыть панель' }).click();
  const panel = page.frameLocator('.sidebar iframe');
  await panel.getByRole('heading').first().waitFor();
  await panel.getByRole('button').first().waitFor();
  expect(workspace.executions().map(({ entry }) => entry)).toEqual(
    expect.arrayContaining(['onOpen', 'menuOpenPanel', 'rpcGetPanel']),
  );
});

test('the menu opens the guide, a task unfolds by the keyboard, and the way back is the panel', async () => {
  await page.getByRole('button', { name: 'Наставник' }).click();
  await page.getByRole('menuitem', { name: 'Справка' }).click();
  const guide = page.frameLocator('.sidebar iframe');
  await guide.getByText('Первый запуск', { exact: true }).focus();
  await page.keyboard.press('Enter');
  await guide.locator('details[open]').getByRole('listitem').first().waitFor();
  const [opened] = await Promise.all([
    page.context().waitForEvent('page'),
    guide.getByRole('link', { name: 'Руководство с картинками' }).click(),
  ]);
  await opened.waitForURL('**/guide/');
  await opened.close();
  await guide.getByRole('button', { name: 'Открыть панель' }).click();
  await guide.getByRole('heading', { name: 'Муниципалитет' }).waitFor();
});

test('a number, a date and a text typed by the keyboard are what they are in Sheets', async () => {
  await page.locator('[data-row="0"] [data-column="0"]').click();
  for (const text of ['12,5', '05.10.2026', "Школа № 4 <b>'"]) {
    await page.keyboard.press('F2');
    await page.keyboard.insertText(text);
    await page.keyboard.press('Enter');
  }
  await page.locator('[data-row="2"] [data-column="0"]').getByText('Школа № 4').waitFor();
  const rows = workspace.sheets(bookId)[0]?.rows.map((row) => row[0]);
  expect(rows?.map((cell) => typeof cell?.value)).toEqual(['number', 'number', 'string']);
  expect(rows?.map((cell) => cell?.text)).toEqual(['12,5', '05.10.2026', "Школа № 4 <b>'"]);
  expect(await axeViolations(page)).toEqual([]);
});

test('what is typed while rows move does not land in another row', async () => {
  await page.locator('[data-row="1"] [data-column="1"]').click();
  await page.keyboard.press('F2');
  await page.keyboard.insertText('к дате');
  workspace.editRows(bookId, 'Лист1', 'above', 0, 1);
  await page.keyboard.press('Enter');
  await page.getByText('строки листа сдвинулись').waitFor();
  expect(workspace.sheets(bookId)[0]?.rows.map((row) => row.length)).toEqual([0, 1, 1, 1]);
  workspace.editRows(bookId, 'Лист1', 'delete', 0, 1);
  await page.reload();
  await page.locator('[data-row="2"] [data-column="0"]').click();
  await page.keyboard.press('ArrowDown');
});

test('a formula is refused, and the page says so', async () => {
  await page.keyboard.press('F2');
  await page.keyboard.insertText('=1+1');
  await page.keyboard.press('Enter');
  await page.locator('.toast.error').waitFor();
  expect(workspace.sheets(bookId)[0]?.rows).toHaveLength(3);
});

test('the workbook goes out as .xlsx and comes in as another', async () => {
  const file = await page.request.get(`${server.url}book/${bookId}.xlsx`);
  await page.goto(server.url);
  await page.setInputFiles('#xlsx', { name: 'Заречный округ.xlsx', mimeType: '', buffer: await file.body() });
  await page.waitForURL(/\/(book\/.+|upload)$/);
  const copy = workspace.file('Заречный округ (2)');
  expect(copy && workspace.sheets(copy.id)[0]?.rows.map((row) => row[0]?.text)).toEqual([
    '12,5',
    '05.10.2026',
    "Школа № 4 <b>'",
  ]);
});

test('the clock moves and the executions are listed', async () => {
  await page.goto(`${server.url}clock`);
  await page.getByLabel('Перевести вперёд на дату').fill('2026-10-20');
  await page.getByRole('button', { name: 'Перевести часы' }).click();
  await page.getByText('Часы переведены').waitFor();
  expect(workspace.now().slice(0, 10)).toBe('2026-10-20');
  await page.goto(`${server.url}executions`);
  await page.getByRole('link', { name: 'menuOpenPanel' }).click();
  await page.getByText('HtmlService.createHtmlOutputFromFile').waitFor();
  expect(await axeViolations(page)).toEqual([]);
});
