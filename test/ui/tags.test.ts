// Copying a tag: to the clipboard where the frame may, otherwise the tag stands selected.
import { describe, expect, test } from '@jest/globals';
import type { Page } from 'playwright-core';
import * as templates from '../../src/texts/uiTemplates.ts';
import { openedPages } from './openedPages.ts';
import { TAG, TEMPLATES, toTags } from './templateScreens.ts';

const openPage = openedPages();

/** Gives the page a clipboard that takes or refuses; an insecure page has none. */
const clipboard = (page: Page, refuses: boolean) =>
  page.evaluate((isRefusing) => {
    const writeText = (text: string) => {
      if (isRefusing) return Promise.reject(new Error('NotAllowedError'));
      Object.assign(window, { copied: text });
      return Promise.resolve();
    };
    Object.defineProperty(navigator, 'clipboard', { value: { writeText }, configurable: true });
  }, refuses);

const open = async (): Promise<Page> => {
  const page = await openPage(TEMPLATES);
  await toTags(page);
  await page.getByLabel(templates.tagsSearch).fill('фио');
  return page;
};

describe('a tag of the list', () => {
  test('is copied and says so, by the keyboard too', async () => {
    const page = await open();
    await clipboard(page, false);
    await page.getByRole('button', { name: TAG, exact: true }).focus();
    await page.keyboard.press('Enter');
    await page.getByText(templates.tagCopied).waitFor();
    expect(await page.evaluate(() => (window as unknown as { copied: string }).copied)).toBe(TAG);
  });

  test.each([
    ['refuses', true],
    ['is not there', false],
  ])('stands selected when the clipboard %s', async (_why, isThere) => {
    const page = await open();
    if (isThere) await clipboard(page, true);
    await page.getByRole('button', { name: TAG, exact: true }).click();
    await page.getByText(templates.tagSelected).waitFor();
    const field = page.getByRole('textbox', { name: TAG, exact: true });
    await page.locator('input[readonly]:focus').waitFor();
    expect(
      await field.evaluate((input: HTMLInputElement) =>
        input.value.slice(input.selectionStart ?? 0, input.selectionEnd ?? 0),
      ),
    ).toBe(TAG);
  });

  test('is made only when its group is opened', async () => {
    const page = await openPage(TEMPLATES);
    await toTags(page);
    expect(await page.getByRole('button', { name: TAG, exact: true }).count()).toBe(0);
    await page.getByText('пары', { exact: true }).click();
    await page.getByRole('button', { name: TAG, exact: true }).waitFor();
    expect(await page.getByText('дательный').count()).toBe(0);
  });
});
