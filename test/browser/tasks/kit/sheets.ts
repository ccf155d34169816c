// Hands on the sheets of a workbook: a tab is chosen and a cell is typed, by the mouse or by the keyboard alone.
import type { Locator, Page } from 'playwright-core';
import type { Workspace } from '../../../../local/contract.ts';
import { columnAt, sheetOf } from '../../../scenario/kit/cells.ts';
import type { HandKind } from './hands.ts';
import { tabTo } from './keyboard.ts';

const MOST_TABS = 60;
const MOST_STEPS = 80;

export interface Sheets {
  /** Types into the cell under `header` of the row that has `key` in its first column. */
  type(tab: string, key: string, header: string, text: string): Promise<void>;
}

/** Hands on the workbook that `page` shows. */
export function handsOnSheets(page: Page, workspace: Workspace, bookId: string, kind: HandKind): Sheets {
  const openTab = kind === 'keyboard' ? walkToTab : clickTab;
  const openCell = kind === 'keyboard' ? walkToCell : clickCell;
  return {
    async type(tab, key, header, text) {
      const sheet = sheetOf(workspace, bookId, tab);
      const row = sheet.rows.findIndex((cells) => cells.some((cell) => cell.text === key));
      const column = columnAt(sheet, header);
      await openTab(page, tab);
      await openCell(page, { row, column });
      await page.keyboard.press('Control+A');
      await page.keyboard.insertText(text);
      await page.keyboard.press('Enter');
      await cellAt(page, { row, column }).getByText(text).waitFor();
    },
  };
}

interface Place {
  readonly row: number;
  readonly column: number;
}

const cellAt = (page: Page, { row, column }: Place): Locator =>
  page.locator(`[data-row="${row}"] [data-column="${column}"]`);

const clickTab = (page: Page, tab: string): Promise<void> => page.getByRole('tab', { name: tab, exact: true }).click();

const clickCell = (page: Page, place: Place): Promise<void> => cellAt(page, place).dblclick();

async function walkToTab(page: Page, tab: string): Promise<void> {
  const chosen = page.getByRole('tab', { selected: true });
  await tabTo(page, chosen);
  for (let step = 0; step < MOST_TABS; step += 1) {
    if ((await chosen.textContent()) === tab) return;
    await page.keyboard.press('ArrowRight');
  }
  throw new Error(`the keyboard does not reach the sheet «${tab}»`);
}

async function walkToCell(page: Page, place: Place): Promise<void> {
  const active = page.locator('.cell.active');
  await tabTo(page, active);
  await page.keyboard.press('Control+Home');
  for (let step = 0; step < MOST_STEPS; step += 1) {
    const column = Number(await active.getAttribute('data-column'));
    const row = Number(await active.locator('..').getAttribute('data-row'));
    if (row === place.row && column === place.column) return page.keyboard.press('F2');
    await page.keyboard.press(row < place.row ? 'ArrowDown' : row > place.row ? 'ArrowUp' : 'ArrowRight');
  }
  throw new Error(`the keyboard does not reach row ${place.row + 1}, column ${place.column + 1}`);
}
