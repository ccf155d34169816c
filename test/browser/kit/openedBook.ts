// A workbook opened in the browser before each case of a file and closed after it; `desk` and `page` are the current ones.
import { afterAll, afterEach, beforeAll, beforeEach, expect } from '@jest/globals';
import type { Browser, Page } from 'playwright-core';
import { launch } from './browser.ts';
import { openDesk, type TestDesk } from './desk.ts';

export let desk: TestDesk;
export let page: Page;

/** To be called once at the top of a test file. */
export function openBookForEachCase(): void {
  let browser: Browser;
  beforeAll(async () => {
    browser = await launch();
  });
  afterAll(() => browser.close());
  beforeEach(async () => {
    desk = await openDesk(browser);
    page = await desk.open('/book/book1');
    await page.getByRole('button', { name: 'Наставник' }).waitFor();
  });
  afterEach(async () => {
    await desk.close();
    // A refused script or a failed one is a failure of the page, whatever the case was about.
    expect(desk.troubles).toEqual([]);
  });
}
