// What a screen or state of the panel is in these tests, and the hands that lead to it.
import type { Page } from 'playwright-core';
import type { Answers } from './fakeServer.ts';

export interface ScreenCase {
  readonly name: string;
  readonly why: string;
  readonly answers: Answers;
  /** Origin of the page around the panel; Google’s own without it. */
  readonly origin?: string;
  readonly walk?: (page: Page) => Promise<unknown>;
}

export const press = (page: Page, name: string) => page.getByRole('button', { name, exact: true }).click();
export const fill = (page: Page, label: string, text: string) => page.getByLabel(label).first().fill(text);
export const choose = (page: Page, label: string, code: string) => page.getByLabel(label).first().selectOption(code);

/** A refusal of the server with a reason. */
export const refusal = {
  problems: [{ code: 'refused', text: 'Такая организация уже есть в реестре: «СОШ № 5». Уберите её из списка.' }],
};
