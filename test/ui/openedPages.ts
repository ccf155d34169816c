// One browser for the tests of a file, a fresh page with the panel for each, and what they ask of it.
import { afterAll, afterEach, beforeAll } from '@jest/globals';
import type { Browser, Page } from 'playwright-core';
import type { RpcName } from '../../src/rpc/contract.ts';
import { type Answers, callsOf } from './fakeServer.ts';
import { launchBrowser, openPanel, panelHtml } from './panelPage.ts';

/** Registers the browser with the tests of this file; the page that it opens is closed after its test. */
export function openedPages(): (answers: Answers) => Promise<Page> {
  let browser: Browser;
  let html: string;
  let page: Page;

  beforeAll(async () => {
    [browser, html] = await Promise.all([launchBrowser(), panelHtml()]);
  });
  afterAll(() => browser?.close());
  afterEach(() => page?.close());

  return async (answers) => {
    ({ page } = await openPanel(browser, html, answers));
    return page;
  };
}

/** The arguments of the calls of one name, in the order they were sent. */
export const sent = async (page: Page, name: RpcName) =>
  (await callsOf(page)).filter((call) => call.name === name).map((call) => call.argument);
