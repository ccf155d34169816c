// A new workspace that appears in its place only when it is complete.
import { existsSync } from 'node:fs';
import { mkdir, mkdtemp, readdir, rename, rm } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import type { Workspace, WorkspaceOptions } from '../contract.ts';
import { refusal } from '../files/refusal.ts';
import type { VerbInput } from './verb.ts';

/** Makes the workspace aside, lets `fill` work in it and moves it to the folder. Refused when something stands there; a failure leaves nothing. */
export async function makeWorkspace<Value>(
  input: VerbInput,
  options: Omit<WorkspaceOptions, 'bundle'>,
  fill: (workspace: Workspace) => Promise<Value>,
): Promise<Value> {
  const { dir, world } = input;
  if (existsSync(dir) && (await filesIn(dir)) > 0) {
    throw refusal(`Папка «${dir}» не пуста, она оставлена как была. Укажите другую: --dir ПАПКА.`);
  }
  await mkdir(dirname(dir), { recursive: true });
  const aside = await mkdtemp(join(dirname(dir), `.${basename(dir)}-`));
  try {
    const workspace = await world.createWorkspace(aside, { bundle: world.bundle, ...options });
    const stopped = world.untilStopped().then((): never => {
      throw refusal('Остановлено: папка не создана.');
    });
    const value = await Promise.race([fill(workspace), stopped]).finally(() => workspace.close());
    // Windows renames no folder over an empty one.
    await rm(dir, { recursive: true, force: true });
    await rename(aside, dir);
    return value;
  } catch (error) {
    await rm(aside, { recursive: true, force: true });
    throw error;
  }
}

async function filesIn(dir: string): Promise<number> {
  const names = await readdir(dir).catch(() => {
    throw refusal(`«${dir}» – не папка.`);
  });
  return names.length;
}
