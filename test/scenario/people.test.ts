// A new school from its empty workbook to its first report with nothing but the panel: what it is told to do, and that mistakes can be taken back.
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import type { Workspace } from '../../local/contract.ts';
import { ask, codesOf, minutesLater, run } from './kit/asking.ts';
import { contentOf, rowsOf } from './kit/cells.ts';
import { consentStatesOf } from './kit/consents.ts';
import { municipalityOf } from './kit/municipality.ts';
import { TABS } from './kit/names.ts';
import { PAIR } from './kit/school.ts';
import { cleanUp, newWorkspace } from './kit/workspaces.ts';

interface Panel {
  readonly counts: { readonly mentors: number; readonly mentees: number };
  readonly home: {
    readonly todos: readonly { readonly code: string; readonly rowId: string }[];
    readonly newRows: number;
  };
}
interface Checked {
  readonly problems: readonly { readonly key: string; readonly code: string; readonly level: string }[];
  readonly twin: { readonly id: string } | null;
  readonly isMinor: boolean;
}

let workspace: Workspace;
let school = '';

const MENTOR = {
  lastName: 'Ветрова',
  firstName: 'Анна',
  patronymic: 'Игоревна',
  category: 'педагогический работник',
  position: 'учитель',
  subject: 'физика',
};
const CHILD = {
  lastName: 'Озерова',
  firstName: 'Яна',
  patronymic: '',
  category: 'обучающийся',
  birthDate: '2013-03-04',
  position: '=5 «А»',
};
const SIGNER = { fio: 'Озеров Пётр Ильич', kinship: 'отец' };

const panel = () => ask<Panel>(workspace, school, 'rpcGetPanel');
/** The first orders are made in no case here, so they are told of in all. */
const todos = async () => (await panel()).home.todos.filter(({ code }) => code !== 'acts_not_begun');
const told = async () => (await todos()).map(({ code }) => code);
const person = (register: string, values: object, representative: object = {}) => ({
  register,
  values,
  representative,
});
const check = (register: string, values: object) =>
  ask<Checked>(workspace, school, 'rpcCheckPerson', person(register, values));
const add = (register: string, values: object, more: object = {}) =>
  run(workspace, school, 'rpcAddPerson', { ...person(register, values), sure: false, ...more });
const added = async (register: string, values: object, more: object = {}) =>
  (
    await ask<{ personId: string }>(workspace, school, 'rpcAddPerson', {
      ...person(register, values),
      sure: false,
      ...more,
    })
  ).personId;

beforeAll(async () => {
  workspace = newWorkspace();
  school = (await municipalityOf(workspace, 1)).schoolBooks[0] ?? '';
});
afterAll(cleanUp);

describe('a new school', () => {
  test('is told to begin with itself and its people', async () => {
    expect((await panel()).home.todos.map(({ code }) => code)).toEqual([
      'organisation_incomplete',
      'no_curator',
      'acts_not_begun',
      'no_mentors',
      'no_mentees',
    ]);
  });

  test('fills its own row and its curator on a screen, once what was typed is right', async () => {
    const values = {
      fullName: 'Муниципальное бюджетное общеобразовательное учреждение «Школа»',
      shortName: 'МБОУ СОШ № 201',
      inn: '12',
      legalAddress: 'г. Заречный, ул. Полевая, д. 1',
      place: 'г. Заречный',
      headPosition: 'директор',
      headFio: 'Ольховский Пётр Ильич',
    };
    const before = contentOf(workspace, school);
    const wrong = await ask<Checked>(workspace, school, 'rpcSaveRow', { sheet: 'organisation', values });
    expect(wrong.problems.map(({ key, code }) => [key, code])).toEqual([['inn', 'inn_wrong']]);
    expect(contentOf(workspace, school)).toEqual(before);
    await ask(workspace, school, 'rpcSaveRow', { sheet: 'organisation', values: { ...values, inn: '0000000032' } });
    await ask(workspace, school, 'rpcSaveRow', { sheet: 'curators', values: { fio: 'Берёзкина Анна Львовна' } });
    expect(await told()).toEqual(['no_mentors', 'no_mentees']);
    expect(rowsOf(workspace, school, TABS.curators)).toMatchObject([{ 'Код куратора': 'КУР-0001', Роль: 'куратор' }]);
  });

  test('finds the curator in office on the screen; another name is another curator', async () => {
    await workspace.moveClock(minutesLater(workspace, 1));
    const save = (values: object) => ask(workspace, school, 'rpcSaveRow', { sheet: 'curators', values });
    await save({ fio: 'Берёзкина Анна Львовна', position: 'методист' });
    const { values } = await ask<{ values: object }>(workspace, school, 'rpcGetRowForm', { sheet: 'curators' });
    expect(values).toMatchObject({ fio: 'Берёзкина Анна Львовна', position: 'методист' });
    await save({ ...values, fio: 'Березкина  Анна Львовна', email: 'curator@example.org' });
    await save({ fio: 'Ручьёв Лев Ильич' });
    expect(rowsOf(workspace, school, TABS.curators).map((row) => [row['Куратор'], row['Почта']])).toEqual([
      ['Березкина  Анна Львовна', 'curator@example.org'],
      ['Ручьёв Лев Ильич', ''],
    ]);
  });

  test.each([
    { why: 'what is required', values: {}, found: ['lastName', 'firstName', 'category', 'position'] },
    { why: 'a day that has not come', values: { ...CHILD, birthDate: '2030-01-01' }, found: ['birthDate'] },
    { why: 'a choice that is none', values: { ...CHILD, category: 'сосед' }, found: ['category'] },
    { why: 'a passport', values: { ...CHILD, request: 'паспорт 45 10 123456' }, found: ['request'] },
    { why: 'nothing', values: CHILD, found: [] },
  ])('is told of $why beside its field, and nothing is written', async ({ values, found }) => {
    const before = contentOf(workspace, school);
    const { problems } = await check('mentees', values);
    expect(problems.filter(({ level }) => level === 'error').map(({ key }) => key)).toEqual(found);
    if (found.length > 0) expect(codesOf(await add('mentees', values))).toEqual(['person_not_ready']);
    expect(contentOf(workspace, school)).toEqual(before);
  });

  test('adds a mentor, who is a candidate until the consent is written down', async () => {
    const personId = await added('mentors', MENTOR);
    expect(await todos()).toMatchObject([{ code: 'no_mentees' }, { code: 'mentor_candidates', rowId: personId }]);
    const consent = { personId, kind: 'mentor_work', signer: 'self', givenOn: '2025-09-01', validTo: '' };
    const lacking = ['mentor_work self missing', 'pd_processing self missing'];
    expect(await consentStatesOf(workspace, school, personId)).toEqual(lacking);
    const before = rowsOf(workspace, school, TABS.mentors);
    const { recorded } = await ask<{ recorded: object }>(workspace, school, 'rpcRecordConsent', consent);
    expect(await told()).toEqual(['no_mentees']);
    await ask(workspace, school, 'rpcTakeBackConsents', recorded);
    expect(rowsOf(workspace, school, TABS.mentors)).toEqual(before);
    expect(await told()).toEqual(['no_mentees', 'mentor_candidates']);
    await ask(workspace, school, 'rpcRecordConsent', consent);
    expect(rowsOf(workspace, school, TABS.mentors)).toMatchObject([
      { Состояние: 'согласие получено', 'Согласие подписано': '01.09.2025' },
    ]);
    expect(await told()).toEqual(['no_mentees']);
    expect(codesOf(await run(workspace, school, 'rpcTakeBackPerson', { personId }))).toEqual(['person_changed']);
  });

  test('adds a minor with who signs, what was typed stays text, and takes both back', async () => {
    const before = contentOf(workspace, school);
    expect((await check('mentees', CHILD)).isMinor).toBe(true);
    const personId = await added('mentees', CHILD, { representative: SIGNER });
    expect(rowsOf(workspace, school, TABS.mentees)).toMatchObject([{ 'Должность или класс': '=5 «А»' }]);
    expect(rowsOf(workspace, school, TABS.representatives)).toMatchObject([
      { 'Код записи': personId, 'Законный представитель': 'Озеров Пётр Ильич', 'Кем приходится': 'отец' },
    ]);
    await ask(workspace, school, 'rpcTakeBackPerson', { personId });
    const { [TABS.journal]: _was, ...rest } = before;
    expect(contentOf(workspace, school)).toMatchObject(rest);
    const again = await added('mentees', CHILD, { representative: SIGNER });
    expect(again).not.toBe(personId);
  });

  test('is told of a namesake before saving, and may say that it is another person', async () => {
    const values = { ...CHILD, lastName: 'ОЗЕРОВА', birthDate: '' };
    const { twin } = await check('mentees', values);
    expect(twin).not.toBeNull();
    expect(codesOf(await add('mentees', values))).toEqual(['person_known']);
    const personId = await added('mentees', values, { sure: true });
    expect(await told()).toEqual(['mentees_unmatched']);
    await ask(workspace, school, 'rpcTakeBackPerson', { personId });
  });

  test.each([
    { why: 'a screen of a page', place: { screen: 'duplicates' }, written: 'data-place="duplicates "' },
    { why: 'the row it is about', place: { screen: 'consents', rowId: 'НСТ-0001' }, written: 'consents НСТ-0001"' },
  ])('opens a page at $why', async ({ place, written }) => {
    const { ui } = await run(workspace, school, 'rpcOpenPanel', { page: 'people', place });
    expect(ui).toEqual([{ kind: 'sidebar', title: 'Наставник', html: expect.stringContaining(written) }]);
  });

  test.each([
    { why: 'a tag', rowId: '"><script>alert(1)</script>' },
    { why: 'a formula', rowId: '=HYPERLINK("x")' },
    { why: 'a name', rowId: 'Озерова Яна' },
  ])('opens no page at $why', async ({ rowId }) => {
    const execution = await run(workspace, school, 'rpcOpenPanel', {
      page: 'people',
      place: { screen: 'consents', rowId },
    });
    expect([codesOf(execution), execution.ui]).toEqual([['argument_wrong'], []]);
  });

  test('makes a pair, takes it back, and makes it again', async () => {
    const { people } = await ask<{ people: { id: string; register: string; hasPair: boolean }[] }>(
      workspace,
      school,
      'rpcGetPeople',
    );
    const idOf = (register: string) => people.find((one) => one.register === register)?.id ?? '';
    const choice = { ...PAIR, mentorId: idOf('mentors'), menteeIds: [idOf('mentees')] };
    const first = await ask<{ pairId: string }>(workspace, school, 'rpcCreatePair', choice);
    expect(await told()).toEqual(['pairs_without_papers']);
    expect(codesOf(await run(workspace, school, 'rpcTakeBackPerson', { personId: idOf('mentees') }))).toEqual([
      'person_used',
    ]);
    await ask(workspace, school, 'rpcTakeBackPair', first);
    expect(await told()).toEqual(['mentees_unmatched']);
    expect(rowsOf(workspace, school, TABS.members)).toEqual([]);
    await ask(workspace, school, 'rpcCreatePair', choice);
  });

  test('signs the order and reports, and then nothing is left that cannot wait', async () => {
    const { pairs } = await ask<{ pairs: { id: string }[] }>(workspace, school, 'rpcGetPairs');
    const pairIds = pairs.map(({ id }) => id);
    const { orderId } = await ask<{ orderId: string }>(workspace, school, 'rpcPreparePapers', { pairIds });
    expect(await told()).toEqual(['consents_missing', 'order_to_sign']);
    expect(codesOf(await run(workspace, school, 'rpcTakeBackPair', { pairId: pairIds[0] }))).toEqual(['pair_used']);
    const signing = { orderId, number: '96-Д', date: '2025-09-12', consentsGivenOn: '2025-09-12' };
    await ask(workspace, school, 'rpcSignOrder', signing);
    await workspace.moveClock('2026-01-12T09:00:00.000Z');
    expect(await told()).toEqual(['report_due', 'pairs_quiet', 'roadmap_overdue']);
    await ask(workspace, school, 'rpcSubmitQuarter', { period: '2025-Q4' });
    expect(await told()).toEqual(['pairs_quiet', 'roadmap_overdue']);
  });

  test('gives rows typed by hand their codes, so that they can be opened', async () => {
    workspace.typeRows(school, TABS.mentees, [
      { Фамилия: 'Холмов', Имя: 'Пётр', 'Категория участника': 'обучающийся', 'Должность или класс': '5 «А»' },
    ]);
    const before = await panel();
    await ask(workspace, school, 'rpcKeepCodes');
    expect([before.home.newRows, (await panel()).home.newRows]).toEqual([1, 0]);
    const { people } = await ask<{ people: { id: string; label: string }[] }>(workspace, school, 'rpcGetPeople');
    const personId = people.find(({ label }) => label.startsWith('Холмов'))?.id;
    expect(await ask(workspace, school, 'rpcGetPerson', { personId })).toMatchObject({
      label: 'Холмов Пётр, 5 «А»',
      pairs: [],
      canBeTakenBack: false,
    });
  });
});
