// Every screen and state of the panel in a real browser: accessible, 300 px wide, one blue button, nothing asked of the network.
import { mkdir } from 'node:fs/promises';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import type { Page } from 'playwright-core';
import { settled } from './fakeServer.ts';
import { markKept, markNow, picturesShown, takePicture } from './guidePictures.ts';
import { axeViolations, newPanels, PANEL_SIZE, type Panel } from './panelPage.ts';
import { SCREENS } from './screens.ts';

// Where pictures of the screens are wanted; without it none are taken.
const pictures = process.env['PANEL_PICTURES'];
const takesPictures = pictures !== undefined || process.env['UPDATE_GUIDE'] !== undefined;
const inGuide = new Set(picturesShown());

/** Every second one in the dark: colours are told of tokens, not of screens, and axe takes longer than all the rest. */
const IN_COLOURS = SCREENS.map((screen, at) => ({
  ...screen,
  at,
  colours: at % 2 === 0 ? ('light' as const) : ('dark' as const),
}));
type Shown = (typeof IN_COLOURS)[number];

/** What a look at a screen has found. */
interface Found {
  /** Marks of a screen of the guide: as it stands and as it was kept. */
  readonly marks: readonly unknown[];
  readonly violations: readonly string[];
  readonly width: number;
  readonly primary: number;
  readonly wrongLinks: number;
  readonly outside: readonly string[];
  readonly errors: readonly string[];
}

/** A page waits for frames most of the time: the next screen is looked at on another one meanwhile. */
let panels: Panel[];
const looks = new Map<number, Promise<Found>>();

beforeAll(async () => {
  panels = await newPanels(takesPictures ? 1 : 2);
  if (pictures) await mkdir(pictures, { recursive: true });
});
afterAll(() => panels[0]?.close());

const photograph = async (page: Page, name: string) => {
  // As tall as its content: the foot of a screen stays at its end.
  const height = await page.evaluate(() => document.documentElement.scrollHeight);
  await page.setViewportSize({ width: 300, height: Math.max(500, height) });
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme });
    const path = `${pictures}/${name}${colorScheme === 'dark' ? '-dark' : ''}.png`;
    await page.screenshot({ path, fullPage: true });
  }
  await page.setViewportSize(PANEL_SIZE);
};

const marksOf = async (page: Page, name: string) => {
  if (!inGuide.has(name)) return [];
  if (process.env['UPDATE_GUIDE']) await takePicture(page, name);
  return [await markNow(page, name), markKept(name)];
};

const look = async (panel: Panel, { name, answers, origin, page: guide, place, walk, colours }: Shown) => {
  const { page, outside, errors } = panel;
  await panel.open(answers, { origin, guide, place });
  await page.getByRole('heading', { level: 1 }).waitFor();
  await settled(page);
  await walk?.(page);
  await settled(page);
  if (pictures) await photograph(page, name);
  return {
    marks: await marksOf(page, name),
    violations: await axeViolations(page, colours),
    width: await page.evaluate(() => document.documentElement.scrollWidth),
    primary: await page.locator('.button.primary').count(),
    wrongLinks: await page.locator('a:not([target="_blank"][rel="noopener"])').count(),
    outside: [...outside],
    errors: [...errors],
  };
};

/** The look at a screen, on the page whose turn it is; begun by whoever asks first. */
const lookAt = (at: number): Promise<Found> => {
  const known = looks.get(at);
  const [panel, screen] = [panels[at % panels.length], IN_COLOURS[at]];
  if (known !== undefined) return known;
  if (panel === undefined || screen === undefined) throw new Error(`there is no screen ${at}`);
  const found = look(panel, screen);
  looks.set(at, found);
  return found;
};

describe('a screen of the panel', () => {
  test.each(IN_COLOURS)('$name: $why', async ({ at }) => {
    const mine = lookAt(at);
    // What goes wrong there is told by the test of that screen.
    if (panels.length > 1 && at + 1 < IN_COLOURS.length) lookAt(at + 1).catch(() => undefined);
    const { marks, violations, width, primary, wrongLinks, outside, errors } = await mine;
    // The guide shows another screen than this one? UPDATE_GUIDE=1 node tools/test.mjs test/ui/screens
    expect(marks[0]).toEqual(marks[1]);
    expect(violations).toEqual([]);
    expect(width).toBeLessThanOrEqual(300);
    expect(primary).toBeLessThanOrEqual(1);
    expect(wrongLinks).toBe(0);
    expect(outside).toEqual([]);
    expect(errors).toEqual([]);
  });
});
