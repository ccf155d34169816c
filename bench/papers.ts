// Order and consents by the number of pairs: the order is one document, the consents one for each four hundred sheets.
import type { ExecutionResult, Workspace } from '../local/contract.ts';
import {
  CONSENT_TAGS,
  consentTemplate,
  ORDER_COLUMNS,
  orderTags,
  orderTemplate,
  tagsOf,
} from './baseline/paperTemplates.ts';
import { type Cost, exponent, spentBy } from './cost.ts';
import { BASELINE, BUNDLE, inCopy, newWorkspace, reopen } from './folders.ts';
import { growTo, later, schoolBooks, setUp } from './municipality.ts';
import { code, fillBook, pairRows, type Row } from './pairRows.ts';
import { COST_TITLES, costCells, heading, table } from './print.ts';

/** What the papers need besides: a patronymic, and the parent who signs for the pupil. */
const rowsOf = (number: number): readonly Row[] => [
  ...pairRows(number, { Отчество: 'Ильич' }),
  ['Представители', { 'Код записи': code('НСМ', number), 'Законный представитель': 'Ручьёв Илья Львович' }],
];

const SHEETS_IN_DOCUMENT = 400;
const MINUTE_MS = 60_000;

/** One way of making papers, of ours or naive, for one number of pairs. */
interface Line {
  readonly pairs: number;
  readonly what: string;
  readonly sheets: number;
  readonly documents: number;
  /** Documents that are the work whole. */
  readonly wanted: number;
  readonly cost: Cost;
  /** User time of this process: the program together with the emulator it runs on. */
  readonly cpuMs: number;
  /** Why it ended before its end; empty when it did not. */
  readonly stopped: string;
}

const codes = (prefix: string, count: number): string[] =>
  Array.from({ length: count }, (_, index) => code(prefix, index + 1));

const timed = async <Value>(work: () => Promise<Value>) => {
  const before = process.cpuUsage();
  const value = await work();
  return { value, cpuMs: process.cpuUsage(before).user / 1000 };
};

const documentsIn = (workspace: Workspace): number =>
  workspace.files().filter(({ kind }) => kind === 'document').length;

/** What Google said, in its own words, to one that did not come to its end. */
const endOf = ({ status, error }: ExecutionResult): string =>
  status === 'completed' ? '' : (error?.message ?? status);

/** Pressed; what is left goes on by itself, also when this computer is too slow for the six minutes of an execution. */
const untilMade = async (copy: Workspace, school: string, entry: string, argument: unknown, resume: string) => {
  const executions = [await copy.call({ bookId: school, entry, args: [argument], from: 'sidebar' })];
  while (copy.triggers().some((trigger) => trigger.entry === resume && trigger.nextAt !== null))
    executions.push(
      ...(await copy.moveClock(later(copy, 2 * MINUTE_MS))).filter((execution) => execution.entry === resume),
    );
  return executions;
};

/** «Документы» takes no more rows at once: their codes stand in one cell. */
const MOST_CHOSEN = 5000;

const chosen = (type: string, prefix: string, count: number) =>
  Array.from({ length: Math.ceil(count / MOST_CHOSEN) }, (_, at) => ({
    type,
    ids: codes(prefix, count).slice(at * MOST_CHOSEN, (at + 1) * MOST_CHOSEN),
    separately: false,
  }));

const OURS = [
  {
    what: 'order',
    entry: 'rpcMakeDocuments',
    resume: 'jobContinueDocuments',
    presses: (pairs: number): unknown[] => chosen('order_approve_pairs', 'ПАР', pairs),
    sheets: () => 0,
    wanted: (pairs: number) => Math.ceil(pairs / MOST_CHOSEN),
  },
  {
    what: 'consents, one a mentee',
    entry: 'rpcMakeDocuments',
    resume: 'jobContinueDocuments',
    presses: (pairs: number): unknown[] => chosen('consent_mentee', 'НСМ', pairs),
    sheets: (pairs: number) => pairs,
    wanted: (pairs: number) =>
      chosen('', '', pairs).reduce((sum, { ids }) => sum + Math.ceil(ids.length / SHEETS_IN_DOCUMENT), 0),
  },
  {
    what: 'order and all consents',
    entry: 'rpcPreparePapers',
    resume: 'jobContinuePapers',
    presses: (pairs: number): unknown[] => [{ pairIds: codes('ПАР', pairs) }],
    // Two of the mentor, two of the mentee.
    sheets: (pairs: number) => 4 * pairs,
    wanted: (pairs: number) => 1 + Math.ceil((4 * pairs) / SHEETS_IN_DOCUMENT),
  },
] as const;

const ours = async (dir: string, school: string, pairs: number): Promise<Line[]> => {
  const lines: Line[] = [];
  for (const { what, entry, resume, presses, sheets, wanted } of OURS)
    lines.push(
      await inCopy(dir, BUNDLE, async (copy) => {
        const before = documentsIn(copy);
        const { value, cpuMs } = await timed(async () => {
          const executions: ExecutionResult[] = [];
          for (const argument of presses(pairs))
            executions.push(...(await untilMade(copy, school, entry, argument, resume)));
          return executions;
        });
        const documents = documentsIn(copy) - before;
        const stopped = value.map(endOf).find((end) => end !== '') ?? '';
        const result = { pairs, what, sheets: sheets(pairs), documents, wanted: wanted(pairs) };
        return { ...result, cost: spentBy(value), cpuMs, stopped };
      }),
    );
  return lines;
};

const NAIVE = [
  {
    what: 'naive order',
    entry: 'makeOrder',
    template: orderTemplate,
    args: (pairs: number) => [
      'Приказ',
      orderTags(),
      Array.from({ length: pairs }, (_, row) => Array.from({ length: ORDER_COLUMNS }, (_cell, at) => `${row} ${at}`)),
    ],
    wanted: () => 1,
  },
  {
    what: 'naive, one a mentee',
    entry: 'makeConsents',
    template: consentTemplate,
    args: (pairs: number) => [
      Array.from({ length: pairs }, (_, at) => ({ name: `Согласие ${at + 1}`, tags: tagsOf(CONSENT_TAGS, at + 1) })),
    ],
    wanted: (pairs: number) => pairs,
  },
] as const;

const naive = async (dir: string, school: string, pairs: number): Promise<Line[]> => {
  const lines: Line[] = [];
  for (const { what, entry, template, args, wanted } of NAIVE)
    lines.push(
      await inCopy(dir, BASELINE, async (copy) => {
        const templateId = copy.importDocument('Шаблон', template());
        const before = documentsIn(copy);
        const { value, cpuMs } = await timed(() =>
          copy.call({ bookId: school, entry, args: [templateId, ...args(pairs)] }),
        );
        const documents = documentsIn(copy) - before;
        const sheets = entry === 'makeConsents' ? documents : 0;
        return {
          pairs,
          what,
          sheets,
          documents,
          wanted: wanted(pairs),
          cost: spentBy([value]),
          cpuMs,
          stopped: endOf(value),
        };
      }),
    );
  return lines;
};

const madeOf = ({ documents, wanted }: Line): string =>
  documents === wanted ? String(documents) : `${documents} of ${wanted}`;

export const benchPapers = async (sizes: readonly number[]): Promise<void> => {
  heading('Order and consents, by the number of pairs (naive: makeCopy, openById, replaceText, a document a person)');
  let workspace = newWorkspace();
  const { dir } = workspace;
  const { bookId } = await setUp(workspace);
  await growTo(workspace, bookId, 1);
  const [school = ''] = schoolBooks(workspace, bookId);
  let filled = 0;
  const lines: Line[] = [];
  for (const pairs of sizes) {
    fillBook(workspace, school, rowsOf, filled, pairs);
    filled = pairs;
    await workspace.close();
    lines.push(...(await ours(dir, school, pairs)), ...(await naive(dir, school, pairs)));
    workspace = reopen(dir);
  }
  await workspace.close();
  table(
    ['pairs', 'what', 'sheets', 'documents', ...COST_TITLES, 'CPU s'],
    lines.map((line) => [
      String(line.pairs),
      line.what,
      String(line.sheets),
      madeOf(line),
      ...costCells(line.cost),
      (line.cpuMs / 1000).toFixed(2),
    ]),
  );
  for (const { pairs, what, documents, stopped } of lines)
    if (stopped !== '')
      console.log(
        `${what} of ${pairs} pairs: an execution ended early, ${documents} documents are there: «${stopped}»`,
      );
  console.log(
    '\nCPU is user time of this computer, of the program together with the emulator: compare within one run only.',
  );
  const grows = (what: string, of: (line: Line) => number): string =>
    exponent(lines.filter((line) => line.what === what).map((line) => [line.pairs, of(line)] as const)).toFixed(2);
  console.log('growth exponents:');
  table(
    ['', 'RPC', 's mid', 'CPU'],
    OURS.map(({ what }) => [
      what,
      grows(what, ({ cost }) => cost.rpc),
      grows(what, ({ cost }) => cost.seconds.mid),
      grows(what, ({ cpuMs }) => cpuMs),
    ]),
  );
};
