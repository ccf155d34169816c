// A person at a form whose choice leads to sections: only those that are reached are shown, on a phone, by keyboard and without scripts.
import { beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import type { Page } from 'playwright-core';
import type { FormPage } from '../../local/contract.ts';
import { axeViolations } from './kit/browser.ts';
import { desk, on, openDeskForAllCases } from './kit/visits.ts';

openDeskForAllCases();

const item = (id: string, type: FormPage['items'][number]['type'], title: string, more: object = {}) => ({
  id,
  type,
  title,
  help: '',
  required: type !== 'PAGE_BREAK',
  choices: [],
  ...more,
});
const NUMBERS = ['1', '2', '3', '4', '5', '6', '7', '8', '9', '10'];
const ITEMS: FormPage['items'] = [
  item('1', 'TEXT', 'Код участника'),
  item('2', 'LIST', 'Должность или класс', {
    choices: ['учитель', 'методист', 'класс или другая должность'],
    branches: { учитель: '10', методист: '30', 'класс или другая должность': '20' },
  }),
  item('10', 'PAGE_BREAK', 'Для учителей'),
  item('11', 'LIST', 'Предмет', { choices: ['химия', 'физика'] }),
  item('20', 'PAGE_BREAK', 'Класс или должность', { goTo: '30' }),
  item('21', 'TEXT', 'Ваш класс или должность', { help: 'Например: 10 «А» класс' }),
  item('30', 'PAGE_BREAK', 'О наставничестве'),
  item('31', 'SCALE', 'Я готов уделять этому время', { choices: NUMBERS, help: '1 – совсем нет, 10 – полностью.' }),
];

beforeAll(() => desk.workspace.changeForm({ items: ITEMS }));
beforeEach(() => {
  desk.workspace.submitted.length = 0;
});

const start = async (page: Page, position: string) => {
  await page.getByLabel('Код участника').fill('Н-07');
  await page.getByLabel('Должность или класс').selectOption(position);
  await page.getByRole('button', { name: 'Далее' }).click();
};
const finish = async (page: Page) => {
  await page.getByLabel('7', { exact: true }).check();
  await page.getByRole('button', { name: 'Отправить' }).click();
  await page.getByText('Спасибо! Анкета принята.').waitFor();
};

describe('a form with sections', () => {
  test.each([
    { position: 'учитель', section: 'Раздел 2. Для учителей', options: undefined, why: 'a teacher, with scripts' },
    {
      position: 'учитель',
      section: 'Раздел 2. Для учителей',
      options: { javaScriptEnabled: false, viewport: { width: 360, height: 640 } },
      why: 'a teacher, without scripts on a phone',
    },
  ])('asks the subject of $why', ({ position, section, options }) =>
    on(
      '/form/form1',
      async (page) => {
        await start(page, position);
        await page.getByRole('heading', { name: section }).waitFor();
        expect(await page.getByLabel('Ваш класс или должность').count()).toBe(0);
        expect(await page.evaluate('document.documentElement.scrollWidth <= window.innerWidth')).toBe(true);
        await page.getByLabel('Предмет').selectOption('химия');
        await page.getByRole('button', { name: 'Далее' }).click();
        await finish(page);
        expect(desk.workspace.submitted).toEqual([{ 1: 'Н-07', 2: 'учитель', 11: 'химия', 31: '7' }]);
      },
      options,
    ),
  );

  test('leads others past it; an answer of a section that was left again is not sent', () =>
    on('/form/form1', async (page) => {
      await start(page, 'учитель');
      await page.getByLabel('Предмет').selectOption('химия');
      await page.getByRole('button', { name: 'Назад' }).click();
      expect(await page.getByLabel('Код участника').inputValue()).toBe('Н-07');
      await page.getByLabel('Должность или класс').selectOption('методист');
      await page.getByRole('button', { name: 'Далее' }).click();
      await page.getByRole('heading', { name: 'Раздел 2. О наставничестве' }).waitFor();
      await finish(page);
      expect(desk.workspace.submitted).toEqual([{ 1: 'Н-07', 2: 'методист', 31: '7' }]);
    }));

  test('is filled by keyboard alone; the new section has the focus and axe finds nothing', () =>
    on('/form/form1', async (page) => {
      await page.getByLabel('Код участника').focus();
      await page.keyboard.type('Н-08');
      await page.keyboard.press('Tab');
      for (const key of ['ArrowDown', 'ArrowDown', 'ArrowDown', 'Tab', 'Enter']) await page.keyboard.press(key);
      await page.locator('[data-section]:focus').waitFor();
      expect(await axeViolations(page)).toEqual([]);
      await page.keyboard.press('Tab');
      await page.keyboard.type('10 «А» класс');
      await page.keyboard.press('Enter');
      await page.locator('[data-section]:focus', { hasText: 'Раздел 3. О наставничестве' }).waitFor();
      await page.keyboard.press('Tab');
      await page.keyboard.press('Space');
      await page.locator('input:checked:focus').waitFor();
      expect(await axeViolations(page)).toEqual([]);
      const pictures = process.env['FORM_PICTURES'];
      if (pictures) {
        await page.setViewportSize({ width: 360, height: 640 });
        await page.screenshot({ path: `${pictures}/form-section.png`, fullPage: true });
      }
      await page.keyboard.press('Enter');
      await page.getByText('Спасибо! Анкета принята.').waitFor();
      const answer = { 1: 'Н-08', 2: 'класс или другая должность', 21: '10 «А» класс', 31: '1' };
      expect(desk.workspace.submitted).toEqual([answer]);
    }));

  test('names what is missing on the section that is shown', () =>
    on('/form/form1', async (page) => {
      await start(page, 'учитель');
      await page.getByRole('button', { name: 'Далее' }).click();
      await page.locator('#summary:focus').waitFor();
      expect(await page.locator('#summary').getByRole('link').allTextContents()).toEqual(['Предмет']);
      expect(desk.workspace.submitted).toEqual([]);
    }));
});
