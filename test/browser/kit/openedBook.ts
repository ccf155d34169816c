// A workbook opened in the browser before each case of a file and closed after it; `desk` and `page` are the current ones.
import { afterAll, afterEach, beforeAll, beforeEach, expect } from '@jest/globals';
import type { Browser, Page } from 'playwright-core';
import { launch } from './browser.ts';
import { DESK_SCREEN, openDesk, type TestDesk } from './desk.ts';

export let desk: TestDesk;
export let page: Page;

/** To be called once at the top of a test file. The page is one for all cases: a new one costs more than most of them. */
export function openBookForEachCase(): void {
  let browser: Browser;
  beforeAll(async () => {
    browser = await launch();
    page = await browser.newPage(DESK_SCREEN);
  });
  afterAll(() => browser.close());
  beforeEach(async () => {
    desk = await openDesk(browser);
    desk.watch(page);
    await page.goto(new URL('/book/book1', desk.url).href);
    await page.getByRole('button', { name: 'Наставник' }).waitFor();
  });
  afterEach(async () => {
    const others = page.context().pages();
    await Promise.all(others.map((one) => (one === page ? page.goto('about:blank') : one.close())));
    await desk.close();
    // A refused script or a failed one is a failure of the page, whatever the case was about.
    expect(desk.troubles).toEqual([]);
  });
}

export async function press(...keys: string[]): Promise<void> {
  for (const key of keys) await page.keyboard.press(key);
}

/** Cells that the workspace took, once there are so many. */
export async function typedAfter(count: number): Promise<TestDesk['workspace']['typed']> {
  while (desk.workspace.typed.length < count) await page.waitForTimeout(20);
  return desk.workspace.typed;
}

export const paste = (text: string): Promise<void> =>
  page.evaluate((value) => {
    const data = new DataTransfer();
    data.setData('text/plain', value);
    document.body.dispatchEvent(new ClipboardEvent('paste', { clipboardData: data, bubbles: true, cancelable: true }));
  }, text);

/** The page asks now whether something changed, and not in some seconds. */
export async function look(): Promise<void> {
  const answer = page.waitForResponse(/changes$/);
  await page.evaluate(() => document.dispatchEvent(new Event('visibilitychange')));
  await answer;
}
