// The other pages: files, document, executions, clock; each is clean for axe and shows hostile names as text.
import { beforeAll, describe, expect, test } from '@jest/globals';
import { axeViolations } from './kit/browser.ts';
import { HOSTILE } from './kit/fakeWorkspace.ts';
import { makeDocx } from './kit/makeDocx.ts';
import { desk, on, openDeskForAllCases } from './kit/visits.ts';

openDeskForAllCases();
beforeAll(async () => {
  await desk.workspace.open('book1');
  await desk.workspace.call({ bookId: 'book1', entry: `missing` });
});

describe('every page', () => {
  test.each([
    '/',
    '/folder/folder1',
    '/book/hostile',
    '/form/form1',
    '/form/form1?sent',
    '/doc/doc1',
    '/executions',
    '/executions/run1',
    '/executions/run2',
    '/clock',
    '/mail',
    '/journal',
    '/guide/mentor.md',
    '/nowhere',
  ])('%s is clean for axe, has one first-level heading and runs no text of people', (path) =>
    on(path, async (page) => {
      if (path.startsWith('/book')) await page.locator('[role=grid]').waitFor();
      expect(await axeViolations(page)).toEqual([]);
      expect(await page.locator('h1:not(.paper h1)').count()).toBe(1);
      expect(await page.locator('.button.primary').count()).toBeLessThanOrEqual(1);
      expect(await page.evaluate(() => 'hacked' in window)).toBe(false);
      expect(await page.locator('img').count()).toBe(0);
    }),
  );
  test.each(['/', '/form/form1', '/executions', '/executions/run1', '/clock', '/journal', '/doc/doc1'])(
    '%s fits a phone, and no list scrolls sideways in it',
    (path) =>
      on(
        path,
        async (page) => {
          const overhang = await page.evaluate(() =>
            [document.documentElement, ...document.querySelectorAll('.scroll')].map(
              (box) => box.scrollWidth - box.clientWidth,
            ),
          );
          expect(Math.max(...overhang)).toBeLessThanOrEqual(0);
        },
        { viewport: { width: 390, height: 800 } },
      ),
  );
});

test('the guide leads to a task, whose picture is there', () =>
  on('/guide', async (page) => {
    await page.getByRole('link', { name: 'Создать пару' }).click();
    await page.waitForURL(/\/guide\/curator\.md#/);
    await page.getByRole('heading', { name: 'Создать пару' }).waitFor();
    const picture = page.getByRole('img', { name: 'Новая пара' });
    await picture.evaluate((image: HTMLImageElement) => image.decode());
    expect(await picture.evaluate((image: HTMLImageElement) => image.naturalWidth)).toBe(300);
    expect(await axeViolations(page)).toEqual([]);
  }));

describe('files', () => {
  test('are listed by kind, with their folder, and open', () =>
    on('/', async (page) => {
      expect(await page.locator('h2').allTextContents()).toEqual(['Книги 2', 'Формы 1', 'Документы 1', 'Папки 1']);
      await page.getByText(HOSTILE, { exact: true }).waitFor();
      await page.getByRole('link', { name: 'Документы 2026' }).first().click();
      await page.getByRole('heading', { name: 'Документы 2026' }).waitFor();
      await page.getByRole('link', { name: /^Приказ/ }).click();
      await page.waitForURL('**/doc/doc1');
    }));

  test('an empty workspace says what to do first', async () => {
    const files = desk.workspace.files();
    desk.workspace.setFiles([]);
    await on('/', async (page) => {
      await page.getByText('Здесь пока нет файлов').waitFor();
      expect(await axeViolations(page)).toEqual([]);
      await page.getByRole('button', { name: 'Новая книга' }).click();
      await page.waitForURL('**/book/new0');
    });
    desk.workspace.setFiles(files);
  });

  test('a file that is no workbook is refused in words', () =>
    on('/', async (page) => {
      await page.setInputFiles('#xlsx', {
        name: 'список.xlsx',
        mimeType: 'text/plain',
        buffer: Buffer.from('не книга'),
      });
      await page.getByRole('alert').waitFor();
      expect(await axeViolations(page)).toEqual([]);
    }));

  test('a workbook carried out comes in again', () =>
    on('/', async (page) => {
      const bytes = await page.request.get(`${desk.url}book/book1.xlsx`);
      await page.setInputFiles('#xlsx', { name: 'Школа.xlsx', mimeType: '', buffer: await bytes.body() });
      await page.waitForURL(/\/(book\/imported|upload)$/);
      expect(desk.workspace.file('Школа')?.id).toBe('imported');
    }));
});

describe('a document', () => {
  test('is read as paper and carried out as .docx', () =>
    on('/doc/doc1', async (page) => {
      const paper = page.locator('.paper');
      expect(await paper.textContent()).toContain('Приказываю утвердить пары');
      expect(await paper.getByText(HOSTILE).count()).toBeGreaterThan(0);
      expect(await page.locator('#pdf-note').textContent()).toContain('PDF');
      const docx = await page.request.get(`${desk.url}doc/doc1.docx`);
      expect(docx.headers()['content-disposition']).toContain('.docx');
      expect((await docx.body()).subarray(0, 2).toString()).toBe('PK');
    }));

  test('is replaced after a question, and only by a document', () =>
    on('/doc/doc1', async (page) => {
      page.once('dialog', (dialog) => void dialog.accept());
      await page.setInputFiles('#docx', { name: 'новый.docx', mimeType: '', buffer: Buffer.from('не документ') });
      await page.getByRole('alert').waitFor();
      page.once('dialog', (dialog) => void dialog.accept());
      await page.setInputFiles('#docx', { name: 'новый.docx', mimeType: '', buffer: Buffer.from(await makeDocx()) });
      await page.getByText('Документ заменён вашим файлом.').waitFor();
    }));
});

test('executions are listed, and one shows its ledger, error and log', () =>
  on('/executions', async (page) => {
    expect(await page.locator('thead th').first().textContent()).toBe('Начало');
    expect(await page.locator('tbody tr').count()).toBeGreaterThanOrEqual(2);
    await page.getByRole('link', { name: 'missing' }).click();
    await page.locator('.notice.error').getByText('Script function not found: missing').waitFor();
    await page.getByText('Sheets.Spreadsheets.Values.batchGet').waitFor();
    await page.getByText('read 3 ranges').waitFor();
  }));

describe('the clock', () => {
  test('is moved, runs what is due and shows it', () =>
    on('/clock', async (page) => {
      await page.getByText('14 октября 2026, 09:05').first().waitFor();
      await page.getByLabel('Перевести вперёд на дату').fill('2026-12-31');
      await page.getByRole('button', { name: 'Перевести часы' }).click();
      await page.getByText('Часы переведены. Сработало: 1.').waitFor();
      expect(await page.locator('#ran li').allTextContents()).toEqual([
        '01.11.2026 06:00:00 onMonthlyTimer — выполнено',
      ]);
      expect(await page.locator('#now').textContent()).toBe('31 декабря 2026, 23:59');
      await page.locator('[data-triggers]').getByText('1 января 2099').waitFor();
      expect(await axeViolations(page)).toEqual([]);
    }));

  test('never goes back, also without scripts', () =>
    on(
      '/clock',
      async (page) => {
        expect(await page.locator('#to').getAttribute('min')).toBe('2026-12-31');
        await page.getByLabel('Перевести вперёд на дату').fill('2027-01-05');
        await page.getByRole('button', { name: 'Перевести часы' }).click();
        await page.getByText('До этой даты ничего не было назначено').waitFor();
      },
      { javaScriptEnabled: false },
    ));
});
