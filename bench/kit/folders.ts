// Workspaces of the bench: temporary folders with a standing clock, bound to our bundle or to the baseline's.
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Workspace } from '../../local/contract.ts';
import { createWorkspace, openWorkspace } from '../../local/workspace.ts';

const START = '2026-01-05T06:00:00.000Z';

/** The bench itself runs from a cache folder: the checkout is the nearest folder above it that holds the baseline. */
const projectRoot = (): string => {
  let folder = path.dirname(fileURLToPath(import.meta.url));
  while (!fs.existsSync(path.join(folder, 'bench/baseline/appsscript.json'))) {
    const above = path.dirname(folder);
    if (above === folder) throw new Error('bench/baseline is missing');
    folder = above;
  }
  return folder;
};

export const BUNDLE = path.join(projectRoot(), 'build');
export const BASELINE = path.join(projectRoot(), 'bench/baseline');

let made = '';
let count = 0;

const newFolder = (): string => {
  if (made === '') made = fs.mkdtempSync(path.join(os.tmpdir(), 'nastavnik-bench-'));
  count += 1;
  return path.join(made, String(count));
};

export const newWorkspace = (): Workspace =>
  createWorkspace(newFolder(), { bundle: BUNDLE, clock: START, account: 'workspace' });

export const reopen = (dir: string, bundle = BUNDLE): Workspace => openWorkspace(dir, { bundle, clock: START });

/** Does the work in a copy of a closed workspace, and removes the copy. */
export const inCopy = async <Value>(dir: string, bundle: string, work: (workspace: Workspace) => Promise<Value>) => {
  const copy = newFolder();
  fs.cpSync(dir, copy, { recursive: true });
  const workspace = reopen(copy, bundle);
  try {
    return await work(workspace);
  } finally {
    await workspace.close();
    fs.rmSync(copy, { recursive: true, force: true });
  }
};

export const removeAll = (): void => {
  if (made !== '') fs.rmSync(made, { recursive: true, force: true });
};
