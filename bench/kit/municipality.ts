// A municipality of any size made through the bundle; the bench knows the tabs it looks into, as a user sees them.
import type { ExecutionResult, Workspace } from '../../local/contract.ts';

export const QUARTER = { period: '2025-Q4', asOf: '2025-12-31' } as const;

const SET_UP = {
  profile: 'artemovsky_go',
  municipality: 'Заречный муниципальный округ',
  authority: 'Управление образования',
  place: 'г. Заречный',
  firstYear: 2021,
  coordinatorEmail: '',
  pdMode: 'names',
};

interface Reply {
  readonly ok: boolean;
  readonly problems?: readonly { readonly code: string }[];
}

/** One call as a sidebar makes it. Throws when it fails or the bundle refuses. */
export const run = async (workspace: Workspace, bookId: string, entry: string, argument: unknown = {}) => {
  const execution = await workspace.call({ bookId, entry, args: [argument], from: 'sidebar' });
  const reply = execution.value as Reply | null;
  if (execution.status !== 'completed' || reply?.ok !== true)
    throw new Error(
      `${entry} ${execution.status}: ${execution.error?.message ?? JSON.stringify([reply?.problems, execution.log])}`,
    );
  return execution;
};

const MINUTE_MS = 60_000;

export const later = (workspace: Workspace, ms: number): string =>
  new Date(Date.parse(workspace.now()) + ms).toISOString();

/** Starts a job and lets time pass until none of its triggers is left. Returns the executions it took. */
export const runJob = async (
  workspace: Workspace,
  bookId: string,
  start: string,
  resume: string,
  argument: unknown = {},
): Promise<ExecutionResult[]> => {
  const executions = [await run(workspace, bookId, start, argument)];
  while (workspace.triggers().some(({ entry, nextAt }) => entry === resume && nextAt !== null))
    executions.push(
      ...(await workspace.moveClock(later(workspace, 2 * MINUTE_MS))).filter(({ entry }) => entry === resume),
    );
  return executions;
};

export const setUp = async (workspace: Workspace) => {
  const bookId = workspace.createSpreadsheet('Муниципальная книга');
  return { bookId, execution: await run(workspace, bookId, 'rpcSetUp', SET_UP) };
};

export const schoolNames = (from: number, to: number) =>
  Array.from({ length: to - from }, (_, index) => ({
    name: `МБОУ СОШ № ${from + index + 1}`,
    orgType: 'school',
    source: 'workbook',
  }));

/** Texts of one column below the header. */
export const column = (workspace: Workspace, bookId: string, tab: string, header: string): string[] => {
  const rows = workspace.sheets(bookId).find(({ title }) => title === tab)?.rows ?? [];
  const at = (rows[0] ?? []).findIndex(({ text }) => text === header);
  return rows
    .slice(1)
    .map((row) => row[at]?.text ?? '')
    .filter((text) => text !== '');
};

export const schoolBooks = (workspace: Workspace, bookId: string): string[] =>
  column(workspace, bookId, 'Реестр ОО', 'Код книги');

/** Adds schools with workbooks up to `count`; the new ones submit the quarter. */
export const growTo = async (workspace: Workspace, bookId: string, count: number): Promise<void> => {
  const present = schoolBooks(workspace, bookId).length;
  await run(workspace, bookId, 'rpcAddOrganisations', { organisations: schoolNames(present, count) });
  await runJob(workspace, bookId, 'rpcMakeSchoolBooks', 'jobContinueSchoolBooks');
  for (const book of schoolBooks(workspace, bookId).slice(present))
    await run(workspace, book, 'rpcSubmitQuarter', { period: QUARTER.period });
};
