// A served fake workspace and a browser page on it: opened before and closed after the cases of a file.
import type { Browser, BrowserContext, BrowserContextOptions, Page } from 'playwright-core';
import { serve } from '../../../local/web/server.ts';
import { type FakeWorkspace, fakeWorkspace } from './fakeWorkspace.ts';
import { makeDocx } from './makeDocx.ts';
import { SIDEBAR_HTML } from './sidebarHtml.ts';

export interface TestDesk {
  readonly url: string;
  readonly workspace: FakeWorkspace;
  /** A page of its own context; an error on it or a refused script fails nothing by itself and is kept in `troubles`. */
  open(path: string, options?: BrowserContextOptions): Promise<Page>;
  /** Keeps the troubles of a page that is not the desk's own until the desk is closed. */
  watch(page: Page): void;
  readonly troubles: string[];
  /** What a case provokes on purpose is no trouble, whenever the browser comes to write it. */
  readonly provoked: RegExp[];
  close(): Promise<void>;
}

/** Without motion: drawing what moves takes a browser without a graphics card half its time. */
export const DESK_SCREEN: BrowserContextOptions = {
  viewport: { width: 1280, height: 800 },
  locale: 'ru-RU',
  reducedMotion: 'reduce',
};

export async function openDesk(browser: Browser): Promise<TestDesk> {
  const workspace = fakeWorkspace(await makeDocx());
  workspace.program['onOpen'] = () => ({
    ui: [
      {
        kind: 'menu',
        caption: 'Наставник',
        items: [
          { caption: 'Открыть панель', entry: 'menuOpenPanel' },
          null,
          { caption: 'Собрать отчёт', entry: 'menuRunRollUp' },
        ],
      },
    ],
  });
  workspace.program['menuOpenPanel'] = () => ({ ui: [{ kind: 'sidebar', title: 'Наставник', html: SIDEBAR_HTML }] });
  workspace.program['menuRunRollUp'] = () => ({ ui: [{ kind: 'toast', message: 'Отчёт собран', title: 'Наставник' }] });
  workspace.program['rpcGreet'] = ([argument]) => ({ value: `Привет, ${(argument as { name?: unknown })?.name}` });
  workspace.program['rpcFail'] = () => ({ error: 'Столбец «Код» не найден' });
  workspace.program['onMonthlyTimer'] = () => ({});
  const server = await serve(workspace, { port: 0, host: '127.0.0.1' });
  const troubles: string[] = [];
  const provoked: RegExp[] = [];
  const contexts: BrowserContext[] = [];
  let isOpen = true;
  const trouble = (text: string) => {
    if (isOpen && !provoked.some((pattern) => pattern.test(text))) troubles.push(text);
  };
  const watch = (page: Page) => {
    page.on('pageerror', (error) => trouble(String(error)));
    page.on('console', (message) => message.type() === 'error' && trouble(message.text()));
  };
  return {
    url: server.url,
    workspace,
    troubles,
    provoked,
    watch,
    async open(path, options = {}) {
      const context = await browser.newContext({ ...DESK_SCREEN, ...options });
      contexts.push(context);
      const page = await context.newPage();
      watch(page);
      await page.goto(new URL(path, server.url).href);
      return page;
    },
    async close() {
      isOpen = false;
      await Promise.all(contexts.map((context) => context.close()));
      await server.close();
    },
  };
}
