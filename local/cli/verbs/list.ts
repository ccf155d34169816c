// `list`: what the workspace holds.
import type { Verb } from '../verb.ts';
import { wallClock } from '../wallClock.ts';
import { kindName, withWorkspace } from '../withWorkspace.ts';

export const listVerb: Verb = {
  name: 'list',
  summary: 'показать файлы рабочей папки, её часы и запуски по расписанию',
  usage: '',
  help: [],
  options: {},
  positionals: { min: 0, max: 0 },
  run: (input) =>
    withWorkspace(input, async (workspace) => {
      const files = workspace.files();
      const triggers = workspace.triggers();
      const shown = (moment: string) => wallClock(moment, workspace.timeZone);
      return {
        value: { dir: workspace.dir, now: workspace.now(), account: workspace.account, files, triggers },
        lines: [
          `Часы: ${shown(workspace.now())}`,
          ...files.map((file) => `${kindName(file.kind).padEnd(8)}  ${file.name}  [${file.id}]`),
          ...triggers.map(
            (trigger) =>
              `запуск    ${trigger.description}${trigger.nextAt === null ? '' : `, следующий ${shown(trigger.nextAt)}`}`,
          ),
        ],
      };
    }),
};
