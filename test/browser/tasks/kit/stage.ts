// A walk's stage: a copy of a prepared workspace, served, with a page of the browser and the hands that work on it.
import type { Page } from 'playwright-core';
import type { Workspace } from '../../../../local/contract.ts';
import { serve } from '../../../../local/web/server.ts';
import { minutesLater } from '../../../scenario/kit/asking.ts';
import { rowsOf } from '../../../scenario/kit/cells.ts';
import { copyOf, discard } from '../../../scenario/kit/workspaces.ts';
import { type HandKind, type Hands, handsOn, newMemory } from './hands.ts';
import { type Place, prepare } from './places.ts';
import { handsOnSheets, type Sheets } from './sheets.ts';

export interface Stage {
  readonly workspace: Workspace;
  readonly bookId: string;
  readonly schoolId: string;
  readonly url: string;
  readonly page: Page;
  /** Hands on the panel beside the workbook. */
  readonly panel: Hands;
  /** Hands on the page around it. */
  readonly desk: Hands;
  /** Opens a workbook and its panel, from the menu as people do. */
  openPanel(bookId: string): Promise<void>;
  /** Hands on the sheets of a workbook that is open, in the page itself unless another tab is given. */
  sheetsOf(bookId: string, tab?: Page): Sheets;
  /** Lets time pass, as it does when the panel is closed and work goes on by itself. */
  wait(minutes: number): Promise<void>;
  /** Rows of a sheet as text by header. */
  rows(bookId: string, tab: string): Record<string, string>[];
  close(): Promise<void>;
}

export async function openStage(page: Page, place: Place, kind: HandKind): Promise<Stage> {
  const { dir, bookId, schoolId } = await prepare(place);
  const workspace = copyOf(dir);
  const server = await serve(workspace, { port: 0, host: '127.0.0.1' });
  const memory = newMemory();
  const desk = handsOn(page, page, kind, memory);
  return {
    workspace,
    bookId,
    schoolId,
    url: server.url,
    page,
    desk,
    panel: handsOn(page, page.frameLocator('.sidebar iframe'), kind, memory),
    async openPanel(book) {
      await page.goto(`${server.url}book/${book}`);
      await desk.pickFromMenu('Открыть панель');
      await page.frameLocator('.sidebar iframe').getByRole('button').first().waitFor();
    },
    sheetsOf: (book, tab = page) => handsOnSheets(tab, workspace, book, kind),
    wait: (minutes) => workspace.moveClock(minutesLater(workspace, minutes)).then(() => undefined),
    rows: (book, tab) => rowsOf(workspace, book, tab),
    async close() {
      await page.goto('about:blank');
      await server.close();
      await discard(workspace);
    },
  };
}
