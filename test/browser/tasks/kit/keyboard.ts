// Gestures of the keyboard alone: Tab to the element, then the key that the browser gives it. What Tab cannot reach fails.
import type { ElementHandle, Locator, Page } from 'playwright-core';
import type { Gestures } from './gestures.ts';

/** More stops than any screen has: whoever needs them all is lost. */
const MOST_STOPS = 150;
const MOST_OPTIONS = 60;

/** What Tab may stop at; hidden ones and those out of the order are sorted out later. */
const STOPS = 'a[href], button, input, select, textarea, summary, iframe, [tabindex]';

/**
 * How many stops from the focus on to the target, backwards below nought; a guess that the next look puts right.
 * A document without the focus is entered from its beginning. The focus
 * is lost when the panel has it and none of its elements; an element that was drawn anew is gone.
 */
const stopsTo = (target: ElementHandle<Element>): Promise<number | 'lost' | 'gone'> =>
  target.evaluate((element, selector) => {
    if (!element.isConnected) return 'gone';
    const { activeElement, body, defaultView } = element.ownerDocument;
    if (!element.ownerDocument.hasFocus()) return 1;
    if (activeElement === null || activeElement === body) return defaultView?.parent === defaultView ? 1 : 'lost';
    const isBefore = activeElement.compareDocumentPosition(element) & Node.DOCUMENT_POSITION_PRECEDING;
    if (activeElement === element) return 0;
    // Of the round boxes of a group the marked one is a stop, or the first.
    const isPassed = (stop: HTMLElement): boolean =>
      stop instanceof HTMLInputElement &&
      stop.type === 'radio' &&
      stop !==
        (element.ownerDocument.querySelector(`[type=radio][name="${stop.name}"]:checked`) ??
          element.ownerDocument.querySelector(`[type=radio][name="${stop.name}"]`));
    const stops = [...element.ownerDocument.querySelectorAll<HTMLElement>(selector)].filter(
      (stop) => stop.tabIndex >= 0 && stop.checkVisibility() && (stop === activeElement || !isPassed(stop)),
    );
    const [from, to] = [activeElement, element].map((one) => stops.indexOf(one as HTMLElement));
    if (from === undefined || to === undefined || from < 0 || to < 0) return isBefore ? -1 : 1;
    return to - from;
  }, STOPS);

const handleOf = async (target: Locator): Promise<ElementHandle<Element>> => {
  await target.waitFor();
  const handle = await target.elementHandle();
  if (handle === null) throw new Error(`there is no ${target}`);
  return handle as ElementHandle<Element>;
};

/** Presses Tab until `stops` says that it is there. */
async function tabUntil(page: Page, target: Locator, stops: () => ReturnType<typeof stopsTo>): Promise<void> {
  for (let pressed = 0; pressed < MOST_STOPS; ) {
    const said = await stops();
    if (said === 0) return;
    if (said === 'lost') throw new Error(`the panel has lost the focus on the way to ${target}`);
    const far = said === 'gone' ? 1 : said;
    // The last step is taken with a look before it: whoever goes too far may leave the panel.
    const times = Math.max(1, Math.abs(far) - 1);
    for (let one = 0; one < times; one += 1) await page.keyboard.press(far < 0 ? 'Shift+Tab' : 'Tab');
    pressed += times;
  }
  throw new Error(`the keyboard does not reach ${target}`);
}

/** Tab, forward or back, until the element has the focus. */
export async function tabTo(page: Page, target: Locator): Promise<ElementHandle<Element>> {
  let handle = await handleOf(target);
  await tabUntil(page, target, async () => {
    const far = await stopsTo(handle);
    if (far !== 'gone') return far;
    handle = await handleOf(target);
    return stopsTo(handle);
  });
  return handle;
}

const isOn = (target: ElementHandle<Element>): Promise<boolean> =>
  target.evaluate((element) => element instanceof HTMLInputElement && element.checked);

const isHere = async (target: ElementHandle<Element>): Promise<boolean> => (await stopsTo(target)) === 0;

export const keyboardGestures = (page: Page): Gestures => ({
  async press(target) {
    await tabTo(page, target);
    await page.keyboard.press('Enter');
  },
  async pressInMenu(target) {
    const handle = await handleOf(target);
    for (let stop = 0; stop < MOST_STOPS && !(await isHere(handle)); stop += 1) await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
  },
  async write(target, text) {
    await tabTo(page, target);
    if ((await target.getAttribute('type')) === 'date') return writeDay(page, target, text);
    await page.keyboard.press('Control+A');
    await page.keyboard.insertText(text);
  },
  async choose(target, option) {
    const handle = await tabTo(page, target);
    await page.keyboard.press('Home');
    for (let stop = 0; stop < MOST_OPTIONS; stop += 1) {
      const chosen = await handle.evaluate((element) =>
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
    const handle = await tabToGroup(page, target);
    for (let stop = 0; stop < MOST_OPTIONS && !(await isOn(handle)); stop += 1)
      await page.keyboard.press((await isHere(handle)) ? 'Space' : 'ArrowDown');
  },
});

/** Tab stops at one of the round boxes of a group only: the marked one, or an end of the group. */
async function tabToGroup(page: Page, target: Locator): Promise<ElementHandle<Element>> {
  const handle = await handleOf(target);
  await tabUntil(page, target, async () => {
    const isIn = await handle.evaluate((element) => {
      const { activeElement } = element.ownerDocument;
      return (
        element.ownerDocument.hasFocus() &&
        activeElement instanceof HTMLInputElement &&
        activeElement.name === (element as HTMLInputElement).name
      );
    });
    const far = isIn ? 0 : await stopsTo(handle);
    return typeof far === 'number' ? Math.sign(far) : far;
  });
  return handle;
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
