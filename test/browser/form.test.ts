// A person at a form: sent with scripts and without, mistakes told and kept, nothing sent twice.
import { describe, expect, test } from '@jest/globals';
import type { Page } from 'playwright-core';
import { axeViolations } from './kit/browser.ts';
import { HOSTILE } from './kit/fakeWorkspace.ts';
import { desk, on, openDeskForAllCases } from './kit/visits.ts';

openDeskForAllCases();

describe('a form', () => {
  const fill = async (page: Page) => {
    await page.getByLabel('Фамилия, имя, отчество').fill(HOSTILE);
    await page.getByLabel('Должность').selectOption('учитель');
    await page.getByLabel('учитель — учитель').check();
    await page.getByLabel(HOSTILE, { exact: true }).check();
    await page.getByLabel('Дата рождения').fill('1980-05-17');
    await page.getByLabel('О себе').fill('первая\nвторая');
    await page.getByRole('button', { name: 'Отправить' }).click();
    await page.getByText('Спасибо! Анкета принята.').waitFor();
  };
  const answer = {
    101: HOSTILE,
    102: 'учитель',
    103: ['учитель — учитель', HOSTILE],
    104: '1980-05-17',
    105: 'первая\nвторая',
  };

  test.each([
    { options: undefined, why: 'with scripts' },
    { options: { javaScriptEnabled: false }, why: 'without scripts' },
  ])('is filled and sent $why; the address holds no answer', ({ options }) =>
    on(
      '/form/form1',
      async (page) => {
        desk.workspace.submitted.length = 0;
        await fill(page);
        expect(desk.workspace.submitted).toEqual([answer]);
        expect(new URL(page.url()).search).toBe('?sent');
      },
      options,
    ),
  );

  test('says what is missing, leads to it and keeps what was typed', () =>
    on('/form/form1', async (page) => {
      desk.workspace.submitted.length = 0;
      await page.getByLabel('Фамилия, имя, отчество').fill('Сидорова');
      await page.getByRole('button', { name: 'Отправить' }).click();
      const summary = page.locator('#summary');
      // The answer is a new page, whose script moves the focus after it has been drawn.
      await page.locator('#summary:focus').waitFor();
      expect(await summary.getByRole('link').allTextContents()).toEqual(['Должность', 'Формы наставничества']);
      expect(await page.getByLabel('Фамилия, имя, отчество').inputValue()).toBe('Сидорова');
      await summary.getByRole('link', { name: 'Должность' }).click();
      await page.getByLabel('Должность').and(page.locator('[aria-invalid=true]:focus')).waitFor();
      expect(await axeViolations(page)).toEqual([]);
      expect(desk.workspace.submitted).toEqual([]);
    }));

  test('a second press sends nothing twice', () =>
    on('/form/form1', async (page) => {
      desk.workspace.submitted.length = 0;
      const body = await page.locator('form').evaluate((form: HTMLFormElement) => {
        const data = new URLSearchParams();
        for (const [name, value] of new FormData(form)) data.append(name, String(value));
        data.set('101', 'Раз');
        data.set('102', 'учитель');
        data.set('103', 'учитель — учитель');
        return data.toString();
      });
      const send = () =>
        page.evaluate(
          (sent) => fetch(location.href, { method: 'POST', body: new URLSearchParams(sent) }).then(({ url }) => url),
          body,
        );
      await Promise.all([send(), send()]);
      await send();
      expect(desk.workspace.submitted).toHaveLength(1);
    }));

  test('that is not published says so and takes nothing', async () => {
    desk.workspace.changeForm({ published: false });
    await on('/form/form1', async (page) => {
      await page.getByText('Эта форма сейчас не принимает ответы').waitFor();
      expect(await page.locator('form').count()).toBe(0);
      expect(await axeViolations(page)).toEqual([]);
    });
    desk.workspace.changeForm({ published: true });
  });
});

test('what was typed outlives a page that was closed, until it is sent or begun anew', () =>
  on('/form/form1', async (page) => {
    await page.getByLabel('Фамилия, имя, отчество').fill('Ручьёв Тимофей Львович');
    await page.getByLabel('учитель — учитель').check();
    await page.goto('about:blank');
    await page.goto(new URL('/form/form1', desk.url).href);
    await page.getByText('Восстановлено то, что вы начали вводить').waitFor();
    expect(await page.getByLabel('Фамилия, имя, отчество').inputValue()).toBe('Ручьёв Тимофей Львович');
    expect(await page.getByLabel('учитель — учитель').isChecked()).toBe(true);
    await page.getByRole('button', { name: 'Начать заново' }).click();
    await page.getByText('Восстановлено').waitFor({ state: 'hidden' });
    expect(await page.getByLabel('Фамилия, имя, отчество').inputValue()).toBe('');
  }));
