// The command line as the guide writes it, on a folder of a workspace, with a password that nobody has to type.
import { resolve } from 'node:path';
import type { Workspace } from '../../../../local/contract.ts';
import { serve } from '../../../../local/web/server.ts';
import { createWorkspace, openWorkspace } from '../../../../local/workspace.ts';
import { run } from '../../../cli/kit/commandLine.ts';

const ROOT = resolve(import.meta.dirname, '../../../..');

const world = {
  cwd: ROOT,
  bundle: resolve(ROOT, 'build'),
  profiles: resolve(ROOT, 'profiles'),
  createWorkspace: async (...given: Parameters<typeof createWorkspace>) => createWorkspace(...given),
  openWorkspace: async (...given: Parameters<typeof openWorkspace>) => openWorkspace(...given),
  serve,
};

export const PASSWORD = 'три тихих слова';

/** Runs a verb to its end; throws with what it has printed when it fails. */
export async function command(...argv: string[]): Promise<void> {
  const { code, err } = await run(argv, { ...world, env: { NASTAVNIK_PASSWORD: PASSWORD } });
  if (code !== 0) throw new Error(`${argv[0]}: ${err}`);
}

/** Serves a folder, at the address that `work` is given, until the work there is done. */
export async function served(argv: readonly string[], work: (url: string) => Promise<void>): Promise<void> {
  let url = '';
  const { code, err } = await run(['serve', ...argv], {
    ...world,
    env: { PORT: '0' },
    serve: async (...given) => {
      const server = await serve(...given);
      url = server.url;
      return server;
    },
    untilStopped: () => work(url),
  });
  if (code !== 0) throw new Error(`serve: ${err}`);
}

/** What lies in a folder that a verb has made. */
export async function lookInto<Value>(dir: string, look: (workspace: Workspace) => Value): Promise<Value> {
  const workspace = openWorkspace(dir, { bundle: world.bundle });
  const found = look(workspace);
  await workspace.close();
  return found;
}
