// Temporary workspaces with a standing clock and the built bundle; everything is removed by `cleanUp`.
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import type { Account, Workspace } from '../../../local/contract.ts';
import { createWorkspace, openWorkspace } from '../../../local/workspace.ts';

const BUNDLE = path.resolve(import.meta.dirname, '../../../build');
/** Runs whatever it is given: stands for a person who changes a form or its triggers by hand. */
const PROBE = path.resolve(import.meta.dirname, '../../local/kit/probe');

/** Midday in Moscow at the end of the golden year. */
export const START = '2025-12-31T09:00:00.000Z';

const open = new Set<Workspace>();
const folders = new Set<string>();

const newFolder = (): string => {
  const dir = fs.mkdtempSync(path.join(os.tmpdir(), 'nastavnik-scenario-'));
  folders.add(dir);
  return dir;
};

const kept = (workspace: Workspace): Workspace => {
  open.add(workspace);
  return workspace;
};

/** An empty workspace whose clock stands at `clock`. */
export const newWorkspace = (clock = START, account: Account = 'workspace'): Workspace =>
  kept(createWorkspace(path.join(newFolder(), 'workspace'), { bundle: BUNDLE, clock, account }));

/** A workspace put aside: the folder may be copied any number of times. The workspace is closed by it. */
export const putAside = async (workspace: Workspace): Promise<string> => {
  open.delete(workspace);
  await workspace.close();
  return workspace.dir;
};

/** A thread that was killed lets go of the file a moment later than the others, and SQLite takes -wal and -shm away then: once more. */
const copyFolder = (from: string, to: string, more = 3): void => {
  try {
    fs.cpSync(from, to, { recursive: true });
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'ENOENT' || more === 0) throw error;
    fs.rmSync(to, { recursive: true, force: true });
    copyFolder(from, to, more - 1);
  }
};

/** A fresh copy of a workspace that was put aside; its clock stands where it stood. */
export const copyOf = (dir: string): Workspace => {
  const copy = path.join(newFolder(), 'workspace');
  copyFolder(dir, copy);
  return kept(openWorkspace(copy, { bundle: BUNDLE, clock: '2000-01-01T00:00:00.000Z' }));
};

/** What a person does in Google's own editors: `body` is run beside the workbook, without the product. Returns the workspace anew. */
export const byHand = async (
  workspace: Workspace,
  bookId: string,
  body: string,
  given: unknown,
): Promise<Workspace> => {
  const options = { clock: '2000-01-01T00:00:00.000Z' };
  const dir = await putAside(workspace);
  const beside = openWorkspace(dir, { ...options, bundle: PROBE });
  const { error } = await beside.call({ bookId, entry: 'ask', args: [body, given] });
  await beside.close();
  if (error !== null) throw new Error(error.message);
  return kept(openWorkspace(dir, { ...options, bundle: BUNDLE }));
};

/** Closes one workspace and removes its folder, for tests that open dozens of them. */
export const discard = async (workspace: Workspace): Promise<void> => {
  open.delete(workspace);
  await workspace.close();
  const folder = path.dirname(workspace.dir);
  folders.delete(folder);
  fs.rmSync(folder, { recursive: true, force: true });
};

/** Closes and removes everything this test file has made. */
export const cleanUp = async (): Promise<void> => {
  for (const workspace of open) await workspace.close();
  open.clear();
  for (const folder of folders) fs.rmSync(folder, { recursive: true, force: true });
  folders.clear();
};
