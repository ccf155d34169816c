// A person's hands on a page: the same gestures by the mouse and by the keyboard alone, and a count of what they cost.
import type { FrameLocator, Locator, Page } from 'playwright-core';
import type { Gestures } from './gestures.ts';
import { keyboardGestures } from './keyboard.ts';
import { fingerGestures, mouseGestures } from './mouse.ts';

export type HandKind = 'mouse' | 'finger' | 'keyboard';

/** Where hands work: the whole page, or the panel in its frame. */
export type Scope = Page | FrameLocator | Locator;

/** What was done so far: presses, choices of boxes included, and fields that were written or chosen in. */
export interface Count {
  readonly clicks: number;
  readonly fields: number;
}

/** Names are what a person reads on the screen; a changing part of a name is a regular expression of the test's own. */
export interface Hands {
  readonly kind: HandKind;
  /** Presses a button or a link. */
  press(name: string | RegExp): Promise<void>;
  /** Follows a link that opens a tab of its own and comes back. Gives the title of what has opened. */
  follow(name: string | RegExp): Promise<string>;
  /** Follows such a link, and the same hands go on in the tab until the work there is done. */
  inTab(name: string | RegExp, work: (hands: Hands, tab: Page) => Promise<void>): Promise<void>;
  /** Opens the menu of the program and runs a command of it. */
  pickFromMenu(command: string): Promise<void>;
  /** Opens a group that is closed; an open one stays. */
  unfold(name: string): Promise<void>;
  write(label: string, text: string): Promise<void>;
  choose(label: string, option: string): Promise<void>;
  /** Marks a box or one of several round ones. */
  tick(label: string | RegExp): Promise<void>;
  /** Gives a file to the field for it; the window of the system is not ours to drive. */
  give(label: string, file: { readonly name: string; readonly buffer: Buffer }): Promise<void>;
  /** Waits until a text can be seen. */
  see(text: string | RegExp): Promise<void>;
  /** Waits for the screen of that name. */
  arrive(title: string | RegExp): Promise<void>;
  /** The same hands on the line of a list, a section or a row that has the text. */
  beside(text: string | RegExp): Hands;
  /** Names touched or seen so far. */
  readonly names: ReadonlySet<string>;
  /** Reads the screen for what was never put into words; done before every press, and once more when a walk ends. */
  lookOver(): Promise<ReadonlySet<string>>;
  count(): Count;
}

/** What a person has done, kept across scopes. */
export interface Memory {
  clicks: number;
  fields: number;
  readonly names: Set<string>;
  /** What no screen may say: values that were never put into words. */
  readonly unworded: Set<string>;
}

const escaped = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&').replace(/[\s ]+/g, '\\s+');

/** The label of a field with what may be added to it: «— необязательно» in the panel, a star in a form. */
const labelled = (label: string): RegExp => new RegExp(`^\\s*${escaped(label)}(\\s+(—.*|\\*))?\\s*$`);

/** What is read on a button with what is only heard after it: the row it is of, the code of a pair, that a tab opens. */
const read = (name: string): RegExp => new RegExp(`^\\s*${escaped(name)}( \\(.*|( [^:]*)?: .*| ПАР-\\d+)?\\s*$`);

/** Objects, absent values and codes of the program in place of words. */
const UNWORDED = /\[object \w+\]|\b(?:undefined|NaN|null|[a-z]+_[a-z_]+)\b/g;

/** A panel whose page is just giving way to another is looked over at the next press. */
const ofNoPage = (): string[] => [];

const named = (scope: Scope, role: 'button' | 'link', name: string | RegExp): Locator =>
  scope.getByRole(role, { name: typeof name === 'string' ? read(name) : name, disabled: false });

const GESTURES: Readonly<Record<HandKind, (page: Page) => Gestures>> = {
  mouse: () => mouseGestures,
  finger: () => fingerGestures,
  keyboard: keyboardGestures,
};

/** `memory` is given where several pairs of hands belong to one person. */
export function handsOn(page: Page, scope: Scope, kind: HandKind, memory: Memory = newMemory()): Hands {
  const gestures = GESTURES[kind](page);
  const did = (what: 'clicks' | 'fields', name: string | RegExp) => {
    memory[what] += 1;
    memory.names.add(String(name));
  };
  const lookOver = async () => {
    // Around the panel stand the cells, with whatever people have typed.
    const texts = scope === page ? [] : await scope.locator('main').allInnerTexts().catch(ofNoPage);
    for (const [found] of texts.join('\n').matchAll(UNWORDED)) memory.unworded.add(found);
    return memory.unworded;
  };
  const press = async (name: string | RegExp) => {
    await lookOver();
    did('clicks', name);
    return gestures.press(
      named(scope, 'button', name)
        .or(named(scope, 'link', name))
        .first(),
    );
  };
  const opened = async (name: string | RegExp) => {
    const [tab] = await Promise.all([page.waitForEvent('popup'), press(name)]);
    await tab.waitForLoadState('domcontentloaded');
    return tab;
  };
  return {
    kind,
    names: memory.names,
    count: () => ({ clicks: memory.clicks, fields: memory.fields }),
    lookOver,
    press,
    async follow(name) {
      const tab = await opened(name);
      const title = await tab.title();
      await tab.close();
      return title;
    },
    async inTab(name, work) {
      const tab = await opened(name);
      try {
        await work(handsOn(tab, tab, kind, memory), tab);
      } finally {
        // A tab left open would keep the mouse from the page behind it.
        await tab.close();
      }
    },
    async pickFromMenu(command) {
      did('clicks', 'Наставник');
      await gestures.press(named(scope, 'button', 'Наставник'));
      did('clicks', command);
      await gestures.pressInMenu(scope.getByRole('menuitem', { name: command, exact: true }));
    },
    async unfold(name) {
      const summary = scope.locator('summary').filter({ hasText: new RegExp(`^\\s*${escaped(name)}`) });
      memory.names.add(name);
      await summary.waitFor();
      if (await summary.evaluate((element) => element.closest('details')?.open)) return;
      did('clicks', name);
      await gestures.press(summary);
    },
    async write(label, text) {
      did('fields', label);
      await gestures.write(scope.getByLabel(labelled(label)), text);
    },
    async choose(label, option) {
      did('fields', label);
      memory.names.add(option);
      await gestures.choose(scope.getByLabel(labelled(label)), option);
    },
    async tick(label) {
      did('clicks', label);
      await gestures.tick(scope.getByLabel(typeof label === 'string' ? labelled(label) : label));
    },
    async give(label, { name, buffer }) {
      did('fields', label);
      const [chooser] = await Promise.all([
        page.waitForEvent('filechooser'),
        gestures.press(scope.getByLabel(labelled(label))),
      ]);
      await chooser.setFiles({ name, mimeType: '', buffer });
    },
    async see(text) {
      memory.names.add(String(text));
      await scope.getByText(text).first().waitFor();
    },
    async arrive(title) {
      memory.names.add(String(title));
      await scope.getByRole('heading', { level: 1, name: title }).waitFor();
    },
    beside: (text) =>
      handsOn(page, scope.locator('li, tr, section, article, fieldset').filter({ hasText: text }).last(), kind, memory),
  };
}

export const newMemory = (): Memory => ({ clicks: 0, fields: 0, names: new Set(), unworded: new Set() });
