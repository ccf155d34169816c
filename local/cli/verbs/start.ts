// `start`: what `npm start` does: the demo when there is no workspace yet, then the browser side.
import { existsSync } from 'node:fs';
import { readdir } from 'node:fs/promises';
import {
  checkServeOptions,
  portOf,
  SERVE_HELP,
  SERVE_OPTIONS,
  SERVE_USAGE,
  serveUntilStopped,
} from '../serveUntilStopped.ts';
import type { Answer, Verb } from '../verb.ts';
import { withWorkspace } from '../withWorkspace.ts';
import { demoMade } from './demo.ts';

export const startVerb: Verb = {
  name: 'start',
  summary: 'создать демонстрационный муниципалитет, если папки ещё нет, и открыть её в браузере',
  usage: `[--once] ${SERVE_USAGE}`,
  help: ['--once           закончить, когда всё создано, без браузера', ...SERVE_HELP],
  options: { once: { type: 'boolean' }, ...SERVE_OPTIONS },
  positionals: { min: 0, max: 0 },
  run: async (input) => {
    const port = portOf(input.world.env);
    checkServeOptions(input);
    const isThere = existsSync(input.dir) && (await readdir(input.dir).catch(() => ['?'])).length > 0;
    const made: Answer = isThere
      ? { value: { dir: input.dir }, lines: [`Рабочая папка уже есть, данные сохранены: ${input.dir}`] }
      : await demoMade(input);
    if (input.flag('once')) return isThere ? withWorkspace(input, async () => made) : made;
    await withWorkspace(input, (workspace) => serveUntilStopped(input, workspace, port, made));
    return null;
  },
};
