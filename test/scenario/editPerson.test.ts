// Fields of a person changed on a screen: what differs is written as typed, what stands on the sheet is kept, and a change is taken back.
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import type { Workspace } from '../../local/contract.ts';
import { ask, codesOf, minutesLater, run } from './kit/asking.ts';
import { contentOf, rowsOf, typeInto } from './kit/cells.ts';
import { municipalityOf } from './kit/municipality.ts';
import { TABS } from './kit/names.ts';
import { typePeople } from './kit/school.ts';
import { cleanUp, newWorkspace } from './kit/workspaces.ts';

type Values = Readonly<Record<string, string>>;
interface Form {
  readonly register: string;
  readonly values: Values;
  readonly remarks: string;
  readonly representative: { readonly fields: readonly { readonly key: string }[]; readonly values: Values };
}
interface Edited {
  readonly before: Values;
  readonly after: Values;
  readonly representative: { readonly before: Values; readonly after: Values };
  readonly toCheck: readonly string[];
  readonly formerConsents: readonly string[];
}

let workspace: Workspace;
let school = '';
const CHILD = 'НСМ-0001';

const formOf = (personId = CHILD) => ask<Form>(workspace, school, 'rpcGetPersonForm', { personId });
const argumentOf = ({ register, values }: Form, change: Values, more: object = {}) => ({
  personId: CHILD,
  register,
  shown: values,
  values: { ...values, ...change },
  sure: false,
  ...more,
});
const edited = async (change: Values) =>
  ask<Edited>(workspace, school, 'rpcEditPerson', argumentOf(await formOf(), change));
const rowOf = (code = CHILD) => rowsOf(workspace, school, TABS.mentees).find((row) => row['Код записи'] === code);
const typeCell = (cells: Values) => typeInto(workspace, school, TABS.mentees, ['Код записи', CHILD], cells);

beforeAll(async () => {
  workspace = newWorkspace();
  school = (await municipalityOf(workspace, 1)).schoolBooks[0] ?? '';
  typePeople(workspace, school, 2);
  await ask(workspace, school, 'rpcKeepCodes');
});
afterAll(cleanUp);

test.each([
  { why: 'a formula', change: { position: '=HYPERLINK("http://x.invalid";"5 «А»")' }, title: 'Должность или класс' },
  { why: 'a tag of templates', change: { request: '{{ФИО}} {%if%} <b>' }, title: 'Запрос' },
  { why: 'a pattern', change: { request: '$& $1 .*' }, title: 'Запрос' },
])('$why stays the text it is, every other cell stays, and it is taken back', async ({ change, title }) => {
  const before = rowOf();
  const { before: was, after } = await edited(change);
  expect(after).toEqual(change);
  expect(rowOf()).toEqual({ ...before, [title]: Object.values(change)[0] });
  const form = await formOf();
  await ask(workspace, school, 'rpcEditPerson', argumentOf({ ...form, values: { ...form.values, ...after } }, was));
  expect(rowOf()).toEqual(before);
});

test('another name is written with its mark, so that the row stays known, and forms typed by hand are named', async () => {
  typeCell({ 'ФИО, дательный падеж': 'Заозёрной Марии Львовне' });
  const { toCheck } = await edited({ lastName: 'Озёрная', birthDate: '2012-05-06' });
  expect(toCheck).toEqual(['ФИО, дательный падеж']);
  expect(rowOf()).toMatchObject({ Фамилия: 'Озёрная', 'Дата рождения': '06.05.2012' });
  expect((await formOf()).values).toMatchObject({ lastName: 'Озёрная', birthDate: '2012-05-06' });
  expect(rowsOf(workspace, school, TABS.journal).at(-1)).toMatchObject({
    Событие: 'сведения изменены',
    'Код записи': CHILD,
    'Что произошло': 'Изменено на экране: Фамилия; Дата рождения.',
  });
});

test('what somebody has changed on the sheet meanwhile stays: in another field beside the change, in the same one instead of it', async () => {
  const form = await formOf();
  typeCell({ 'Должность или класс': '7 «В»' });
  const beside = argumentOf(form, { request: 'подготовка к олимпиаде' });
  await ask(workspace, school, 'rpcEditPerson', beside);
  expect(rowOf()).toMatchObject({ 'Должность или класс': '7 «В»', Запрос: 'подготовка к олимпиаде' });
  const before = contentOf(workspace, school);
  const stale = await run(workspace, school, 'rpcEditPerson', argumentOf(form, { position: '8 «А»' }));
  expect(codesOf(stale)).toEqual(['person_edited_meanwhile']);
  expect(stale.value).toMatchObject({ problems: [{ text: expect.stringContaining('Должность или класс') }] });
  expect(contentOf(workspace, school)).toEqual(before);
  const same = await ask<Edited>(workspace, school, 'rpcEditPerson', argumentOf(form, { position: '7 «В»' }));
  expect([same.after, contentOf(workspace, school)]).toEqual([{}, before]);
});

test.each([
  { why: 'a required cell emptied', change: { lastName: ' ' }, more: {}, code: 'person_not_ready' },
  { why: 'a choice that is none', change: { category: 'сосед' }, more: {}, code: 'person_not_ready' },
  { why: 'a passport', change: { request: 'паспорт 45 10 123456' }, more: {}, code: 'person_not_ready' },
  { why: 'a column no screen asks for', change: { fioDative: 'x' }, more: {}, code: 'list_field_unknown' },
  { why: 'nobody', change: { position: '6 «А»' }, more: { personId: 'НСМ-0099' }, code: 'person_unknown' },
  { why: 'somebody of the other register', change: {}, more: { register: 'mentors' }, code: 'person_unknown' },
  {
    why: 'the name and the day of another child',
    change: { lastName: 'Заозёрная', birthDate: '2012-05-05' },
    more: {},
    code: 'person_known',
  },
])('$why is refused and nothing is written', async ({ change, more, code }) => {
  const before = contentOf(workspace, school);
  const argument = argumentOf(await formOf(), change as Values, more);
  const values = code === 'person_unknown' ? { position: '6 «А»' } : argument.values;
  expect(codesOf(await run(workspace, school, 'rpcEditPerson', { ...argument, values }))).toEqual([code]);
  expect(contentOf(workspace, school)).toEqual(before);
});

test('what was wrong in the row before hinders no change of another field', async () => {
  typeCell({ 'Категория участника': 'обучающийся', 'Дата рождения': '31.02.2012' });
  await edited({ position: '9 «Б»' });
  expect(rowOf()).toMatchObject({ 'Должность или класс': '9 «Б»', 'Дата рождения': '31.02.2012' });
});

const signers = () => rowsOf(workspace, school, TABS.representatives).filter((row) => row['Код записи'] === CHILD);
/** The edit of who signs for the child; `shown` is what stands there unless said otherwise. */
const signing = async (values: Values, shown?: Values) => {
  const form = await formOf();
  const { representative } = form;
  return argumentOf(form, {}, { representative: { shown: shown ?? representative.values, values } });
};
const signed = async (values: Values) => ask<Edited>(workspace, school, 'rpcEditPerson', await signing(values));
const takenBack = async ({ representative: { before, after } }: Edited) => {
  const { values } = (await formOf()).representative;
  expect(values).toMatchObject(after);
  return signed({ ...values, ...before });
};
const MOTHER = { fio: 'Озёрная Анна Петровна', kinship: 'мать', phone: '+7 900 000-00-00' };

test('who signs for a child is taken out on the screen of the child, and added again', async () => {
  await workspace.moveClock(minutesLater(workspace, 1));
  const { fields, values } = (await formOf()).representative;
  expect(fields.map(({ key }) => key)).toEqual(['fio', 'kinship', 'phone']);
  expect(values).toEqual({ fio: 'Заозёрный Лев Ильич', kinship: '', phone: '' });
  await signed({});
  expect([signers(), (await formOf()).representative.values]).toEqual([[], {}]);
  const added = await signed(MOTHER);
  expect(signers()).toMatchObject([{ 'Код записи': CHILD, 'Законный представитель': MOTHER.fio }]);
  expect(added.formerConsents).toEqual([]);
  await takenBack(added);
  expect(signers()).toEqual([]);
  await signed(MOTHER);
});

test('another representative is written over the row, the consents of the former are named and stay, and it is taken back', async () => {
  const consent = { personId: CHILD, kind: 'pd_processing', signer: 'legal_representative', validTo: '' };
  await ask(workspace, school, 'rpcRecordConsent', { ...consent, givenOn: '2025-09-01' });
  const cells = { 'Документ о полномочиях': 'доверенность', 'Представитель, дательный падеж': 'Озёрной Анне Петровне' };
  typeInto(workspace, school, TABS.representatives, ['Код записи', CHILD], cells);
  const consents = rowsOf(workspace, school, TABS.consents);
  const before = signers();
  const other = await signed({ ...MOTHER, fio: 'Озёрный Пётр Ильич', kinship: 'отец' });
  const row = { ...before[0], 'Законный представитель': 'Озёрный Пётр Ильич', 'Кем приходится': 'отец' };
  expect(signers()).toEqual([row]);
  const { facts } = await ask<{ facts: string[][] }>(workspace, school, 'rpcGetPerson', { personId: CHILD });
  expect(facts).toContainEqual(['Законный представитель', 'Озёрный Пётр Ильич, отец']);
  expect(other.formerConsents).toEqual(['на обработку персональных данных']);
  expect(other.toCheck).toEqual(['Представитель, дательный падеж', 'Документ о полномочиях']);
  expect(rowsOf(workspace, school, TABS.consents)).toEqual(consents);
  expect(rowsOf(workspace, school, TABS.journal).at(-1)).toMatchObject({
    'Код записи': before[0]?.['Код представителя'],
    'Что произошло': 'Изменено на экране: Законный представитель; Кем приходится.',
  });
  await takenBack(other);
  expect(signers()).toEqual(before);
  expect((await signed({ ...MOTHER, phone: '' })).formerConsents).toEqual([]);
  await signed(MOTHER);
});

test.each([
  { why: 'a name emptied', values: { ...MOTHER, fio: '' }, code: 'person_not_ready' },
  { why: 'a phone that is none', values: { ...MOTHER, phone: 'позвоните' }, code: 'person_not_ready' },
  { why: 'a row that holds more', values: {}, code: 'representative_has_more' },
  { why: 'a column no screen asks for', values: { ...MOTHER, fioDative: 'x' }, code: 'list_field_unknown' },
  {
    why: 'changed on the sheet meanwhile',
    values: { ...MOTHER, kinship: 'бабушка' },
    shown: { ...MOTHER, kinship: 'тётя' },
    code: 'person_edited_meanwhile',
  },
])('a representative with $why is refused and nothing is written', async ({ values, code, shown }) => {
  await workspace.moveClock(minutesLater(workspace, 1));
  const argument = await signing(values as Values, shown);
  const before = contentOf(workspace, school);
  expect(codesOf(await run(workspace, school, 'rpcEditPerson', argument))).toEqual([code]);
  expect(contentOf(workspace, school)).toEqual(before);
});

test('an answer with a remark is mended on its screen, though the register leaves it out, and not behind a newer remark', async () => {
  await workspace.moveClock(minutesLater(workspace, 1));
  const remark = 'Вопрос «Хобби»: шахматы';
  typeCell({ 'Категория участника': 'сосед', Замечания: remark });
  const todo = async () => {
    const { home } = await ask<{ home: { todos: { code: string; rowId: string }[] } }>(
      workspace,
      school,
      'rpcGetPanel',
    );
    return home.todos.find(({ code }) => code === 'answers_to_mend')?.rowId;
  };
  expect(await todo()).toBe(CHILD);
  const form = await formOf();
  expect(form.remarks).toBe(remark);
  const edit = (remarks: object) =>
    run(workspace, school, 'rpcEditPerson', argumentOf(form, { category: 'обучающийся' }, { remarks }));
  expect(codesOf(await edit({ shown: 'Другое замечание', text: '' }))).toEqual(['person_edited_meanwhile']);
  expect(rowOf()).toMatchObject({ 'Категория участника': 'сосед', Замечания: remark });
  const { value } = await edit({ shown: remark, text: '' });
  // What was wrong is not written again, so there is no way back to it.
  expect(value).toMatchObject({ value: { canBeTakenBack: false, remarks: remark } });
  expect(rowOf()).toMatchObject({ 'Категория участника': 'обучающийся', Замечания: '' });
  expect(await todo()).toBeUndefined();
  expect((await edit({ shown: '', text: remark })).value).toMatchObject({
    value: { canBeTakenBack: true, remarks: '' },
  });
  expect(await todo()).toBe(CHILD);
});
