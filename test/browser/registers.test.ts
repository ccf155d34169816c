// The registers of a school and its «Проверки» as a curator sees them. With UPDATE_IMAGES=1 it is a school of the demo, and the pictures in docs/images are taken anew.
import { existsSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import type { Browser, Page } from 'playwright-core';
import type { Workspace } from '../../local/contract.ts';
import { makeDemo } from '../../local/demo/makeDemo.ts';
import { DEMO_START } from '../../local/demo/municipality.ts';
import { serve } from '../../local/web/server.ts';
import { columnAt, sheetOf } from '../scenario/kit/cells.ts';
import { TABS } from '../scenario/kit/names.ts';
import { schoolWithPairs } from '../scenario/kit/school.ts';
import { cleanUp, newWorkspace, START } from '../scenario/kit/workspaces.ts';
import { axeViolations, launch } from './kit/browser.ts';

const IMAGES = resolve('docs/images');
const isTaken = process.env['UPDATE_IMAGES'] === '1';

let workspace: Workspace;
let server: Awaited<ReturnType<typeof serve>>;
let browser: Browser;
let page: Page;
let bookId: string;

/** The school of the demo that has no odd names typed to try the product. */
const demoSchool = async (): Promise<string> => {
  await makeDemo(workspace, () => undefined);
  return workspace.files().find(({ kind, name }) => kind === 'spreadsheet' && name.includes('№ 102'))?.id ?? '';
};

beforeAll(async () => {
  workspace = newWorkspace(isTaken ? DEMO_START : START);
  bookId = isTaken ? await demoSchool() : (await schoolWithPairs(workspace, 2)).bookId;
  server = await serve(workspace, { port: 0, host: '127.0.0.1' });
  browser = await launch();
  page = await browser.newPage({ viewport: { width: 1280, height: 600 }, locale: 'ru-RU' });
  await page.goto(`${server.url}book/${bookId}`);
  await page.getByRole('button', { name: 'Наставник' }).click();
  await page.getByRole('menuitem', { name: 'Проверить книгу' }).click();
  await page.getByText(/^Проверка закончена/).waitFor();
  // Nothing is to lie over the pictures.
  await page.locator('#toasts').evaluate((toasts) => toasts.replaceChildren());
});
afterAll(async () => {
  await browser.close();
  await server.close();
  await cleanUp();
});

test.each([
  { tab: TABS.mentors, column: 'Должность или класс', image: 'mentors.png' },
  { tab: TABS.mentees, column: 'Должность или класс', image: 'mentees.png' },
  { tab: TABS.pairs, column: 'Тема (направление)', image: 'pairs.png' },
  { tab: TABS.checks, column: 'Что не так и что сделать', image: 'checks.png' },
])('«$tab»: the chosen cell stands in full above the rows, and the page is clean for axe', async (row) => {
  const sheet = sheetOf(workspace, bookId, row.tab);
  const at = columnAt(sheet, row.column);
  const text = sheet.rows[2]?.[at]?.text ?? '';
  expect(text).not.toBe('');
  await page.getByRole('tab', { name: row.tab, exact: true }).click();
  await page.locator(`[data-row="2"] [data-column="${at}"]`).getByText(text).click();
  expect(await page.locator('#content').textContent()).toBe(text);
  expect(await axeViolations(page)).toEqual([]);
  const picture = join(IMAGES, row.image);
  if (isTaken) await page.screenshot({ path: picture });
  expect(existsSync(picture)).toBe(true);
});
