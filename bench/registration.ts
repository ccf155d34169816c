// A burst of n form answers, all there before the first trigger runs; then Google starts one execution for each.
import type { ExecutionResult, Workspace } from '../local/contract.ts';
import { type Cost, costOf, exponent } from './kit/cost.ts';
import { BASELINE, BUNDLE, inCopy, newWorkspace } from './kit/folders.ts';
import { type Line, oursAndNaive, printLines } from './kit/lines.ts';
import { column, growTo, later, run, schoolBooks, setUp } from './kit/municipality.ts';
import { COST_TITLES, costCells, heading, table } from './kit/print.ts';

const ANSWER = {
  Фамилия: 'Полевая',
  Имя: 'Анна',
  'Категория участника': 'педагогический работник',
  'Должность или класс': 'учитель',
  'Форма наставничества': ['учитель – ученик'],
};

/** Milliseconds between two answers of a burst. */
const APART_MS = 200;
/** By then the five-minute trigger has run. */
const NET_MS = 6 * 60_000;

interface Prepared {
  readonly dir: string;
  readonly school: string;
  readonly formId: string;
}

interface Burst extends Prepared {
  readonly responses: readonly string[];
}

/** A school with its form complete but without triggers yet: answers wait. */
const prepare = async (): Promise<Prepared> => {
  const workspace = newWorkspace();
  const { bookId } = await setUp(workspace);
  await growTo(workspace, bookId, 1);
  const [school = ''] = schoolBooks(workspace, bookId);
  const faults = [{ method: 'ScriptApp.newTrigger', call: 1, kill: true }];
  await workspace.call({ bookId: school, entry: 'rpcCreateRegistrationForm', args: [{}], from: 'sidebar', faults });
  const formId = workspace.files().find(({ kind }) => kind === 'form')?.id ?? '';
  await workspace.close();
  return { dir: workspace.dir, school, formId };
};

/** Sends the answers, then makes the triggers; returns the ids of the answers. */
const send = async (workspace: Workspace, { school, formId }: Prepared, size: number): Promise<string[]> => {
  const responses: string[] = [];
  for (let index = 0; index < size; index += 1) {
    responses.push((await workspace.submitForm(formId, ANSWER)).responseId);
    await workspace.moveClock(later(workspace, APART_MS));
  }
  await run(workspace, school, 'rpcCreateRegistrationForm');
  return responses;
};

/** One execution for each answer, one after another, so that the counts are the same on every machine. */
const fire = async (workspace: Workspace, { formId, responses, school }: Burst): Promise<ExecutionResult[]> => {
  const executions: ExecutionResult[] = [];
  for (const response of responses) executions.push(...(await workspace.repeatSubmission(formId, response)));
  const registered = column(workspace, school, 'Наставники', 'Ответ анкеты');
  if (new Set(registered).size !== responses.length || registered.length !== responses.length)
    throw new Error(`${registered.length} of ${responses.length} answers in the register`);
  return executions;
};

/** Rows that stand in the register before the answers come, as a curator would have typed them. */
const typeRows = (workspace: Workspace, { school }: Prepared, count: number): void => {
  const row = { Имя: 'Вера', 'Категория участника': 'педагогический работник', 'Должность или класс': 'учитель' };
  const rows = Array.from({ length: count }, (_, index) => ({ ...row, Фамилия: `Ольховская ${index + 1}` }));
  if (count > 0) workspace.typeRows(school, 'Наставники', rows);
};

interface PassPoint {
  readonly size: number;
  readonly rows: number;
  readonly pass: Cost;
}

/** The one pass of the safety net that brings in `size` answers under `rows` rows. Throws when it loses or doubles one. */
const measurePass = (prepared: Prepared, size: number, rows: number): Promise<PassPoint> =>
  inCopy(prepared.dir, BUNDLE, async (workspace) => {
    typeRows(workspace, prepared, rows);
    await send(workspace, prepared, size);
    const passes = await workspace.moveClock(later(workspace, NET_MS));
    const registered = column(workspace, prepared.school, 'Наставники', 'Ответ анкеты');
    if (new Set(registered).size !== size || registered.length !== size)
      throw new Error(`${registered.length} of ${size} answers in the register`);
    return { size, rows, pass: costOf(passes.filter(({ entry }) => entry === 'onDrainTimer').slice(0, 1)) };
  });

const passes = async (prepared: Prepared, sizes: readonly number[], rows: readonly number[]): Promise<void> => {
  heading('One pass by the number of answers and of rows already there (an execution may take 360 s)');
  const points: PassPoint[] = [];
  for (const count of rows) for (const size of sizes) points.push(await measurePass(prepared, size, count));
  table(
    ['answers', 'rows', ...COST_TITLES],
    points.map(({ size, rows: count, pass }) => [String(size), String(count), ...costCells(pass)]),
  );
  console.log('\ngrowth exponents (RPC are calls to Google, calls also the getters of answers in hand):');
  table(
    ['rows', 'RPC', 'calls', 's mid'],
    rows.map((count) => {
      const of = (metric: (cost: Cost) => number): string =>
        exponent(points.filter((point) => point.rows === count).map(({ size, pass }) => [size, metric(pass)])).toFixed(
          2,
        );
      return [String(count), of(({ rpc }) => rpc), of(({ calls }) => calls), of(({ seconds }) => seconds.mid)];
    }),
  );
};

interface Measured {
  readonly size: number;
  readonly lines: readonly Line[];
  readonly pass: Cost;
}

const measure = (prepared: Prepared, size: number): Promise<Measured> =>
  inCopy(prepared.dir, BUNDLE, async (workspace) => {
    const responses = await send(workspace, prepared, size);
    await workspace.close();
    const burst = { ...prepared, responses };
    const ours = await inCopy(workspace.dir, BUNDLE, (copy) => fire(copy, burst));
    const naive = await inCopy(workspace.dir, BASELINE, (copy) => fire(copy, burst));
    return { size, lines: oursAndNaive(size, costOf(ours), costOf(naive)), pass: costOf(ours.slice(0, 1)) };
  });

export const benchRegistration = async (
  sizes: readonly number[],
  large: { readonly answers: readonly number[]; readonly rows: readonly number[] },
): Promise<void> => {
  heading(
    'Registration burst, by the number of answers (naive: one locked appendRow per answer, twins looked for cell by cell)',
  );
  const prepared = await prepare();
  const measured: Measured[] = [];
  for (const size of sizes) measured.push(await measure(prepared, size));
  printLines(
    'answers',
    measured.flatMap(({ lines }) => lines),
  );
  console.log('\nof ours, the one pass that brings all of them in:');
  table(
    ['answers', ...COST_TITLES],
    measured.map(({ size, pass }) => [String(size), ...costCells(pass)]),
  );
  await passes(prepared, large.answers, large.rows);
};
