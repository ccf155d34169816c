// The screens and states of the indicators of a quarter and of the proof of a number.
import type { Page } from 'playwright-core';
import * as ui from '../../src/texts/ui.ts';
import * as texts from '../../src/texts/uiIndicators.ts';
import type { Answers } from './fakeServer.ts';
import { INDICATORS, PROOF } from './indicatorViews.ts';
import { MUNICIPALITY } from './panelViews.ts';
import { press, type ScreenCase } from './screenCase.ts';

const town: Answers = { rpcGetPanel: { value: MUNICIPALITY } };
const toIndicators = (page: Page) => press(page, ui.municipalityScreens.indicators);

export const INDICATOR_SCREENS: readonly ScreenCase[] = [
  {
    name: 'indicators',
    why: 'one proof unfolded',
    answers: { ...town, rpcGetIndicators: { value: INDICATORS } },
    walk: async (page) => {
      await toIndicators(page);
      await page.locator('summary', { hasText: 'ART-02' }).click();
      await page.locator('summary', { hasText: 'OP-01' }).click();
    },
  },
  {
    name: 'indicator-proof',
    why: 'a snapshot somebody has changed, and a group of children that is told of no school',
    answers: { ...town, rpcGetIndicators: { value: INDICATORS }, rpcGetProof: { value: PROOF } },
    walk: async (page) => {
      await toIndicators(page);
      await page.locator('summary', { hasText: 'ART-02' }).click();
      await page.getByRole('button', { name: texts.proofOpen }).first().click();
      await page.getByRole('heading', { name: texts.proofParts }).waitFor();
    },
  },
  {
    name: 'indicators-map',
    why: 'who has submitted, unfolded, and the line of an indicator',
    answers: { ...town, rpcGetIndicators: { value: INDICATORS } },
    walk: async (page) => {
      await toIndicators(page);
      await page.locator('summary').nth(1).click();
      await page.getByText(texts.pictureMapCount(1, 3)).click();
    },
  },
  {
    name: 'indicators-empty',
    why: 'no roll-up yet',
    answers: {
      ...town,
      rpcGetIndicators: {
        value: {
          asOf: '',
          version: 0,
          intact: null,
          rows: [],
          operational: [],
          versions: [],
          pictures: { trend: [], forms: [], periods: [], organisations: [] },
        },
      },
    },
    walk: toIndicators,
  },
  {
    name: 'indicators-failed',
    why: 'the network is away',
    answers: { ...town, rpcGetIndicators: { failure: 'NetworkError: Connection failure due to HTTP 0' } },
    walk: toIndicators,
  },
];
