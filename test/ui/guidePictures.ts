// The pictures of the user guide: each is named as the screen it shows, and kept beside a mark of what that screen held.
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { palettePng } from './palettePng.ts';
import { PANEL_SIZE } from './panelPage.ts';

export const GUIDE = 'docs/guide';
const IMAGES = join(GUIDE, 'images');
const MARKS = join(IMAGES, 'screens.json');
/** A picture shows the beginning of a long screen. */
const TALLEST = 900;

interface Mark {
  /** Of the texts and elements the screen held. */
  readonly screen: string;
  /** Of the picture that was taken of it then. */
  readonly picture: string;
}

export const guidePages = (): readonly string[] => readdirSync(GUIDE).filter((name) => name.endsWith('.md'));

export const readGuide = (page: string): string => readFileSync(join(GUIDE, page), 'utf8');

/** Names of the screens whose pictures stand in the guide, as often as they do. */
export const picturesShown = (): readonly string[] =>
  guidePages().flatMap((page) =>
    [...readGuide(page).matchAll(/!\[[^\]]+\]\(([^)]+)\)/g)].map(([, path]) => nameOf(path)),
  );

const nameOf = (path = ''): string => /^images\/([\w-]+)\.png$/.exec(path)?.[1] ?? path;

export const picturesKept = (): readonly string[] =>
  readdirSync(IMAGES)
    .filter((name) => name !== 'screens.json')
    .map((name) => name.replace(/\.png$/, ''));

const readMarks = (): Record<string, Mark> => JSON.parse(readFileSync(MARKS, 'utf8'));

export const markKept = (name: string): Mark | undefined => readMarks()[name];

const digest = (content: string | Buffer): string => createHash('sha256').update(content).digest('hex').slice(0, 16);

/** Mark of the screen as it stands now, and of its picture in the folder. */
export async function markNow(page: Page, name: string): Promise<Mark> {
  return { screen: digest(await outline(page)), picture: digest(readFileSync(join(IMAGES, `${name}.png`))) };
}

/** Elements with their classes and texts: what a person would see change. Ids and values differ from run to run. */
const outline = (page: Page): Promise<string> =>
  page.evaluate(() => {
    const lines = (node: Node): string =>
      node.nodeType === Node.TEXT_NODE
        ? (node.textContent ?? '')
        : node instanceof Element && !['SCRIPT', 'STYLE'].includes(node.tagName)
          ? `<${node.tagName} ${node.getAttribute('class') ?? ''}>${[...node.childNodes].map(lines).join('')}`
          : '';
    return lines(document.body);
  });

/** A browser without the Russian language pack asks for a day as mm/dd/yyyy; those of the readers do not. Runs in the page. */
const writeDaysInRussian = (): void => {
  for (const input of document.querySelectorAll<HTMLInputElement>('input[type=date]')) {
    const day = input.value.split('-').reverse().join('.');
    input.type = 'text';
    input.value = day === '' ? 'дд.мм.гггг' : day;
  }
};

/** Takes the picture of the screen and puts its mark among the others. */
export async function takePicture(page: Page, name: string): Promise<void> {
  // The document is as tall as the window at least; its content may end before.
  const end = await page.evaluate(() => document.querySelector('main')?.getBoundingClientRect().bottom ?? 0);
  const height = Math.ceil(end + (await page.evaluate(() => window.scrollY)));
  await page.setViewportSize({ width: PANEL_SIZE.width, height: Math.min(height, TALLEST) });
  await page.evaluate(() => window.scrollTo(0, 0));
  await page.emulateMedia({ colorScheme: 'light' });
  await page.mouse.move(0, 0);
  await page.evaluate(writeDaysInRussian);
  const taken = await page.screenshot();
  await page.setViewportSize(PANEL_SIZE);
  writeFileSync(join(IMAGES, `${name}.png`), await palettePng(page, taken));
  const marks = { ...readMarks(), [name]: await markNow(page, name) };
  const shown = new Set(picturesShown());
  const sorted = Object.entries(marks)
    .filter(([key]) => shown.has(key))
    .sort(([a], [b]) => (a < b ? -1 : 1));
  writeFileSync(MARKS, `${JSON.stringify(Object.fromEntries(sorted), null, 2)}\n`);
}
