// A person at the menu and the sidebar of a workbook: running commands, calls of the program, links, what is shown after them.
import { describe, expect, test } from '@jest/globals';
import { networkAddresses } from '../../local/web/access/hosts.ts';
import { withFormAddresses } from '../../local/web/formAddress.ts';
import { axeViolations } from './kit/browser.ts';
import { HOSTILE } from './kit/fakeWorkspace.ts';
import { desk, openBookForEachCase, page } from './kit/openedBook.ts';

openBookForEachCase();

const active = () => page.locator('.cell.active');
const openSidebar = async () => {
  await page.getByRole('button', { name: 'Наставник' }).click();
  await page.getByRole('menuitem', { name: 'Открыть панель' }).click();
  const frame = page.frameLocator('.sidebar iframe');
  await frame.getByText('Спросить').waitFor();
  return frame;
};

describe('the menu and the sidebar', () => {
  test('the menu of the program runs by the keyboard and its message is shown', async () => {
    await page.getByRole('button', { name: 'Наставник' }).focus();
    for (const key of ['Enter', 'ArrowDown', 'Enter']) await page.keyboard.press(key);
    await page.locator('.toast').getByText('Отчёт собран').waitFor();
    expect(desk.workspace.requests.at(-1)).toMatchObject({ bookId: 'book1', entry: 'menuRunRollUp', from: 'menu' });
  });

  test('the sidebar opened by the keyboard is where the keyboard goes on', async () => {
    await page.getByRole('button', { name: 'Наставник' }).focus();
    for (const key of ['Enter', 'Enter']) await page.keyboard.press(key);
    const frame = page.frameLocator('.sidebar iframe');
    await frame.getByText('Спросить').waitFor();
    await page.frames()[1]?.waitForFunction(() => document.hasFocus(), null, { timeout: 5000 });
    await page.keyboard.press('Tab');
    await frame.locator('#greet:focus').waitFor();
  });

  test('the sidebar is 300 px wide and has no rights of the page', async () => {
    const frame = await openSidebar();
    expect(await page.locator('.sidebar iframe').evaluate((element) => element.clientWidth)).toBe(300);
    expect(await frame.locator('body').evaluate(() => window.origin)).toBe('null');
    desk.provoked.push(/violates the (following|document's) Content Security Policy/);
    expect(
      await frame.locator('body').evaluate(() =>
        fetch('/').then(
          () => 'reached',
          () => 'stopped',
        ),
      ),
    ).toBe('stopped');
    expect(await axeViolations(page)).toEqual([]);
  });

  test('the sidebar asks the program and hears value, user object and failure', async () => {
    const frame = await openSidebar();
    await frame.getByText('Спросить').click();
    await frame.getByText('Привет, Мир!').waitFor();
    expect(desk.workspace.requests.at(-1)).toMatchObject({
      entry: 'rpcGreet',
      args: [{ name: 'Мир' }],
      from: 'sidebar',
    });
    await frame.getByText('Ошибиться').click();
    await frame.getByText('Сбой: Столбец «Код» не найден').waitFor();
    await frame.getByText('Отдать дату').click();
    await frame.getByText('Failed due to illegal value in property: when').waitFor();
    await frame.getByText('Двенадцать').click();
    await frame.getByText('Ответов: 12').waitFor();
  });

  test('a link to a Google file opens the page of this workspace', async () => {
    const frame = await openSidebar();
    const [opened] = await Promise.all([page.context().waitForEvent('page'), frame.getByText('Книга').click()]);
    await opened.waitForURL('**/book/hostile#gid=11');
  });

  test('the sidebar closes itself and the grid has the focus again', async () => {
    const frame = await openSidebar();
    await frame.getByText('Закрыть').click();
    await page.locator('.sidebar').waitFor({ state: 'hidden' });
    expect(await active().evaluate((cell) => cell === document.activeElement)).toBe(true);
  });

  test('what the program wrote is in the grid after a call', async () => {
    const frame = await openSidebar();
    desk.workspace.program['rpcGreet'] = () => {
      desk.workspace.typeCell('book1', 'Наставники', 4, 1, 'Записано программой');
      return { value: 'Готово' };
    };
    await frame.getByText('Спросить').click();
    await page.locator('[data-row="4"] [data-column="1"]').getByText('Записано программой').waitFor();
  });

  test('a failed command says why and links to its execution', async () => {
    desk.workspace.program['menuRunRollUp'] = () => ({ error: `Лист не найден ${HOSTILE}` });
    await page.getByRole('button', { name: 'Наставник' }).click();
    await page.getByRole('menuitem', { name: 'Собрать отчёт' }).click();
    await page.locator('.toast.error').getByText(HOSTILE).waitFor();
    expect(await page.getByRole('link', { name: 'Подробности' }).getAttribute('href')).toMatch(
      /^\/executions\/run\d+$/,
    );
    expect(await axeViolations(page)).toEqual([]);
  });
});

describe('the address of a form that the panel is told', () => {
  const HERE = 'http://127.0.0.1:8420/api/book/b/run';
  const OFFICE = 'http://10.0.0.7:8420/api/book/b/run';
  const [network = '127.0.0.1'] = networkAddresses();
  test.each([
    { isLocked: false, secret: true, at: HERE, host: '127.0.0.1:8420', why: 'served for this computer alone' },
    {
      isLocked: true,
      secret: true,
      at: OFFICE,
      host: '10.0.0.7:8420',
      why: 'read in the network: as the reader sees it',
    },
    { isLocked: true, secret: true, at: HERE, host: `${network}:8420`, why: 'copied here, opened by others' },
    { isLocked: true, secret: false, at: HERE, host: '127.0.0.1:8420', why: 'others would need a password' },
  ])('$host: $why', ({ isLocked, secret, at, host }) => {
    const told = { forms: [{ url: 'https://docs.google.com/forms/d/e/1Ab-c_9/viewform', isOpen: true }] };
    expect(withFormAddresses({ gate: { isLocked }, workspace: { hasSecretIds: secret } }, at, told)).toEqual({
      forms: [{ url: `http://${host}/form/1Ab-c_9`, isOpen: true }],
    });
  });

  test.each([
    { value: 'https://docs.google.com/spreadsheets/d/1/edit', why: 'a workbook: links to it are followed as they are' },
    { value: 'см. https://docs.google.com/forms/d/e/1/viewform', why: 'a text that somebody has typed' },
    { value: null, why: 'nothing' },
  ])('$value stays: $why', ({ value }) => {
    const place = { gate: { isLocked: false }, workspace: { hasSecretIds: true } };
    expect(withFormAddresses(place, HERE, [value, 5])).toEqual([value, 5]);
  });
});
