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
import { spentBy } from './kit/cost.ts';
import { BASELINE, BUNDLE, inCopy } from './kit/folders.ts';
import { overSizes } from './kit/growingSchool.ts';
import { endOf, type Line, printLines, timed } from './kit/lines.ts';
import { later } from './kit/municipality.ts';
import { code, pairRows, type Row } from './kit/pairRows.ts';
import { heading } from './kit/print.ts';

/** What the papers need besides: a patronymic, and the parent who signs for the pupil. */
const rowsOf = (number: number): readonly Row[] => [
  ...pairRows(number, { Отчество: 'Ильич' }),
  ['Представители', { 'Код записи': code('НСМ', number), 'Законный представитель': 'Ручьёв Илья Львович' }],
];

const SHEETS_IN_DOCUMENT = 400;
const MINUTE_MS = 60_000;

const codes = (prefix: string, count: number): string[] =>
  Array.from({ length: count }, (_, index) => code(prefix, index + 1));

const documentsIn = (workspace: Workspace): number =>
  workspace.files().filter(({ kind }) => kind === 'document').length;

const madeOf = (documents: number, wanted: number): string =>
  documents === wanted ? String(documents) : `${documents} of ${wanted}`;

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
        const pressed = async () => {
          const executions: ExecutionResult[] = [];
          for (const argument of presses(pairs))
            executions.push(...(await untilMade(copy, school, entry, argument, resume)));
          return executions;
        };
        const { value, cpuMs } = await timed(pressed());
        const told = [String(sheets(pairs)), madeOf(documentsIn(copy) - before, wanted(pairs))];
        const stopped = value.map(endOf).find((end) => end !== '') ?? '';
        return { size: pairs, what, told, cost: spentBy(value), cpuMs, stopped };
      }),
    );
  return lines;
};

const NAIVE = [
  {
    what: 'naive order',
    against: 'order',
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
    against: 'consents, one a mentee',
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
  for (const { what, against, entry, template, args, wanted } of NAIVE)
    lines.push(
      await inCopy(dir, BASELINE, async (copy) => {
        const templateId = copy.importDocument('Шаблон', template());
        const before = documentsIn(copy);
        const { value, cpuMs } = await timed(copy.call({ bookId: school, entry, args: [templateId, ...args(pairs)] }));
        const documents = documentsIn(copy) - before;
        const told = [String(entry === 'makeConsents' ? documents : 0), madeOf(documents, wanted(pairs))];
        return { size: pairs, what, against, told, cost: spentBy([value]), cpuMs, stopped: endOf(value) };
      }),
    );
  return lines;
};

export const benchPapers = async (sizes: readonly number[]): Promise<void> => {
  heading('Order and consents, by the number of pairs (naive: makeCopy, openById, replaceText, a document a person)');
  const lines = await overSizes({ sizes, rowsOf }, async (dir, school, pairs) => [
    ...(await ours(dir, school, pairs)),
    ...(await naive(dir, school, pairs)),
  ]);
  printLines('pairs', lines.flat(), ['sheets', 'documents']);
};
