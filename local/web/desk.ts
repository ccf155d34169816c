// What every route of the browser side works with.
import type { FileEntry, FileKind, Workspace } from '../contract.ts';
import { refusal } from '../files/refusal.ts';
import type { Gate } from './access/gate.ts';
import type { Assets } from './assets.ts';
import { longMoment } from './moment.ts';
import type { PageHead } from './pages/layout.ts';
import type { SidebarPages } from './sidebarPages.ts';

export interface Desk {
  readonly workspace: Workspace;
  readonly gate: Gate;
  readonly assets: Assets;
  readonly sidebars: SidebarPages;
  readonly zone: string;
  /** Puts what the visitor does into the journal. */
  note(what: string, about?: { fileId?: string; executionId?: string }): void;
}

/** What the frame of a page needs. */
export function frameOf({ gate, workspace, zone }: Desk): PageHead {
  const { token, who, isNamed } = gate.visitor();
  return { token, today: longMoment(workspace.now(), zone), zone, person: isNamed ? who : null };
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
  if (!desk.gate.isToken(candidate))
    throw refusal('Страница открыта до перезапуска рабочего места или до входа. Обновите её и повторите.');
}
