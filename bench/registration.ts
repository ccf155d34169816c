// A burst of n form answers, all there before the first trigger runs; then Google starts one execution for each.
import type { ExecutionResult, Workspace } from '../local/contract.ts';
import { type Cost, costOf } from './cost.ts';
import { BASELINE, BUNDLE, inCopy, newWorkspace } from './folders.ts';
import { column, growTo, later, run, schoolBooks, setUp } from './municipality.ts';
import { COST_TITLES, comparison, costCells, heading, type Point, table } from './print.ts';

const ANSWER = {
  Фамилия: 'Полевая',
  Имя: 'Анна',
  'Категория участника': 'педагогический работник',
  'Должность или класс': 'учитель',
  'Форма наставничества': ['учитель – ученик'],
};

/** Milliseconds between two answers of a burst. */
const APART_MS = 200;

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

const measure = (prepared: Prepared, size: number): Promise<{ point: Point; pass: Cost }> =>
  inCopy(prepared.dir, BUNDLE, async (workspace) => {
    const responses = await send(workspace, prepared, size);
    await workspace.close();
    const burst = { ...prepared, responses };
    const ours = await inCopy(workspace.dir, BUNDLE, (copy) => fire(copy, burst));
    const naive = await inCopy(workspace.dir, BASELINE, (copy) => fire(copy, burst));
    return { point: { size, ours: costOf(ours), naive: costOf(naive) }, pass: costOf(ours.slice(0, 1)) };
  });

export const benchRegistration = async (sizes: readonly number[]): Promise<void> => {
  heading(
    'Registration burst, by the number of answers (naive: one locked appendRow per answer, twins looked for cell by cell)',
  );
  const prepared = await prepare();
  const measured: { point: Point; pass: Cost }[] = [];
  for (const size of sizes) measured.push(await measure(prepared, size));
  comparison(
    'answers',
    measured.map(({ point }) => point),
  );
  console.log('\nof ours, the one pass that brings all of them in:');
  table(
    ['answers', ...COST_TITLES],
    measured.map(({ point, pass }) => [String(point.size), ...costCells(pass)]),
  );
};
