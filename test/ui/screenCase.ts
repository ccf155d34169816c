// What a screen or state of the panel is in these tests, and the hands that lead to it.
import type { Page } from 'playwright-core';
import type { Answers } from './fakeServer.ts';
import type { GuidePage } from './panelPage.ts';

export interface ScreenCase {
  readonly name: string;
  readonly why: string;
  readonly answers: Answers;
  /** Origin of the page around the panel; Google’s own without it. */
  readonly origin?: string;
  /** A page of the user guide in place of the panel. */
  readonly page?: GuidePage;
  /** Where the page opens: «screen code»; at its beginning without it. */
  readonly place?: string;
  readonly walk?: (page: Page) => Promise<unknown>;
}

/** Opens the group of the first screen that a way stands in; does nothing where there are no groups. */
export const openGroupOf = (page: Page, way: string) =>
  page.evaluate((label) => {
    const ways = [...document.querySelectorAll('.groups button')];
    ways
      .find(({ textContent }) => textContent?.trim() === label)
      ?.closest('details')
      ?.setAttribute('open', '');
  }, way);

export const press = async (page: Page, name: string) => {
  await page.getByRole('button', { name, exact: true, includeHidden: true }).first().waitFor({ state: 'attached' });
  await openGroupOf(page, name);
  await page.getByRole('button', { name, exact: true }).click();
};
export const fill = (page: Page, label: string, text: string) => page.getByLabel(label).first().fill(text);
export const choose = (page: Page, label: string, code: string) => page.getByLabel(label).first().selectOption(code);

/** A refusal of the server with a reason. */
export const refusal = {
  problems: [{ code: 'refused', text: 'Такая организация уже есть в реестре: «СОШ № 5». Уберите её из списка.' }],
};
