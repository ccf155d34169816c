// The user guide in the sidebar.
import * as texts from '../../src/texts/uiGuide.ts';
import { fill, press, refusal, type ScreenCase } from './screenCase.ts';

export const GUIDE_SCREENS: readonly ScreenCase[] = [
  { name: 'guide', why: 'the tasks of a curator', answers: {}, page: 'guide-school' },
  { name: 'guide-town', why: 'the tasks of a coordinator', answers: {}, page: 'guide-municipality' },
  {
    name: 'guide-found',
    why: 'a task found by a word and unfolded, away from Google',
    answers: {},
    origin: 'http://127.0.0.1:8420',
    page: 'guide-school',
    walk: async (page) => {
      await fill(page, texts.guideSearch, 'дату приказа');
      // By the keyboard alone: the task is the next thing after the field.
      await page.keyboard.press('Tab');
      await page.keyboard.press('Enter');
      await page.locator('details[open] ol').waitFor();
    },
  },
  {
    name: 'guide-none',
    why: 'nothing is found',
    answers: {},
    page: 'guide-school',
    walk: (page) => fill(page, texts.guideSearch, 'космодром'),
  },
  {
    name: 'guide-refused',
    why: 'the panel does not open',
    answers: { rpcOpenPanel: refusal },
    page: 'guide-municipality',
    walk: (page) => press(page, texts.guideToPanel),
  },
];
