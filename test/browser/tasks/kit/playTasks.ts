// Plays the tasks of a chapter in Chromium, each with the mouse, or a finger on a phone, and again with the keyboard alone.
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { cleanUp } from '../../../scenario/kit/workspaces.ts';
import { launch } from '../../kit/browser.ts';
import { DESK_SCREEN } from '../../kit/desk.ts';
import { type Chapter, type GuideTask, isTouched, namesToldIn } from './guideTask.ts';
import type { HandKind } from './hands.ts';
import { openStage } from './stage.ts';

/** Folder for a picture of how each walk ends, also of one that fails; none are taken without it. */
const pictures = process.env['TASK_PICTURES'];

/** The panel has the focus and none of its elements: who types has lost the place. */
const losesFocus = async (page: Page): Promise<boolean> =>
  (await page.frames()[1]?.evaluate(() => document.hasFocus() && document.activeElement === document.body)) ?? false;

/** A telephone held upright, worked by a finger. */
export const PHONE: PlayedOn = {
  screen: { ...DESK_SCREEN, viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true },
  pointer: 'finger',
};

const DESK: PlayedOn = { screen: { ...DESK_SCREEN, acceptDownloads: true }, pointer: 'mouse' };

interface PlayedOn {
  readonly screen: BrowserContextOptions;
  readonly pointer: HandKind;
}

/** A walk takes seconds: a plain run plays every third task, its hands in turn, and `HANDS=both` plays each by either. */
const played = (tasks: readonly GuideTask[], pointer: HandKind) => {
  const kinds = [pointer, 'keyboard'] as const;
  const isWhole = process.env['HANDS'] === 'both';
  return tasks.flatMap((task, index) =>
    kinds.flatMap((kind, hand) => (isWhole || index % 6 === 3 * hand ? [{ ...task, kind }] : [])),
  );
};

/** To be called once for a chapter at the top of a test file. */
export function playTasks(chapter: Chapter, tasks: readonly GuideTask[], { screen, pointer } = DESK): void {
  let browser: Browser;
  let page: Page;
  const errors: string[] = [];
  beforeAll(async () => {
    browser = await launch();
    page = await browser.newPage(screen);
    page.setDefaultTimeout(20_000);
    page.on('pageerror', (error) => errors.push(String(error)));
  });
  afterAll(async () => {
    await browser?.close();
    await cleanUp();
  });

  describe(chapter, () => {
    test.each(played(tasks, pointer))(
      '«$task» by the $kind: $why',
      async ({ task, kind, place, walk, left, leaves }) => {
        const stage = await openStage(page, place, kind);
        try {
          await walk(stage);
          expect(await left(stage)).toEqual(leaves);
          expect([...(await stage.panel.lookOver())]).toEqual([]);
          expect(await losesFocus(page)).toBe(false);
          const touched = stage.panel.names;
          expect(namesToldIn(chapter, task).filter((name) => !isTouched(name, touched))).toEqual([]);
          expect(errors).toEqual([]);
        } finally {
          if (pictures) await page.screenshot({ path: `${pictures}/${task}-${kind}.png` });
          await stage.close();
        }
      },
    );
  });
}
