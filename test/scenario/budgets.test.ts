// Call budgets: what each use case may ask of Google, and what must not grow with the number of rows.
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import type { ExecutionResult, Workspace } from '../../local/contract.ts';
import { ask, minutesLater, replyOf, run } from './kit/asking.ts';
import { BUDGETS } from './kit/budgets.ts';
import { rowsOf, typeInto } from './kit/cells.ts';
import { type Spent, spentBy } from './kit/ledger.ts';
import { addOrganisations, booksOf, municipalityOf, SET_UP, schools } from './kit/municipality.ts';
import { TABS } from './kit/names.ts';
import { QUARTER } from './kit/reporting.ts';
import { makePairs, typePeople } from './kit/school.ts';
import { cleanUp, newWorkspace } from './kit/workspaces.ts';

afterAll(cleanUp);

type Note = (use: string, execution: Promise<ExecutionResult>) => Promise<void>;

const ANSWER = {
  Фамилия: 'Полевая',
  Имя: 'Анна',
  'Категория участника': 'педагогический работник',
  'Должность или класс': 'учитель',
  'Форма наставничества': ['учитель – ученик'],
};

const NEW_PERSON = {
  lastName: 'Озерова',
  firstName: 'Яна',
  category: 'обучающийся',
  birthDate: '2013-03-04',
  position: '5 «А»',
};

/** Two who come later than everybody, so that the pairs before are as they would be without them. */
const matchTwo = async (workspace: Workspace, school: string, note: Note): Promise<void> => {
  const row = { Фамилия: 'Ольховский', Имя: 'Лев' };
  const mentee = { ...row, 'Категория участника': 'обучающийся', 'Дата рождения': '05.05.2012' };
  workspace.typeRows(
    school,
    TABS.mentees,
    [1, 2].map((number) => ({ ...mentee, 'Должность или класс': `9 «${number}»` })),
  );
  const matching = (name: string, argument = {}) => run(workspace, school, name, argument);
  await ask(workspace, school, 'rpcGetMatching');
  await note('queue of matching', matching('rpcGetMatching'));
  await note('one run of matching', matching('rpcProposeMatching'));
  const { proposals } = await ask<{ proposals: { menteeId: string; mentorId: string }[] }>(
    workspace,
    school,
    'rpcGetMatching',
  );
  const rows = proposals.map(({ menteeId, mentorId }) => ({ menteeId, mentorId }));
  await note('candidates of one', matching('rpcGetCandidates', { menteeId: rows[0]?.menteeId }));
  const dates = { kinds: ['traditional'], startDate: '2026-01-12', endDate: '2026-05-29' };
  await note(
    'proposals accepted',
    matching('rpcDecideMatching', { decision: 'accept', rows: rows.slice(0, 1), ...dates }),
  );
  await note('proposals refused', matching('rpcDecideMatching', { decision: 'refuse', rows: rows.slice(1) }));
};

const spent = new Map<string, ExecutionResult>();

beforeAll(async () => {
  const workspace = newWorkspace();
  const municipal = workspace.createSpreadsheet('Муниципальная книга');
  const note: Note = async (use, execution) => {
    spent.set(use, await execution);
  };
  await note('set-up', run(workspace, municipal, 'rpcSetUp', SET_UP));
  await note('opening', workspace.open(municipal));
  await note('municipal panel', run(workspace, municipal, 'rpcGetPanel', { page: 'municipality' }));
  await note('new organisations', run(workspace, municipal, 'rpcAddOrganisations', { organisations: schools(1) }));
  await note('one school workbook', run(workspace, municipal, 'rpcMakeSchoolBooks'));
  const [school = ''] = booksOf(workspace, municipal).values();
  await note('school panel', run(workspace, school, 'rpcGetPanel', { page: 'school' }));
  await note('guide of a school', workspace.call({ bookId: school, entry: 'menuOpenHelp', args: [], from: 'menu' }));
  await note('registration form', run(workspace, school, 'rpcCreateRegistrationForm'));
  const formId = workspace.files().find(({ kind }) => kind === 'form')?.id ?? '';
  const { executions } = await workspace.submitForm(formId, ANSWER);
  for (const execution of executions) await note('one answer', Promise.resolve(execution));
  typePeople(workspace, school, 4);
  await ask(workspace, school, 'rpcGetPairs');
  await note('list of pairs', run(workspace, school, 'rpcGetPairs'));
  await note('everybody', run(workspace, school, 'rpcGetPeople'));
  await note('somebody', run(workspace, school, 'rpcGetPerson', { personId: 'НСМ-0001' }));
  await note('form of a person', run(workspace, school, 'rpcGetPersonForm', { personId: 'НСМ-0001' }));
  const edit = { personId: 'НСМ-0001', register: 'mentees', shown: { request: '' }, values: { request: 'физика' } };
  await note('person changed', run(workspace, school, 'rpcEditPerson', { ...edit, sure: false }));
  const person = { register: 'mentees', values: NEW_PERSON, representative: {} };
  await note('check of a person', run(workspace, school, 'rpcCheckPerson', person));
  const adding = run(workspace, school, 'rpcAddPerson', { ...person, sure: false });
  await note('new person', adding);
  const added = replyOf<{ personId: string }>(await adding);
  const personId = added.ok ? added.value.personId : '';
  await note('person taken back', run(workspace, school, 'rpcTakeBackPerson', { personId }));
  await note('declension', run(workspace, school, 'rpcCheckDeclension'));
  const pairIds = await makePairs(workspace, school, 4);
  const madeLast = workspace.executions(1)[0];
  if (madeLast) await note('new pair', Promise.resolve(madeLast));
  const paper = { kind: 'pd_processing', signer: 'self', givenOn: '2025-09-01', validTo: '' };
  const signed = run(workspace, school, 'rpcRecordConsents', { ...paper, personIds: ['НСТ-0001', 'НСТ-0002'] });
  await note('consents of several', signed);
  const consents = replyOf<{ recorded: object }>(await signed);
  await note(
    'consents taken back',
    run(workspace, school, 'rpcTakeBackConsents', consents.ok ? consents.value.recorded : {}),
  );
  await note('first papers', run(workspace, school, 'rpcPreparePapers', { pairIds: pairIds.slice(0, 2) }));
  await note('next papers', run(workspace, school, 'rpcPreparePapers', { pairIds: pairIds.slice(2) }));
  const alone = (type: string, ids: readonly string[], separately = false) =>
    run(workspace, school, 'rpcMakeDocuments', { type, ids, separately });
  await note('an order alone', alone('order_approve_pairs', pairIds));
  await note('consents alone', alone('consent_mentee', ['НСМ-0001', 'НСМ-0002']));
  await note('consents in two files', alone('consent_mentee', ['НСМ-0001', 'НСМ-0002'], true));
  await note('list of orders', run(workspace, school, 'rpcGetOrders'));
  const signing = { orderId: 'ПРК-0001', number: '96-Д', date: '2025-09-12', consentsGivenOn: '2025-09-12' };
  await note('signing', run(workspace, school, 'rpcSignOrder', signing));
  const typed = {
    'Код приказа': 'ПРК-9000',
    'Вид приказа': 'о назначении куратора',
    Заголовок: 'О назначении куратора',
  };
  const introduced = { ...typed, 'Код приказа': 'ПРК-9001', 'Вид приказа': 'о внедрении целевой модели' };
  const signedOn = { Дата: '10.09.2025', Состояние: 'подписан' };
  workspace.typeRows(school, TABS.orders, [
    { ...introduced, Номер: '1', ...signedOn },
    { ...typed, Номер: '2', ...signedOn },
  ]);
  await note('typed order', run(workspace, school, 'rpcCarryOutOrders'));
  await note('cancelling', run(workspace, school, 'rpcCancelOrder', { orderId: 'ПРК-0002', sure: false }));
  await note('journal of orders', run(workspace, school, 'rpcMakeOrderJournal'));
  await note('look at the report', run(workspace, school, 'rpcPreviewSubmission', { period: QUARTER.period }));
  await note('what is counted', run(workspace, school, 'rpcGetCounted', { period: QUARTER.period }));
  await note('what is counted, to print', run(workspace, school, 'rpcMakeCountedSheet', { period: QUARTER.period }));
  await note('submission', run(workspace, school, 'rpcSubmitQuarter', { period: QUARTER.period }));
  await note('roll-up of one school', run(workspace, municipal, 'rpcStartRollUp', QUARTER));
  await note('readiness of all', run(workspace, municipal, 'rpcGetBoard', { period: QUARTER.period }));
  await note('indicators', run(workspace, municipal, 'rpcGetIndicators', { period: QUARTER.period }));
  await matchTwo(workspace, school, note);
  const authority = { level: 'municipality' } as const;
  const typedHead = { authorityHeadFio: 'Тополев Иван Сергеевич', authorityHeadPosition: 'начальник' };
  for (const [key, text] of Object.entries(typedHead))
    typeInto(workspace, municipal, TABS.settings, ['Код', key], { Значение: text });
  workspace.typeRows(municipal, TABS.orders, [{ ...introduced, 'Код приказа': 'ПРК-0001', Состояние: 'проект' }]);
  const ofAuthority = (name: string, more: object) => run(workspace, municipal, name, { ...more, ...authority });
  await note('orders of the authority', ofAuthority('rpcGetOrders', {}));
  await note('signing of the authority', ofAuthority('rpcSignOrder', { ...signing, consentsGivenOn: '' }));
  await note('journal of the authority', ofAuthority('rpcMakeOrderJournal', {}));
  await note('cancelling of the authority', ofAuthority('rpcCancelOrder', { orderId: 'ПРК-0001', sure: true }));
  await note('files for the region', run(workspace, municipal, 'rpcExportRegion', { period: QUARTER.period }));
  await note('proof to print', run(workspace, municipal, 'rpcMakeProofSheet', { period: QUARTER.period }));
  await note('page for the site', run(workspace, municipal, 'rpcMakeSitePage', { period: QUARTER.period }));
  // Later than the rest: the trigger that would make the others is one more to look through.
  await note('four templates', run(workspace, municipal, 'rpcMakeTemplates'));
});

describe('a use case keeps its budget', () => {
  test.each(BUDGETS)('$use: $why', ({ use, why: _why, ...budget }) => {
    const execution = spent.get(use);
    expect(execution?.status).toBe('completed');
    expect((execution?.value as { ok?: boolean } | null)?.ok ?? true).toBe(true);
    const actual = execution ? spentBy(execution) : undefined;
    const over = Object.entries(budget).filter(([kind, most]) => (actual?.[kind as keyof Spent] ?? Infinity) > most);
    expect({ over, actual }).toEqual({ over: [], actual });
  });
});

test('a school is shown the guide of the curator', () => {
  const [shown] = spent.get('guide of a school')?.ui ?? [];
  expect(shown?.kind === 'sidebar' && shown.html).toContain('"title":"Куратору"');
});

/** A school with a form whose triggers are not there yet, so that answers wait. */
const waitingAnswers = async (workspace: Workspace, count: number): Promise<{ school: string }> => {
  const { schoolBooks } = await municipalityOf(workspace, 1);
  const school = schoolBooks[0] ?? '';
  await run(workspace, school, 'rpcCreateRegistrationForm', {}, [
    { method: 'ScriptApp.newTrigger', call: 1, kill: true },
  ]);
  const formId = workspace.files().find(({ kind }) => kind === 'form')?.id ?? '';
  for (let index = 0; index < count; index += 1) await workspace.submitForm(formId, ANSWER);
  await ask(workspace, school, 'rpcCreateRegistrationForm');
  return { school };
};

describe('what does not grow', () => {
  // What is counted and why: docs/decisions/0017-calls-of-a-pass.md.
  test('one pass brings in one answer or three hundred with the same calls to Google; only getters grow', async () => {
    const passes = await Promise.all(
      [1, 300].map(async (count) => {
        const workspace = newWorkspace();
        const { school } = await waitingAnswers(workspace, count);
        const executions = await workspace.moveClock(minutesLater(workspace, 6));
        expect(rowsOf(workspace, school, TABS.mentors)).toHaveLength(count);
        const [pass] = executions.filter(({ entry }) => entry === 'onDrainTimer');
        const { calls, ...toGoogle } = pass ? spentBy(pass) : ({ calls: 0 } as Spent);
        return { toGoogle, getters: calls - toGoogle.trips };
      }),
    );
    const [one, many] = passes;
    expect(many?.toGoogle).toEqual(one?.toGoogle);
    expect(one?.toGoogle).toMatchObject({ reads: 1, writes: 1 });
    expect(one?.toGoogle.trips).toBeLessThanOrEqual(20);
    // Three an answer, three for each question it answers.
    const anAnswer = 3 + 3 * Object.keys(ANSWER).length;
    expect((many?.getters ?? 0) - (one?.getters ?? 0)).toBe(299 * anAnswer);
  });

  test('papers of forty pairs cost the same calls as papers of ten', async () => {
    const workspace = newWorkspace();
    const { schoolBooks } = await municipalityOf(workspace, 1);
    const school = schoolBooks[0] ?? '';
    typePeople(workspace, school, 51);
    const pairIds = await makePairs(workspace, school, 51);
    await ask(workspace, school, 'rpcPreparePapers', { pairIds: pairIds.slice(0, 1) });
    const ten = await run(workspace, school, 'rpcPreparePapers', { pairIds: pairIds.slice(1, 11) });
    const forty = await run(workspace, school, 'rpcPreparePapers', { pairIds: pairIds.slice(11) });
    expect(forty.value).toMatchObject({ ok: true, value: { pairs: 40 } });
    expect(spentBy(forty)).toEqual(spentBy(ten));
  });

  test('a roll-up of n schools is one wave, and two getters for each answer', async () => {
    const workspace = newWorkspace();
    const { bookId } = await municipalityOf(workspace, 1);
    const calls: number[] = [];
    for (const count of [2, 4, 8]) {
      const present = rowsOf(workspace, bookId, TABS.organisations).length;
      await addOrganisations(workspace, bookId, schools(count).slice(present));
      await ask(workspace, bookId, 'rpcMakeSchoolBooks');
      await workspace.moveClock(minutesLater(workspace, 2));
      calls.push((await run(workspace, bookId, 'rpcStartRollUp', { ...QUARTER, readAll: true })).calls);
    }
    const [two = 0, four = 0, eight = 0] = calls;
    expect([four - two, eight - four]).toEqual([4, 8]);
  });
});
