// `rollup`: the schools' reports rolled up and the quarter frozen, as the coordinator does it; every number is printed with what it rests on.
import type { Workspace } from '../../contract.ts';
import { askBundle } from '../../demo/askBundle.ts';
import { refusal } from '../../files/refusal.ts';
import { endedQuarter, periodOf } from '../period.ts';
import type { Verb } from '../verb.ts';
import { fileNamed, withWorkspace } from '../withWorkspace.ts';

/** The answers of the bundle, as far as they are printed. */
interface Row {
  readonly id: string;
  readonly name: string;
  readonly value: string;
  readonly numerator: number | null;
  readonly denominator: number | null;
  readonly target: string;
  readonly state: string;
  readonly stateName: string;
  readonly reported: number;
  readonly expected: number;
  readonly notes: readonly string[];
}
interface Metric extends Row {
  readonly rule: string;
  readonly groups: readonly (Pick<Row, 'name' | 'value' | 'reported' | 'expected'> & { readonly by: string })[];
}
interface Frozen {
  readonly asOf: string;
  readonly version: number;
  readonly rows: readonly Row[];
  readonly operational: readonly Metric[];
}
interface Proof {
  readonly rule: string;
  readonly leftOut: readonly { readonly reason: string; readonly count: number }[];
}
interface Job {
  readonly state: string;
  readonly text: string;
}

const MINUTE_MS = 60_000;
const MAX_WAITS = 600;

export const rollUpVerb: Verb = {
  name: 'rollup',
  summary: 'собрать отчёты организаций, посчитать и зафиксировать показатели квартала',
  usage: '[--book КНИГА] [--period ГГГГ-К] [--as-of ГГГГ-ММ-ДД] [--show]',
  help: [
    '--book      имя или код муниципальной книги; без него – «Муниципальная книга»',
    '--period    квартал, например 2025-Q4; без него – последний оконченный по часам папки',
    '--as-of     на какую дату; без него – последний день квартала',
    '--show      не собирать заново, показать зафиксированное',
    'У каждого показателя: числитель, знаменатель, состояние, полнота, сколько строк не учтено и почему.',
  ],
  options: {
    book: { type: 'string' },
    period: { type: 'string' },
    'as-of': { type: 'string' },
    show: { type: 'boolean' },
  },
  positionals: { min: 0, max: 0 },
  run: (input) =>
    withWorkspace(input, async (workspace) => {
      const { id: book } = fileNamed(workspace, input.option('book') ?? 'Муниципальная книга', 'spreadsheet');
      const period = periodOf(input.option('period') ?? endedQuarter(workspace.now()));
      if (!input.flag('show'))
        await rollUp(workspace, book, { period, asOf: input.option('as-of') ?? lastDayOf(period) });
      const frozen = (await askBundle(workspace, book, 'rpcGetIndicators', { period })).value as Frozen;
      const indicators = [];
      for (const row of frozen.rows) {
        const { value } = await askBundle(workspace, book, 'rpcGetProof', { period, id: row.id });
        const { rule, leftOut } = value as Proof;
        indicators.push({ ...row, rule, leftOut });
      }
      const { asOf, version, operational } = frozen;
      return {
        value: { period, asOf, version, indicators, operational },
        lines: [
          `${period} на ${asOf}, версия ${version}`,
          ...indicators.flatMap((row) => [
            lineOf(row),
            ...row.leftOut.map(({ reason, count }) => `${INDENT}не учтено: ${reason} – ${count}`),
          ]),
          ...operational.flatMap((row) => [
            lineOf(row),
            ...row.groups.map(({ by, name, value }) => `${INDENT}${by}, ${name}: ${value}`),
          ]),
        ],
      };
    }),
};

const INDENT = ' '.repeat(8);

/** «ART-02     7,4 %  26 / 350  данные неполны  известно 5 из 6  …». */
function lineOf({ id, value, numerator, denominator, stateName, reported, expected, name }: Row): string {
  const parts = denominator === null ? String(numerator ?? '—') : `${numerator ?? '—'} / ${denominator}`;
  return `${id}  ${value.padStart(8)}  ${parts.padEnd(11)}  ${stateName.padEnd(21)}  ${reported} из ${expected}  ${name}`;
}

/** Starts the job and lets the workspace's time pass until it is over. */
async function rollUp(workspace: Workspace, book: string, moment: { period: string; asOf: string }): Promise<void> {
  let job = (await askBundle(workspace, book, 'rpcStartRollUp', moment)).value as Job | null;
  for (let waits = 0; job !== null && job.state !== 'finished'; waits += 1) {
    if (job.state === 'failed' || waits === MAX_WAITS) throw refusal(job.text);
    await workspace.moveClock(new Date(Date.parse(workspace.now()) + MINUTE_MS).toISOString());
    job = (await askBundle(workspace, book, 'rpcGetJob', { job: 'rollup' })).value as Job | null;
  }
}

function lastDayOf(period: string): string {
  const [year = '', quarter = ''] = period.split('-Q');
  return `${year}-${['03-31', '06-30', '09-30', '12-31'][Number(quarter) - 1]}`;
}
