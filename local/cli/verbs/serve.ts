// `serve`: the workspace in the browser, until the person stops it.

import { portOf, serveUntilStopped } from '../serveUntilStopped.ts';
import type { Verb } from '../verb.ts';
import { withWorkspace } from '../withWorkspace.ts';

export const serveVerb: Verb = {
  name: 'serve',
  summary: 'открыть рабочую папку в браузере',
  usage: '',
  help: ['Порт – переменная PORT, по умолчанию 8420. Остановить: Ctrl+C.'],
  options: {},
  positionals: { min: 0, max: 0 },
  run: async (input) => {
    const port = portOf(input.world.env);
    await withWorkspace(input, (workspace) => serveUntilStopped(input, workspace, port, { value: {}, lines: [] }));
    return null;
  },
};
