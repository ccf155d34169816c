// What work leaves behind in a workspace, with everything left out that differs from run to run.
import type { FileKind, Workspace } from '../../../local/contract.ts';
import { contentOf } from './cells.ts';

export const fileNames = (workspace: Workspace, ...kinds: FileKind[]): string[] =>
  workspace
    .files()
    .filter(({ kind }) => kinds.includes(kind))
    .map(({ name }) => name)
    .sort();

/** Cells of a workbook with the ids of files told apart by their order only. */
export const withoutIds = (workspace: Workspace, bookId: string): unknown => {
  let text = JSON.stringify(contentOf(workspace, bookId));
  const files = workspace.files().sort((one, other) => (one.name < other.name ? -1 : 1));
  for (const { id, name } of files) text = text.replaceAll(id, name);
  return JSON.parse(text);
};

/** The same without moments: a job that waited for its watchdog tells them later. */
export const withoutIdsAndTimes = (workspace: Workspace, bookId: string): unknown =>
  JSON.parse(JSON.stringify(withoutIds(workspace, bookId)).replace(/\d{4}-\d\d-\d\d \d\d:\d\d/gu, ''));

export const triggersOf = (workspace: Workspace): string[] =>
  workspace
    .triggers()
    .map(({ entry }) => entry)
    .sort();

/** The id of the workbook whose name begins so; empty when there is none. */
export const bookNamed = (workspace: Workspace, start: string): string =>
  workspace.files().find(({ kind, name }) => kind === 'spreadsheet' && name.startsWith(start))?.id ?? '';
