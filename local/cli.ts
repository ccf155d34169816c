// The command line of the local workspace: the world outside given to local/cli/main.ts, and its exit code.
import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { text } from 'node:stream/consumers';
import { fileURLToPath } from 'node:url';
import { askPerson } from './cli/askPerson.ts';
import { main } from './cli/main.ts';
import { serve } from './web/server.ts';
import { createWorkspace, openWorkspace } from './workspace.ts';

/** npm starts scripts in the project folder; paths are meant from where the person stands. */
const cwd = process.env['npm_lifecycle_event'] === 'local' ? (process.env['INIT_CWD'] ?? process.cwd()) : process.cwd();

function projectDir(): string {
  let folder = dirname(fileURLToPath(import.meta.url));
  // The compiled command line stands in a cache folder of the same project.
  while (!existsSync(join(folder, 'appsscript.json')) && dirname(folder) !== folder) folder = dirname(folder);
  return folder;
}

// A reader that leaves early, as in `list | head`, is no failure.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code !== 'EPIPE') throw error;
});

process.exitCode = await main(process.argv.slice(2), {
  out: (text) => void process.stdout.write(text),
  err: (text) => void process.stderr.write(text),
  stdin: () => text(process.stdin),
  cwd,
  env: process.env,
  bundle: join(projectDir(), 'build'),
  profiles: join(projectDir(), 'profiles'),
  createWorkspace: async (dir, options) => createWorkspace(dir, options),
  openWorkspace: async (dir, options) => openWorkspace(dir, options),
  serve,
  ...(process.stdin.isTTY && { ask: askPerson }),
  untilStopped: () =>
    new Promise((resolve) => {
      process.once('SIGINT', () => resolve());
      process.once('SIGTERM', () => resolve());
    }),
});
