// Opens the built panel in Chromium at the 300 px of a sidebar, with a fake server and no network.
import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { chromium, type Page } from 'playwright-core';
import type { PanelPage } from '../../src/application/panelPage.ts';
import { buildGuide } from '../../tools/bundle/guide.mjs';
import { buildPage } from '../../tools/bundle/page.mjs';
import { type Answers, fakeServer } from './fakeServer.ts';

const ADDRESS = 'http://panel.invalid/';
/** The width of a sidebar. */
export const PANEL_SIZE = { width: 300, height: 700 };
const FLAGS = [
  '--headless',
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

export interface Panel {
  readonly page: Page;
  /** Addresses the page asked for beside itself since it was opened. */
  readonly outside: readonly string[];
  /** Errors the page has thrown or logged since it was opened. */
  readonly errors: readonly string[];
  /** Opens the page of the workbook the answers are about, or that of the guide, anew: nothing of the document before is left. */
  readonly open: (answers: Answers, at?: OpenedAt) => Promise<void>;
  readonly close: () => Promise<void>;
}

interface OpenedAt {
  readonly origin?: string | undefined;
  readonly guide?: GuidePage | undefined;
  /** «screen code», as the server writes it on a page. */
  readonly place?: string | undefined;
}

export type GuidePage = 'guide-school' | 'guide-municipality';

export const PAGES: readonly PanelPage[] = [
  'start',
  'school',
  'municipality',
  'list',
  'matching',
  'organisations',
  'people',
  'roadmap',
  'settings',
];

export const pageHtml = async (page: PanelPage): Promise<string> =>
  (await buildPage(`src/ui/sidebars/${page}`, 'src/ui/sidebar.html')).text;

/** Questions of the screens that a school has on its page of settings. */
const ON_SETTINGS = [
  'rpcGetForms',
  'rpcGetReminders',
  'rpcGetRegisters',
  'rpcCheckDeclension',
  'rpcPreviewNewYear',
  'rpcGetTags',
  'rpcCheckTemplate',
] as const;

/** The page that has such a place or asks such questions, by the last thing the server says of the workbook; when it says nothing, a school's. */
const pageOf = (answers: Answers, place: string | undefined): PanelPage => {
  if (place === 'organisations') return place;
  if (place !== undefined && !/^(?:person|pair|books|numbers) /u.test(place)) return 'people';
  if (answers.rpcGetListFields !== undefined) return 'list';
  if (answers.rpcGetMatching !== undefined) return 'matching';
  if (answers.rpcGetRoadmap !== undefined) return 'roadmap';
  const said = [answers.rpcGetPanel ?? []].flat().findLast((answer) => typeof answer === 'object' && 'value' in answer);
  const role = said !== undefined && typeof said === 'object' && 'value' in said ? said.value.role : 'school';
  if (role === 'school' && ON_SETTINGS.some((name) => answers[name] !== undefined)) return 'settings';
  return role === 'municipality' || role === 'school' ? role : 'start';
};

/** One browser with one page for many openings: a new page for each would compile panel and axe anew. */
export async function newPanel(): Promise<Panel> {
  const [browser, guides, ...htmls] = await Promise.all([
    chromium.launch({ executablePath: process.env['CHROME'] ?? '/usr/bin/chromium', args: FLAGS }),
    buildGuide('docs/guide', 'src/ui/guide', 'src/ui/sidebar.html'),
    ...PAGES.map(pageHtml),
  ]);
  const page = await browser.newPage({
    viewport: PANEL_SIZE,
    colorScheme: 'light',
    reducedMotion: 'reduce',
    locale: 'ru-RU',
  });
  page.setDefaultTimeout(10_000);
  const outside: string[] = [];
  const errors: string[] = [];
  let served = '';
  page.on('pageerror', (error) => errors.push(error.message));
  page.on('console', (message) => message.type() === 'error' && errors.push(message.text()));
  await page.route('**/*', (route) => {
    const url = route.request().url();
    if (url === ADDRESS) return route.fulfill({ contentType: 'text/html; charset=utf-8', body: served });
    outside.push(url);
    return route.abort();
  });
  return {
    page,
    outside,
    errors,
    async open(answers, { origin, guide, place } = {}) {
      outside.length = 0;
      errors.length = 0;
      const html = guide ? (guides.get(guide)?.text ?? '') : (htmls[PAGES.indexOf(pageOf(answers, place))] ?? '');
      const placed = place === undefined ? '' : ` data-place="${place}"`;
      served = html
        .replace('<head>', () => `<head><script>${fakeServer(answers, origin)}</script>`)
        .replace('<div id="panel"', (root) => root + placed);
      await page.goto(ADDRESS);
    },
    close: () => browser.close(),
  };
}

interface Axe {
  run(options: object): Promise<{ violations: { id: string; nodes: { html: string }[] }[] }>;
}

const axeSource = await readFile(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/** Before a page is opened whose rules are asked for: axe is sent once and evaluated with each document, quicker than to send it again. */
export const bringAxe = (page: Page): Promise<unknown> => page.addInitScript(axeSource);

/** Every rule of axe that the page breaks in these colours, with the element. */
export async function axeViolations(page: Page, colorScheme: 'light' | 'dark'): Promise<string[]> {
  if (colorScheme === 'dark') await page.emulateMedia({ colorScheme });
  const found = await page.evaluate(async () => {
    const { violations } = await (window as unknown as { axe: Axe }).axe.run({ resultTypes: ['violations'] });
    return violations.flatMap((violation) => violation.nodes.map((node) => `${violation.id}: ${node.html}`));
  });
  if (colorScheme === 'dark') await page.emulateMedia({ colorScheme: 'light' });
  return found;
}
