// A curator loads a list of pupils from an .xlsx file in the panel, sees it in the workbook, and takes it back.
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import ExcelJS from '@zurmokeeper/exceljs';
import type { Browser, FrameLocator, Page } from 'playwright-core';
import type { Workspace } from '../../local/contract.ts';
import { serve } from '../../local/web/server.ts';
import { rowsOf } from '../scenario/kit/cells.ts';
import { municipalityOf } from '../scenario/kit/municipality.ts';
import { TABS } from '../scenario/kit/names.ts';
import { cleanUp, newWorkspace } from '../scenario/kit/workspaces.ts';
import { launch } from './kit/browser.ts';

let workspace: Workspace;
let server: Awaited<ReturnType<typeof serve>>;
let browser: Browser;
let page: Page;
let panel: FrameLocator;
let bookId: string;

beforeAll(async () => {
  workspace = newWorkspace();
  bookId = (await municipalityOf(workspace, 1)).schoolBooks[0] ?? '';
  server = await serve(workspace, { port: 0, host: '127.0.0.1' });
  browser = await launch();
  page = await browser.newPage({ viewport: { width: 1280, height: 900 }, locale: 'ru-RU' });
  await page.goto(`${server.url}book/${bookId}`);
  await page.getByRole('button', { name: 'Наставник' }).click();
  await page.getByRole('menuitem', { name: 'Открыть панель' }).click();
  panel = page.frameLocator('.sidebar iframe');
});
afterAll(async () => {
  await browser.close();
  await server.close();
  await cleanUp();
});

/** A list as schools keep it: a title over it, columns of no interest, a passport, days as Excel has them. */
const classList = async (): Promise<Buffer> => {
  const book = new ExcelJS.Workbook();
  const sheet = book.addWorksheet('7 «А»');
  sheet.addRows([
    ['Список учащихся 7 «А» класса'],
    [],
    ['№', 'Ф.И.О. ученика', 'Дата рожд.', 'Класс', 'Паспорт', 'Кружок'],
    [1, 'Берёзкина Анна Павловна', new Date('2012-09-01T00:00:00Z'), '7 «А»', '', 'хор'],
    [2, 'Ольховский П.И.', new Date('2012-05-05T00:00:00Z'), '7 «А»', '', ''],
    [3, 'Ручьёв Лев Ильич', new Date('2013-01-31T00:00:00Z'), '7 «А»', '', ''],
  ]);
  sheet.mergeCells('A1:F1');
  return Buffer.from(await book.xlsx.writeBuffer());
};
const press = (name: string) => panel.getByRole('button', { name, exact: true }).click();
const pupils = () => rowsOf(workspace, bookId, TABS.mentees).map((row) => [row['Фамилия'], row['Дата рождения']]);

test('a list goes from the file into the workbook', async () => {
  await panel.locator('summary', { hasText: 'Люди' }).click();
  await press('Загрузить список');
  const name = 'Список.xlsx';
  await panel.getByLabel('Файл .xlsx или .csv').setInputFiles({ name, mimeType: '', buffer: await classList() });
  await press('Прочитать файл');
  expect(await panel.getByLabel('Ф.И.О. ученика').inputValue()).toBe('fullName');
  await panel.getByText('Не загружается: Паспорт').waitFor();
  await panel.getByLabel('Категория участника – для всех строк').selectOption('обучающийся');
  await press('Проверить');
  await panel.getByText(/^Строка 5: ФИО не удаётся разделить/).waitFor();
  expect(pupils()).toEqual([]);
  const pictures = process.env['PANEL_PICTURES'];
  if (pictures) await page.screenshot({ path: `${pictures}/whole-list.png` });
  expect(await page.locator('.sidebar iframe').evaluate((frame) => frame.clientWidth)).toBe(300);
  expect(await panel.locator('html').evaluate((html) => html.scrollWidth)).toBeLessThanOrEqual(300);
  await press('Загрузить 2\u00a0строки');
  await panel.getByText('Загружено: 2\u00a0строки. Не вошло: 1\u00a0строка.').waitFor();
  expect(pupils()).toEqual([
    ['Берёзкина', '01.09.2012'],
    ['Ручьёв', '31.01.2013'],
  ]);
});

test('and is taken back', async () => {
  await press('Отменить загрузку');
  await panel.getByText('Убрано: 2\u00a0строки.').waitFor();
  expect(pupils()).toEqual([]);
});
