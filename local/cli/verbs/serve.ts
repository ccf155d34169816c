// `serve`: the workspace in the browser, until the person stops it.

import {
  checkServeOptions,
  portOf,
  SERVE_HELP,
  SERVE_OPTIONS,
  SERVE_USAGE,
  serveUntilStopped,
} from '../serveUntilStopped.ts';
import type { Verb } from '../verb.ts';
import { withWorkspace } from '../withWorkspace.ts';

export const serveVerb: Verb = {
  name: 'serve',
  summary: 'открыть рабочую папку в браузере, с --lan и другим компьютерам сети',
  usage: SERVE_USAGE,
  help: SERVE_HELP,
  options: SERVE_OPTIONS,
  positionals: { min: 0, max: 0 },
  run: async (input) => {
    const port = portOf(input.world.env);
    checkServeOptions(input);
    await withWorkspace(input, (workspace) => serveUntilStopped(input, workspace, port, { value: {}, lines: [] }));
    return null;
  },
};
