// A person at a workbook: typing with the keyboard alone, lists, protection, pasting, sheets and notes.
import { describe, expect, test } from '@jest/globals';
import { axeViolations } from './kit/browser.ts';
import { HOSTILE } from './kit/fakeWorkspace.ts';
import { desk, look, openBookForEachCase, page, paste, press, typedAfter } from './kit/openedBook.ts';

openBookForEachCase();

const active = () => page.locator('.cell.active');

describe('typing', () => {
  test('the first cell has the focus, arrows move it, typing and Enter change a cell', async () => {
    await press('ArrowRight', 'ArrowDown', 'ArrowUp');
    expect(await active().textContent()).toBe('Наставник 1');
    await press('F2', 'Control+a');
    await page.keyboard.insertText('Иванова Анна');
    await press('Enter');
    expect(await typedAfter(1)).toEqual([{ row: 1, column: 1, text: 'Иванова Анна' }]);
    await page.locator('[data-row="1"] [data-column="1"]').getByText('Иванова Анна').waitFor();
    expect(await page.locator('#address').textContent()).toBe('B3');
  });

  test('a letter starts a new text, Tab goes on to the right, Esc gives up', async () => {
    await press('ArrowRight', 'z', 'y', 'Tab');
    expect(await typedAfter(1)).toEqual([{ row: 1, column: 1, text: 'zy' }]);
    expect(await page.locator('#address').textContent()).toBe('C2');
    await press('ArrowRight', 'q', 'Escape');
    expect(desk.workspace.typed).toHaveLength(1);
    expect(await active().evaluate((cell) => cell === document.activeElement)).toBe(true);
  });

  test('a double click opens the cell', async () => {
    await page.locator('[data-row="3"] [data-column="1"]').dblclick();
    await page.keyboard.insertText('!');
    await press('Enter');
    expect(await typedAfter(1)).toEqual([{ row: 3, column: 1, text: 'Наставник 3!' }]);
  });

  test('a column with a list offers its choices', async () => {
    await press('ArrowRight', 'ArrowRight', 'F2', 'ArrowDown', 'Enter');
    expect(await typedAfter(1)).toEqual([{ row: 1, column: 2, text: 'педагог-психолог' }]);
  });

  test('a choice is taken with the mouse', async () => {
    await page.locator('[data-row="2"] [data-column="2"]').dblclick();
    await page.getByRole('option', { name: 'заместитель директора' }).click();
    expect(await typedAfter(1)).toEqual([{ row: 2, column: 2, text: 'заместитель директора' }]);
  });

  test('a protected column is changed only after a warning', async () => {
    await press('F2', 'x', 'Enter');
    await page.getByRole('button', { name: 'Оставить как есть' }).click();
    expect(desk.workspace.typed).toEqual([]);
    await page.locator('[data-row="1"] [data-column="0"]').dblclick();
    await press('x', 'Enter');
    expect(await axeViolations(page)).toEqual([]);
    await page.getByRole('button', { name: 'Всё равно изменить' }).click();
    expect(await typedAfter(1)).toEqual([{ row: 1, column: 0, text: 'M-001x' }]);
  });

  test('a refused text is said and taken back', async () => {
    await press('ArrowRight', 'F2', 'Control+a', '=', '1', 'Enter');
    await page.getByText('Формулы здесь не считаются.').waitFor();
    expect(await page.locator('[data-row="1"] [data-column="1"]').textContent()).not.toBe('=1');
  });

  test('a table pasted from Excel lands cell by cell', async () => {
    await press('ArrowRight', 'ArrowDown');
    await paste('Петрова\tучитель\r\n"две\nстроки"\tучитель\r\n');
    expect(await typedAfter(4)).toEqual([
      { row: 2, column: 1, text: 'Петрова' },
      { row: 2, column: 2, text: 'учитель' },
      { row: 3, column: 1, text: 'две\nстроки' },
      { row: 3, column: 2, text: 'учитель' },
    ]);
  });

  test('Delete empties the marked cells', async () => {
    await press('ArrowRight', 'Shift+ArrowDown', 'Delete');
    expect(await typedAfter(2)).toEqual([
      { row: 1, column: 1, text: '' },
      { row: 2, column: 1, text: '' },
    ]);
  });

  test('an edit keeps the place and the scroll', async () => {
    await press('ArrowRight', 'Control+ArrowDown');
    const scrolled = await page.locator('#grid').evaluate((grid) => grid.scrollTop);
    expect(scrolled).toBeGreaterThan(1000);
    await press('F2', '!', 'Enter');
    await typedAfter(1);
    await page.waitForFunction(() =>
      document.querySelector('[data-row="700"] [data-column="1"]')?.textContent?.endsWith('!'),
    );
    expect(await page.locator('#grid').evaluate((grid) => grid.scrollTop)).toBeGreaterThanOrEqual(scrolled);
    expect(await page.locator('#address').textContent()).toBe('B702');
  });
});

describe('the sheet', () => {
  test('only the rows in view are in the page, and the others are counted', async () => {
    expect(await page.locator('[role=grid]').getAttribute('aria-rowcount')).toBe('751');
    expect(await page.locator('.grid-body [role=row]').count()).toBeLessThan(80);
  });

  test('a note of a title is shown and read with it, as text', async () => {
    await press('ArrowRight', 'ArrowUp');
    expect(await page.locator('#note').textContent()).toContain(HOSTILE);
    expect(await active().getAttribute('aria-describedby')).toBe('note');
  });

  test('hidden sheets are in the menu of all sheets', async () => {
    expect(await page.getByRole('tab').allTextContents()).toEqual(['Наставники', 'Пары']);
    await page.getByRole('button', { name: 'Все листы' }).click();
    await page.getByRole('menuitemradio', { name: '_служебный (скрыт)' }).click();
    expect(await page.getByRole('tab', { selected: true }).textContent()).toBe('_служебный (скрыт)');
    expect(await page.locator('[role=grid]').getAttribute('aria-label')).toBe('Лист «_служебный»');
  });

  test('tabs are changed with arrows', async () => {
    await page.getByRole('tab', { name: 'Наставники' }).focus();
    await press('ArrowRight');
    expect(await page.getByRole('tab', { selected: true }).textContent()).toBe('Пары');
  });

  test('an address with a place opens it', async () => {
    await page.goto(`${desk.url}book/book1#gid=11&range=B500`);
    await page.reload();
    await active().getByText('Наставник 499').waitFor();
  });

  test('what people typed is text', async () => {
    await page.locator('[data-row="2"] [data-column="1"]').getByText(HOSTILE).waitFor();
    expect(await page.evaluate(() => 'hacked' in window)).toBe(false);
  });
});

describe('what was done', () => {
  test('is taken back and done again by keys of any layout and by buttons', async () => {
    const cell = page.locator('[data-row="1"] [data-column="1"]');
    await press('ArrowRight', 'z', 'Enter');
    await cell.getByText('z', { exact: true }).waitFor();
    await press('Control+z');
    await cell.getByText('Наставник 1').waitFor();
    await page.getByRole('button', { name: 'Повторить' }).click();
    await cell.getByText('z', { exact: true }).waitFor();
  });

  test('is not taken back over what a job wrote', async () => {
    await press('ArrowRight', 'z', 'Enter');
    await typedAfter(1);
    desk.workspace.writeByJob(1, 1, 'задание');
    desk.provoked.push(/422/);
    await press('Control+z');
    await page.getByText('Не отменено').waitFor();
    expect(desk.workspace.sheets('book1')[0]?.rows[1]?.[1]?.text).toBe('задание');
  });
});

describe('rows', () => {
  const first = (at: number) => page.locator(`[data-row="${at}"] [data-column="0"]`);
  test('come by the keys of Google Sheets and by the menu, and are taken back', async () => {
    await page.locator('[data-row="2"] .row-header').click();
    await page.locator('[data-row="3"] .row-header').click({ modifiers: ['Shift'] });
    await press('Control+Alt+Equal');
    await page.getByText('Вставлено строк: 2').waitFor();
    expect([await page.locator('#address').textContent(), await first(4).textContent()]).toEqual(['A3', 'M-002']);
    expect(await active().evaluate((cell) => cell === document.activeElement)).toBe(true);
    await press('Control+z');
    await first(2).getByText('M-002').waitFor();
    await page.getByRole('button', { name: 'Строки' }).press('Enter');
    expect(await axeViolations(page)).toEqual([]);
    await press('ArrowDown', 'Enter');
    await first(4).getByText('M-003').waitFor();
  });

  test('of titles are refused; those the program has filled go after a question, and come back', async () => {
    desk.provoked.push(/422/);
    await press('ArrowUp', 'Control+Alt+Minus');
    await page.getByText('Вы пытаетесь изменить защищённую ячейку').waitFor();
    await press('ArrowDown', 'ArrowRight', 'Shift+Space');
    expect(await page.locator('#address').textContent()).toBe('A2:M2');
    await press('Control+Alt+Minus');
    await page.getByRole('button', { name: 'Оставить строки' }).click();
    await press('Control+Alt+Minus');
    await page.getByRole('button', { name: 'Всё равно удалить' }).click();
    await first(1).getByText('M-002').waitFor();
    await page.getByRole('button', { name: 'Отменить' }).click();
    await first(1).getByText('M-001').waitFor();
  });
});

describe('what others write', () => {
  test('is shown by itself, and a cell that is being typed stays open until it is done', async () => {
    await press('ArrowRight', 'F2');
    await page.keyboard.insertText('!');
    desk.workspace.writeByJob(2, 1, 'Записало задание');
    await look();
    expect(await page.locator('.cell-editor').inputValue()).toBe('Наставник 1!');
    await press('Enter');
    await page.getByText('Книгу обновила программа').waitFor();
    await page.locator('[data-row="2"] [data-column="1"]').getByText('Записало задание').waitFor();
    desk.workspace.editRows('book1', 'Наставники', 'above', 3, 1);
    await look();
    await page.locator('[data-row="4"] [data-column="1"]').getByText('Наставник 3').waitFor();
    await page.locator('[data-row="1"] [data-column="1"]').getByText('Наставник 1!').waitFor();
  });
});

describe('looking for rows', () => {
  test('a filter shows some rows in an order of their own, and the workbook stays as it is', async () => {
    await press('ArrowRight', 'ArrowRight', 'ArrowRight', 'ArrowRight', 'Control+Shift+l');
    await page.getByRole('heading', { name: 'Стаж' }).waitFor();
    expect(await axeViolations(page)).toEqual([]);
    await page.getByLabel('по убыванию').check();
    await page.getByRole('button', { name: 'Ни одного' }).click();
    for (const value of ['2', '19'])
      await page
        .locator('.filter-value')
        .getByText(new RegExp(`^${value} `))
        .click();
    await press('Enter');
    await page.getByText(/Показано строк: 70 из 700/).waitFor();
    expect(await page.locator('.grid-body .row').first().getAttribute('data-row')).toBe('20');
    await press('ArrowLeft', 'ArrowDown', 'ArrowLeft', 'ArrowLeft', 'y', 'Enter');
    expect((await typedAfter(1))[0]).toMatchObject({ column: 1 });
    expect(await axeViolations(page)).toEqual([]);
    await page.getByRole('button', { name: 'Показать всё' }).click();
    await page.getByText(/Показано строк/).waitFor({ state: 'hidden' });
    expect(await page.getByRole('grid').getAttribute('aria-rowcount')).toBe('751');
  });

  test('the search goes from cell to cell, also to rows that are not drawn', async () => {
    await press('Control+f');
    await page.keyboard.insertText('наставник 69');
    await page.getByText('1 из 11').waitFor();
    await press('Enter', 'Shift+Enter', 'Shift+Enter');
    await page.getByText('11 из 11').waitFor();
    expect(await active().textContent()).toBe('Наставник 699');
    await press('Escape');
    expect(await active().evaluate((cell) => cell === document.activeElement)).toBe(true);
  });

  test('a link of this workbook leads to its cell without opening it anew', async () => {
    await page.getByRole('tab', { name: 'Пары' }).click();
    await page.getByRole('link', { name: 'Перейти к C40' }).first().click();
    await page.getByText('C40', { exact: true }).waitFor();
    expect(page.context().pages()).toHaveLength(1);
  });
});
