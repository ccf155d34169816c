// Opens the built panel in Chromium at the 300 px of a sidebar, with a fake server and no network.
import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { type Browser, chromium, type Page } from 'playwright-core';
import { buildPage } from '../../tools/bundle/page.mjs';
import { type Answers, installFakeServer } from './fakeServer.ts';

const ADDRESS = 'http://panel.invalid/';
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

export interface PanelPage {
  readonly page: Page;
  /** Addresses the page asked for beside itself. */
  readonly outside: readonly string[];
  /** Errors the page has thrown or logged. */
  readonly errors: readonly string[];
}

export const panelHtml = async (): Promise<string> => (await buildPage('src/ui/sidebars/panel')).text;

export function launchBrowser(): Promise<Browser> {
  return chromium.launch({ executablePath: process.env['CHROME'] ?? '/usr/bin/chromium', args: FLAGS });
}

export async function openPanel(browser: Browser, html: string, answers: Answers, origin?: string): Promise<PanelPage> {
  const page = await browser.newPage({
    viewport: { width: 300, height: 700 },
    reducedMotion: 'reduce',
    locale: 'ru-RU',
  });
  page.setDefaultTimeout(10_000);
  const outside: string[] = [];
  const errors: string[] = [];
  page.on('pageerror', (error) => errors.push(error.message));
  page.on('console', (message) => message.type() === 'error' && errors.push(message.text()));
  await page.route('**/*', (route) => {
    if (route.request().url() === ADDRESS)
      return route.fulfill({ contentType: 'text/html; charset=utf-8', body: html });
    outside.push(route.request().url());
    return route.abort();
  });
  await installFakeServer(page, answers, origin);
  await page.goto(ADDRESS);
  return { page, outside, errors };
}

const axeSource = await readFile(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

interface Axe {
  run(): Promise<{ violations: { id: string; nodes: { html: string }[] }[] }>;
}

/** Every rule of axe that the page breaks, with the element. */
export async function axeViolations(page: Page): Promise<string[]> {
  await page.evaluate(axeSource);
  return page.evaluate(async () => {
    const { violations } = await (window as unknown as { axe: Axe }).axe.run();
    return violations.flatMap((violation) => violation.nodes.map((node) => `${violation.id}: ${node.html}`));
  });
}
