// Columns that people rename, move, delete or double: found where they can be, otherwise named, with nothing written.
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import type { Workspace } from '../../local/contract.ts';
import { ask, finishJob, minutesLater, replyOf, run } from './kit/asking.ts';
import { contentOf, moveColumns, renameColumn, rowsOf } from './kit/cells.ts';
import { municipalityOf } from './kit/municipality.ts';
import { TABS } from './kit/names.ts';
import { QUARTER, typeKindergartens } from './kit/reporting.ts';
import { makePairs, PAIR, typeContingent, typePeople } from './kit/school.ts';
import { cleanUp, copyOf, discard, newWorkspace, putAside } from './kit/workspaces.ts';

let prepared: string;
let municipal: string;
let school: string;
let pairIds: string[];
let formId: string;
let workspace: Workspace;

beforeAll(async () => {
  const made = newWorkspace();
  const municipality = await municipalityOf(made, 1);
  municipal = municipality.bookId;
  school = municipality.schoolBooks[0] ?? '';
  typePeople(made, school, 2);
  typeContingent(made, school, 1);
  pairIds = await makePairs(made, school, 1);
  await ask(made, school, 'rpcSubmitQuarter', { period: QUARTER.period });
  await typeKindergartens(made, municipal, [4]);
  await ask(made, school, 'rpcCreateRegistrationForm');
  formId = made.files().find(({ kind }) => kind === 'form')?.id ?? '';
  prepared = await putAside(made);
});

beforeEach(() => {
  workspace = copyOf(prepared);
});
afterEach(() => discard(workspace));
afterAll(cleanUp);

const ANSWER = {
  Фамилия: 'Луговая',
  Имя: 'Анна',
  'Категория участника': 'педагогический работник',
  'Должность или класс': 'учитель',
  'Форма наставничества': ['учитель – ученик'],
};

/** What each use case writes to and which column it cannot do without. */
const USES = [
  {
    use: 'the roll-up',
    book: () => municipal,
    tab: TABS.organisations,
    column: 'Тип ОО',
    twin: 'Краткое наименование',
    entry: 'rpcStartRollUp',
    argument: () => QUARTER,
  },
  {
    use: 'the roll-up, in the sheet it writes',
    book: () => municipal,
    tab: TABS.snapshots,
    column: 'Контрольная сумма',
    twin: 'Зафиксировано',
    entry: 'rpcStartRollUp',
    argument: () => QUARTER,
  },
  {
    use: 'a submission',
    book: () => school,
    tab: TABS.mentees,
    column: 'Дата рождения',
    twin: 'Начало педагогической работы',
    entry: 'rpcSubmitQuarter',
    argument: () => ({ period: QUARTER.period }),
  },
  {
    use: 'papers',
    book: () => school,
    tab: TABS.orders,
    column: 'Документ',
    twin: 'Согласия',
    entry: 'rpcPreparePapers',
    argument: () => ({ pairIds }),
  },
  {
    use: 'a new pair',
    book: () => school,
    tab: TABS.members,
    column: 'Роль',
    twin: 'Код записи',
    entry: 'rpcCreatePair',
    argument: () => ({ ...PAIR, mentorId: 'НСТ-0002', menteeIds: ['НСМ-0002'] }),
  },
  {
    use: 'new organisations',
    book: () => municipal,
    tab: TABS.organisations,
    column: 'Источник данных',
    twin: 'Состояние',
    entry: 'rpcAddOrganisations',
    argument: () => ({ organisations: [{ name: 'МБОУ СОШ № 299', orgType: 'school', source: 'typed' }] }),
  },
  {
    use: 'typed numbers',
    book: () => municipal,
    tab: TABS.typed,
    column: 'Наставников',
    twin: 'Наставляемых',
    entry: 'rpcAddTypedNumbers',
    argument: () => ({
      period: QUARTER.period,
      rows: [{ name: 'МБДОУ № 399', orgType: 'dou', numbers: { mentors: 1 } }],
    }),
  },
] as const;

const everything = () => ({
  cells: [municipal, school].map((bookId) => contentOf(workspace, bookId)),
  files: workspace.files().map(({ name }) => name),
  jobs: workspace.triggers().filter(({ entry }) => entry.startsWith('job')).length,
});

describe.each(USES)('$use', ({ book, tab, column, twin, entry, argument }) => {
  test.each([
    { why: 'deleted', code: 'column_missing', spoil: () => renameColumn(workspace, book(), tab, column, 'Прочее') },
    {
      why: 'doubled',
      code: 'column_doubled',
      spoil: () => {
        renameColumn(workspace, book(), tab, twin, column.toUpperCase());
      },
    },
  ])('names a column that is $why and writes nothing', async ({ code, spoil }) => {
    spoil();
    const before = everything();
    const reply = replyOf(await run(workspace, book(), entry, argument()));
    const problem = reply.ok ? undefined : reply.problems.find((one) => one.code === code);
    expect(problem?.text).toContain(`«${column}»`);
    expect(problem?.text).toContain(`«${tab}»`);
    expect(everything()).toEqual(before);
  });

  test.each([
    { why: 'in capitals', title: column.toUpperCase() },
    { why: 'with stray spaces', title: `  ${column.replaceAll(' ', '   ')}\u00a0` },
  ])('finds a column written $why', async ({ title }) => {
    renameColumn(workspace, book(), tab, column, title);
    expect(replyOf(await run(workspace, book(), entry, argument())).ok).toBe(true);
  });

  test('finds columns that were moved', async () => {
    moveColumns(workspace, book(), tab);
    expect(replyOf(await run(workspace, book(), entry, argument())).ok).toBe(true);
  });
});

describe('a form answer', () => {
  const mentors = () => rowsOf(workspace, school, TABS.mentors).filter((row) => row['Имя'] === 'Анна');

  test.each([
    { why: 'deleted', column: 'Должность или класс', title: 'Прочее' },
    { why: 'doubled', column: 'Отчество', title: 'Фамилия' },
    { why: 'the system’s own and deleted', column: 'Ответ анкеты', title: 'Прочее' },
  ])('waits for a column that is $why and comes in once it is back', async ({ column, title }) => {
    renameColumn(workspace, school, TABS.mentors, column, title);
    const before = contentOf(workspace, school);
    const { executions } = await workspace.submitForm(formId, ANSWER);
    expect(executions.map(({ status }) => status)).toEqual(['failed']);
    await workspace.moveClock(minutesLater(workspace, 6));
    expect(contentOf(workspace, school)).toEqual(before);

    const at = (workspace.sheets(school).find((sheet) => sheet.title === TABS.mentors)?.rows[0] ?? [])
      .map(({ text }) => text)
      .lastIndexOf(title);
    workspace.typeCell(school, TABS.mentors, 0, at, column);
    await workspace.moveClock(minutesLater(workspace, 6));
    expect(mentors()).toHaveLength(1);
    await workspace.moveClock(minutesLater(workspace, 30));
    expect(mentors()).toHaveLength(1);
  });

  test('comes into columns that were moved', async () => {
    moveColumns(workspace, school, TABS.mentors);
    await workspace.submitForm(formId, ANSWER);
    expect(mentors()).toMatchObject([{ Фамилия: 'Луговая', 'Должность или класс': 'учитель', Состояние: 'кандидат' }]);
  });
});

test('a roll-up refused for a column goes through once the column is back, and for another quarter too', async () => {
  renameColumn(workspace, municipal, TABS.events, 'Уровень', 'Прочее');
  expect(replyOf(await run(workspace, municipal, 'rpcStartRollUp', QUARTER)).ok).toBe(false);
  renameColumn(workspace, municipal, TABS.events, 'Прочее', 'Уровень');
  await ask(workspace, municipal, 'rpcStartRollUp', { period: '2025-Q3', asOf: '2025-09-30' });
  await finishJob(workspace, municipal);
  await ask(workspace, municipal, 'rpcStartRollUp', QUARTER);
  expect(rowsOf(workspace, municipal, TABS.rollUp).map((row) => row['Отчёт'])).toEqual(['сдан', 'сдан', '']);
});
