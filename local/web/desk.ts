// What every route of the browser side works with.
import type { FileEntry, FileKind, Workspace } from '../contract.ts';
import { refusal } from '../files/refusal.ts';
import type { Assets } from './assets.ts';
import type { Guard } from './guard.ts';
import { longMoment } from './moment.ts';
import type { SidebarPages } from './sidebarPages.ts';

export interface Desk {
  readonly workspace: Workspace;
  readonly guard: Guard;
  readonly assets: Assets;
  readonly sidebars: SidebarPages;
  readonly zone: string;
}

/** What the frame of a page needs. */
export function frameOf(desk: Desk): { token: string; today: string; zone: string } {
  return { token: desk.guard.token, today: longMoment(desk.workspace.now(), desk.zone), zone: desk.zone };
}

/** The file of this id. Met when a link is old or the id is of another kind: throws `Missing`. */
export function fileOf(desk: Desk, id: string, kind: FileKind): FileEntry {
  const file = desk.workspace.files().find((entry) => entry.id === id && entry.kind === kind);
  if (!file) throw new Missing();
  return file;
}

/** Nothing at this address. */
export class Missing extends Error {}

/** The token of a form of our own pages; refused when the page is older than the server. */
export function requireToken(desk: Desk, candidate: unknown): void {
  if (!desk.guard.isToken(candidate))
    throw refusal('Страница открыта до перезапуска рабочего места. Обновите её и повторите.');
}
