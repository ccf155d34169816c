// `call`: one function of the bundle, run as one execution.
import type { ExecutionRequest, Fault, Profile } from '../../contract.ts';
import { executionLine, ledgerLines } from '../executionLines.ts';
import { readJson } from '../readJson.ts';
import { UsageError, type Verb } from '../verb.ts';
import { fileNamed, withWorkspace } from '../withWorkspace.ts';

const PROFILES: readonly string[] = ['low', 'mid', 'high'] satisfies Profile[];

export const callVerb: Verb = {
  name: 'call',
  summary: 'выполнить функцию программы в книге',
  usage: 'ФУНКЦИЯ [JSON] --book КНИГА [--profile low|mid|high] [--fault JSON] [--ledger]',
  help: [
    'ФУНКЦИЯ     имя функции: rpcGetPanel, menuRunRollUp, onOpen…',
    'JSON        аргумент: объект – один аргумент, массив – несколько; @файл.json читает из файла',
    '--book      имя или код книги',
    '--profile   по какой модели стоимости показать время: low, mid (по умолчанию), high',
    '--fault     сбой: {"method":"Sheets.Spreadsheets.batchUpdate","call":2,"message":"…"} или {…,"kill":true};',
    '            "*" – любой вызов; несколько сбоев – массивом',
    '--ledger    показать вызовы служб по методам',
  ],
  options: {
    book: { type: 'string' },
    profile: { type: 'string' },
    fault: { type: 'string' },
    ledger: { type: 'boolean' },
  },
  positionals: { min: 1, max: 2 },
  run: async (input) => {
    const [entry = '', json] = input.positionals;
    const book = input.option('book');
    if (book === undefined) throw new UsageError('Укажите книгу: --book ИМЯ.');
    const profile = input.option('profile') ?? 'mid';
    if (!isProfile(profile)) throw new UsageError(`--profile: low, mid или high, а не «${profile}».`);
    const given = json === undefined ? [] : readJson(json, 'JSON', input.world.cwd);
    const faults = faultsOf(input.option('fault'), input.world.cwd);
    return withWorkspace(input, async (workspace) => {
      const bookId = fileNamed(workspace, book, 'spreadsheet').id;
      const args = Array.isArray(given) ? given : [given];
      const execution = await workspace.call({ bookId, entry, args, profile, faults, from: callerOf(entry) });
      const { ledger, value, ...rest } = execution;
      const refused =
        refusalOf(value) ??
        execution.error?.message ??
        (execution.status === 'completed' ? undefined : 'Выполнение прервано.');
      return {
        value: { execution: input.flag('ledger') ? { ...rest, ledger } : rest, value },
        lines: [
          executionLine(execution, profile),
          ...(execution.value === undefined || execution.value === null
            ? []
            : [JSON.stringify(execution.value, null, 2)]),
          ...execution.log.map((line) => `[${line.level}] ${line.text}`),
          ...(input.flag('ledger') ? ledgerLines(execution, profile) : []),
        ],
        ...(refused === undefined ? {} : { refused }),
      };
    });
  },
};

const isProfile = (text: string): text is Profile => PROFILES.includes(text);

/** Who would call such a function in Google; the prefixes are those of the bundle's entry list. */
function callerOf(entry: string): NonNullable<ExecutionRequest['from']> {
  if (entry === 'onOpen') return 'open';
  if (entry.startsWith('rpc')) return 'sidebar';
  if (entry.startsWith('menu')) return 'menu';
  return entry.startsWith('on') ? 'trigger' : 'editor';
}

/** The sentences of a reply `{ ok: false, problems }`. */
function refusalOf(value: unknown): string | undefined {
  const reply = value as { ok?: unknown; problems?: { text?: unknown }[] } | null | undefined;
  if (reply?.ok !== false || !Array.isArray(reply.problems)) return undefined;
  return reply.problems.map((problem) => String(problem.text)).join('\n');
}

function faultsOf(json: string | undefined, cwd: string): Fault[] {
  if (json === undefined) return [];
  const given = readJson(json, '--fault', cwd);
  const faults = (Array.isArray(given) ? given : [given]) as Partial<Fault>[];
  for (const fault of faults) {
    const complete = typeof fault?.method === 'string' && Number.isInteger(fault.call) && Number(fault.call) >= 1;
    if (!complete || (fault.kill !== true && typeof fault.message !== 'string')) {
      throw new UsageError(
        '--fault: нужны method, call (от 1) и message или kill: {"method":"*","call":3,"kill":true}',
      );
    }
  }
  return faults as Fault[];
}
