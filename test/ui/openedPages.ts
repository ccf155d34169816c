// One page for the tests of a file, with the panel opened anew for each, and what they ask of it.
import { afterAll, beforeAll } from '@jest/globals';
import type { Page } from 'playwright-core';
import type { RpcName } from '../../src/rpc/contract.ts';
import { type Answers, callsOf, settled } from './fakeServer.ts';
import { newPanel, type Panel } from './panelPage.ts';

/** Registers the browser with the tests of this file. */
export function openedPages(): (answers: Answers, place?: string) => Promise<Page> {
  let panel: Panel;

  beforeAll(async () => {
    panel = await newPanel();
  });
  afterAll(() => panel?.close());

  return async (answers, place) => {
    await panel.open(answers, { place });
    return panel.page;
  };
}

/** The arguments of the calls of one name, in the order they were sent, once the panel has come to rest. */
export const sent = async (page: Page, name: RpcName) => {
  await settled(page);
  return (await callsOf(page)).filter((call) => call.name === name).map((call) => call.argument);
};
