// The steps of the main job in one small municipality: what each costs once.
import type { ExecutionResult, Workspace } from '../local/contract.ts';
import { costOf } from './kit/cost.ts';
import { newWorkspace } from './kit/folders.ts';
import { QUARTER, run, runJob, schoolBooks, schoolNames, setUp } from './kit/municipality.ts';
import { COST_TITLES, costCells, heading, table } from './kit/print.ts';

const PAIRS = 10;
const SCHOOLS = 3;

const ANSWER = {
  Фамилия: 'Полевая',
  Имя: 'Анна',
  'Категория участника': 'педагогический работник',
  'Должность или класс': 'учитель',
  'Форма наставничества': ['учитель – ученик'],
};

/** Written by hand before anything has given codes, so that a parent can be written down with the child. */
const menteeCode = (index: number): string => `НСМ-${String(index + 1).padStart(4, '0')}`;

const typePeople = (workspace: Workspace, school: string): void => {
  const person = { Имя: 'Анна', Отчество: 'Львовна' };
  const rows = Array.from({ length: PAIRS }, (_, index) => ({ ...person, Фамилия: `Полевая ${index + 1}` }));
  workspace.typeRows(
    school,
    'Наставники',
    rows.map((row) => ({
      ...row,
      'Категория участника': 'педагогический работник',
      'Должность или класс': 'учитель',
      Состояние: 'согласие получено',
    })),
  );
  workspace.typeRows(
    school,
    'Наставляемые',
    rows.map((row, index) => ({
      ...row,
      'Код записи': menteeCode(index),
      'Категория участника': 'обучающийся',
      'Дата рождения': '05.05.2012',
      'Должность или класс': '7 «А»',
    })),
  );
  workspace.typeRows(
    school,
    'Представители',
    rows.map((_row, index) => ({
      'Код записи': menteeCode(index),
      'Законный представитель': 'Полевой Лев Ильич',
    })),
  );
};

const idsOf = (execution: ExecutionResult, list: 'mentors' | 'mentees'): string[] =>
  (execution.value as { value: Record<typeof list, { id: string }[]> }).value[list].map(({ id }) => id);

const makePairs = async (workspace: Workspace, school: string) => {
  const people = await run(workspace, school, 'rpcGetPairs');
  const [mentors, mentees] = [idsOf(people, 'mentors'), idsOf(people, 'mentees')];
  const made: ExecutionResult[] = [];
  for (let index = 0; index < PAIRS; index += 1)
    made.push(
      await run(workspace, school, 'rpcCreatePair', {
        mentorId: mentors[index],
        menteeIds: [mentees[index]],
        form: 'teacher_pupil',
        kinds: ['traditional'],
        startDate: '2025-09-15',
        endDate: '2026-05-31',
        goal: 'учебный проект',
      }),
    );
  return { made, pairIds: made.map(({ value }) => (value as { value: { pairId: string } }).value.pairId) };
};

export const benchSteps = async (): Promise<void> => {
  heading('Steps of the main job');
  const workspace = newWorkspace();
  const steps: [string, readonly ExecutionResult[]][] = [];
  const { bookId, execution } = await setUp(workspace);
  steps.push(['set-up of the municipal workbook and the template', [execution]]);
  steps.push(['opening a workbook (onOpen)', [await workspace.open(bookId)]]);
  await run(workspace, bookId, 'rpcAddOrganisations', { organisations: schoolNames(0, SCHOOLS) });
  steps.push([
    `${SCHOOLS} school workbooks`,
    await runJob(workspace, bookId, 'rpcMakeSchoolBooks', 'jobContinueSchoolBooks'),
  ]);
  const books = schoolBooks(workspace, bookId);
  const [school = ''] = books;
  steps.push(['panel of a school', [await run(workspace, school, 'rpcGetPanel')]]);
  steps.push(['registration form', [await run(workspace, school, 'rpcCreateRegistrationForm')]]);
  const formId = workspace.files().find(({ kind }) => kind === 'form')?.id ?? '';
  steps.push(['one answer', (await workspace.submitForm(formId, ANSWER)).executions]);
  typePeople(workspace, school);
  const { made, pairIds } = await makePairs(workspace, school);
  steps.push(['one pair', made.slice(0, 1)]);
  steps.push([`order and consents of ${PAIRS} pairs`, [await run(workspace, school, 'rpcPreparePapers', { pairIds })]]);
  const signing = {
    orderId: 'ПРК-0001',
    number: '96-Д',
    date: '2025-09-12',
    consentsGivenOn: '2025-09-12',
    signerPosition: 'директор',
    signerFio: 'Рябинина Ольга Львовна',
  };
  steps.push(['signing', [await run(workspace, school, 'rpcSignOrder', signing)]]);
  const submitted: ExecutionResult[] = [];
  for (const book of books) submitted.push(await run(workspace, book, 'rpcSubmitQuarter', { period: QUARTER.period }));
  steps.push(['submission of a school', submitted.slice(0, 1)]);
  steps.push([
    `roll-up of ${SCHOOLS} schools`,
    await runJob(workspace, bookId, 'rpcStartRollUp', 'jobContinueRollUp', QUARTER),
  ]);
  steps.push([
    'indicators of the quarter',
    [await run(workspace, bookId, 'rpcGetIndicators', { period: QUARTER.period })],
  ]);
  await workspace.close();
  table(
    ['step', ...COST_TITLES],
    steps.map(([name, executions]) => [name, ...costCells(costOf(executions))]),
  );
};
