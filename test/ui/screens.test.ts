// Every screen and state of the panel in a real browser: accessible, 300 px wide, one blue button, nothing asked of the network.
import { mkdir } from 'node:fs/promises';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { settled } from './fakeServer.ts';
import { markKept, markNow, picturesShown, takePicture } from './guidePictures.ts';
import { axeViolations, bringAxe, newPanel, PANEL_SIZE, type Panel } from './panelPage.ts';
import { SCREENS } from './screens.ts';

let panel: Panel;
// Where pictures of the screens are wanted; without it none are taken.
const pictures = process.env['PANEL_PICTURES'];
const inGuide = new Set(picturesShown());

/** Every second one in the dark: colours are told of tokens, not of screens, and axe takes longer than all the rest. */
const IN_COLOURS = SCREENS.map((screen, at) => ({
  ...screen,
  colours: at % 2 === 0 ? ('light' as const) : ('dark' as const),
}));

beforeAll(async () => {
  panel = await newPanel();
  await bringAxe(panel.page);
  if (pictures) await mkdir(pictures, { recursive: true });
});
afterAll(() => panel?.close());

describe('a screen of the panel', () => {
  test.each(IN_COLOURS)('$name: $why', async ({ name, answers, origin, page: guide, place, walk, colours }) => {
    const { page, outside, errors } = panel;
    await panel.open(answers, { origin, guide, place });
    await page.getByRole('heading', { level: 1 }).waitFor();
    await settled(page);
    if (walk !== undefined) {
      await walk(page);
      await settled(page);
    }
    if (pictures) {
      // As tall as its content: the foot of a screen stays at its end.
      const height = await page.evaluate(() => document.documentElement.scrollHeight);
      await page.setViewportSize({ width: 300, height: Math.max(500, height) });
      for (const colorScheme of ['light', 'dark'] as const) {
        await page.emulateMedia({ colorScheme });
        await page.screenshot({
          path: `${pictures}/${name}${colorScheme === 'dark' ? '-dark' : ''}.png`,
          fullPage: true,
        });
      }
      await page.setViewportSize(PANEL_SIZE);
    }
    if (inGuide.has(name)) {
      if (process.env['UPDATE_GUIDE']) await takePicture(page, name);
      // The guide shows another screen than this one? UPDATE_GUIDE=1 node tools/test.mjs test/ui/screens
      expect(await markNow(page, name)).toEqual(markKept(name));
    }
    expect(await axeViolations(page, colours)).toEqual([]);
    const { width, blue, wrongLinks } = await page.evaluate(() => ({
      width: document.documentElement.scrollWidth,
      blue: document.querySelectorAll('.button.primary').length,
      wrongLinks: document.querySelectorAll('a:not([target="_blank"][rel="noopener"])').length,
    }));
    expect(width).toBeLessThanOrEqual(300);
    expect(blue).toBeLessThanOrEqual(1);
    expect(wrongLinks).toBe(0);
    expect(outside).toEqual([]);
    expect(errors).toEqual([]);
  });
});
