// One desk for the cases of a file, and one page that goes from address to address.
import { afterAll, beforeAll } from '@jest/globals';
import type { Browser, Page } from 'playwright-core';
import { launch } from './browser.ts';
import { openDesk, type TestDesk } from './desk.ts';

export let desk: TestDesk;
let shared: Page;

/** To be called once at the top of a test file. */
export function openDeskForAllCases(): void {
  let browser: Browser;
  beforeAll(async () => {
    browser = await launch();
    desk = await openDesk(browser);
    shared = await desk.open('/');
  });
  afterAll(async () => {
    await desk.close();
    await browser.close();
  });
}

/** Acts on the page of an address. A browser of another kind, which `options` ask for, gets a page of its own. */
export async function on<Value>(path: string, act: (page: Page) => Promise<Value>, options?: object): Promise<Value> {
  if (options === undefined) {
    await shared.goto(new URL(path, desk.url).href);
    return act(shared);
  }
  const page = await desk.open(path, options);
  try {
    return await act(page);
  } finally {
    await page.context().close();
  }
}
