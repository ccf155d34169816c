// `clock`: the date of the workspace moves forward and what was due runs.
import { executionLine } from '../executionLines.ts';
import { UsageError, type Verb } from '../verb.ts';
import { momentOf, wallClock } from '../wallClock.ts';
import { withWorkspace } from '../withWorkspace.ts';

/** A day without a time means the whole of it, as in the browser: what runs on that day has run. */
const END_OF_DAY = 'T23:59:59';

export const clockVerb: Verb = {
  name: 'clock',
  summary: 'перевести часы вперёд и выполнить всё, чему пришёл срок',
  usage: '--to ДАТА',
  help: ['--to   ГГГГ-ММ-ДД (до конца этого дня) или ГГГГ-ММ-ДДTЧЧ:ММ; назад часы не идут'],
  options: { to: { type: 'string' } },
  positionals: { min: 0, max: 0 },
  run: async (input) => {
    const to = timeOf(input.option('to'));
    return withWorkspace(input, async (workspace) => {
      const zone = workspace.timeZone;
      const executions = await workspace.moveClock(momentOf(to, zone));
      return {
        value: { now: workspace.now(), executions },
        lines: [
          `Часы: ${wallClock(workspace.now(), zone)}`,
          ...executions.map((execution) => executionLine(execution, 'mid')),
        ],
      };
    });
  },
};

function timeOf(text: string | undefined): string {
  if (text === undefined) throw new UsageError('Укажите дату: --to ГГГГ-ММ-ДД.');
  const [, day = '', time = END_OF_DAY] = /^(\d{4}-\d{2}-\d{2})(T\d{2}:\d{2}(?::\d{2})?)?$/.exec(text) ?? [];
  const at = day + (time.length === 'T00:00'.length ? `${time}:00` : time);
  const moment = new Date(`${at}Z`);
  // 2025-02-30 would silently become 2 March.
  if (Number.isNaN(moment.getTime()) || !moment.toISOString().startsWith(at)) {
    throw new UsageError(`«${text}» – не дата. Пример: --to 2026-01-10`);
  }
  return at;
}
