// Gestures of the keyboard alone: Tab to the element, then the key that the browser gives it. What Tab cannot reach fails.
import type { Locator, Page } from 'playwright-core';
import type { Gestures } from './gestures.ts';

/** More stops than any screen has: whoever needs them all is lost. */
const MOST_STOPS = 150;
const MOST_OPTIONS = 60;

type Way = 'here' | 'forward' | 'back' | 'lost';

/**
 * Where the focus has to go from where it stands; a document without the focus is entered from its beginning. It is lost when
 * the panel has it and none of its elements.
 */
const wayTo = (target: Locator): Promise<Way> =>
  target.evaluate((element): Way => {
    const { activeElement, body, defaultView } = element.ownerDocument;
    if (!element.ownerDocument.hasFocus()) return 'forward';
    if (activeElement === null || activeElement === body)
      return defaultView?.parent === defaultView ? 'forward' : 'lost';
    if (activeElement === element) return 'here';
    const isBefore = activeElement.compareDocumentPosition(element) & Node.DOCUMENT_POSITION_PRECEDING;
    return isBefore ? 'back' : 'forward';
  });

/** Tab, forward or back, until the element has the focus. */
export async function tabTo(page: Page, target: Locator): Promise<void> {
  await target.waitFor();
  for (let stop = 0; stop < MOST_STOPS; stop += 1) {
    const way = await wayTo(target);
    if (way === 'here') return;
    if (way === 'lost') throw new Error(`the panel has lost the focus on the way to ${target}`);
    await page.keyboard.press(way === 'back' ? 'Shift+Tab' : 'Tab');
  }
  throw new Error(`the keyboard does not reach ${target}`);
}

const isOn = (target: Locator): Promise<boolean> =>
  target.evaluate((element) => element instanceof HTMLInputElement && element.checked);

export const keyboardGestures = (page: Page): Gestures => ({
  async press(target) {
    await tabTo(page, target);
    await page.keyboard.press('Enter');
  },
  async pressInMenu(target) {
    await target.waitFor();
    for (let stop = 0; stop < MOST_STOPS && (await wayTo(target)) !== 'here'; stop += 1)
      await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
  },
  async write(target, text) {
    await tabTo(page, target);
    if ((await target.getAttribute('type')) === 'date') return writeDay(page, target, text);
    await page.keyboard.press('Control+A');
    await page.keyboard.insertText(text);
  },
  async choose(target, option) {
    await tabTo(page, target);
    await page.keyboard.press('Home');
    for (let stop = 0; stop < MOST_OPTIONS; stop += 1) {
      const chosen = await target.evaluate((element) =>
        element instanceof HTMLSelectElement
          ? element.selectedOptions[0]?.label.replace(/\s+/g, ' ').trim()
          : undefined,
      );
      if (chosen === option.replace(/\s+/g, ' ')) return;
      await page.keyboard.press('ArrowDown');
    }
    throw new Error(`no option «${option}»`);
  },
  async tick(target) {
    if ((await target.getAttribute('type')) !== 'radio') {
      await tabTo(page, target);
      return page.keyboard.press('Space');
    }
    const group = await target.getAttribute('name');
    await tabToGroup(page, target, group ?? '');
    for (let stop = 0; stop < MOST_OPTIONS && !(await isOn(target)); stop += 1) {
      const isHere = (await wayTo(target)) === 'here';
      await page.keyboard.press(isHere ? 'Space' : 'ArrowDown');
    }
  },
});

/** Tab stops at one of the round boxes of a group only: the marked one, or an end of the group. */
async function tabToGroup(page: Page, target: Locator, group: string): Promise<void> {
  await target.waitFor();
  for (let stop = 0; stop < MOST_STOPS; stop += 1) {
    const isIn = await target.evaluate((element, name) => {
      const { activeElement } = element.ownerDocument;
      return (
        element.ownerDocument.hasFocus() && activeElement instanceof HTMLInputElement && activeElement.name === name
      );
    }, group);
    if (isIn) return;
    await page.keyboard.press((await wayTo(target)) === 'back' ? 'Shift+Tab' : 'Tab');
  }
  throw new Error(`the keyboard does not reach the group ${group}`);
}

/** A field of a day takes digits part by part, in the order of the browser's language. `text` is ISO. */
async function writeDay(page: Page, target: Locator, text: string): Promise<void> {
  const [year = '', month = '', day = ''] = text.split('-');
  for (const digits of [month + day + year, day + month + year]) {
    for (let part = 0; part < 2; part += 1) await page.keyboard.press('ArrowLeft');
    await page.keyboard.type(digits);
    if ((await target.inputValue()) === text) return;
  }
  throw new Error(`the keyboard does not write ${text}`);
}
