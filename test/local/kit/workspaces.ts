// Workspaces for the tests of the emulator: a temporary folder each, with the probe bound to one spreadsheet.
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { afterAll } from '@jest/globals';
import type { ExecutionRequest, ExecutionResult, Workspace, WorkspaceOptions } from '../../../local/contract.ts';
import { createWorkspace } from '../../../local/workspace.ts';

export const PROBE = path.join(import.meta.dirname, 'probe');
export const NOON = '2026-09-01T12:00:00+03:00';

export interface Probe {
  readonly workspace: Workspace;
  readonly bookId: string;
  /** Runs the body of a function inside the bundle; `given` is its argument. */
  readonly ask: (body: string, given?: unknown, more?: Partial<ExecutionRequest>) => Promise<ExecutionResult>;
  /** What `ask` returned; fails when the execution did. */
  readonly answer: (body: string, given?: unknown) => Promise<unknown>;
}

const open: Workspace[] = [];
const folders: string[] = [];

export function newFolder(): string {
  const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'nastavnik-local-'));
  folders.push(folder);
  return folder;
}

/** A copy of the probe with another manifest or other script files. */
export function probeWith(files: Readonly<Record<string, string>>): string {
  const folder = newFolder();
  fs.cpSync(PROBE, folder, { recursive: true });
  for (const [name, text] of Object.entries(files)) fs.writeFileSync(path.join(folder, name), text);
  return folder;
}

export function newProbe(options: Partial<WorkspaceOptions> = {}): Probe {
  const workspace = createWorkspace(path.join(newFolder(), 'workspace'), { bundle: PROBE, clock: NOON, ...options });
  open.push(workspace);
  return newBook(workspace);
}

/** Another spreadsheet of the same workspace: cheaper than a workspace of its own. */
export function newBook(workspace: Workspace): Probe {
  const bookId = workspace.createSpreadsheet('Книга');
  const ask: Probe['ask'] = (body, given, more) =>
    workspace.call({ bookId, entry: 'ask', args: [body, given ?? null], ...more });
  return {
    workspace,
    bookId,
    ask,
    async answer(body, given) {
      const result = await ask(body, given);
      if (result.error !== null)
        throw new Error(`${result.error.name}: ${result.error.message}\n${result.error.stack}`);
      return result.value;
    },
  };
}

afterAll(async () => {
  await Promise.all(open.map((workspace) => workspace.close()));
  for (const folder of folders) fs.rmSync(folder, { recursive: true, force: true });
});
