// The life of orders through the built bundle: gates, signing of each type, numbers, change, cancelling.
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import type { Workspace } from '../../local/contract.ts';
import { ask, run } from './kit/asking.ts';
import { rowsOf, typeInto } from './kit/cells.ts';
import { TABS } from './kit/names.ts';
import { PAIR, type Pairs, schoolWithPairs } from './kit/school.ts';
import { cleanUp, newWorkspace } from './kit/workspaces.ts';

afterAll(cleanUp);

interface Reply {
  readonly ok: boolean;
  readonly problems?: readonly { readonly code: string }[];
}

const DAY = '2025-09-12';
const PERSON = { Имя: 'Анна', Отчество: 'Олеговна', 'Должность или класс': 'учитель' };
let workspace: Workspace;
let bookId = '';
let pairIds: readonly string[] = [];

const orders = () => rowsOf(workspace, bookId, TABS.orders);
const orderOf = (id: string) => orders().find((row) => row['Код приказа'] === id);
const statesOfPairs = () => rowsOf(workspace, bookId, TABS.pairs).map((row) => row['Состояние']);

const sign = async (orderId: string, number: string, more: Readonly<Record<string, unknown>> = {}) => {
  const signing = { orderId, number, date: DAY, consentsGivenOn: '', ...more };
  return (await run(workspace, bookId, 'rpcSignOrder', signing)).value as Reply;
};
const codesOf = (reply: Reply): string[] => (reply.problems ?? []).map(({ code }) => code);

const typeOrder = (type: string, title: string): string => {
  const id = `ПРК-9${String(orders().length).padStart(3, '0')}`;
  workspace.typeRows(bookId, TABS.orders, [
    { 'Код приказа': id, 'Вид приказа': type, Заголовок: title, Состояние: 'проект' },
  ]);
  return id;
};

beforeAll(async () => {
  workspace = newWorkspace();
  ({ bookId, pairIds } = await schoolWithPairs(workspace, 3));
});

test('a curator is appointed after the model is introduced, and the order stands in the row of the curator', async () => {
  const appoint = typeOrder('о назначении куратора', 'О назначении куратора наставничества');
  expect(codesOf(await sign(appoint, '2'))).toEqual(['gate_not_introduced']);
  const introduce = typeOrder('о внедрении целевой модели', 'О внедрении целевой модели наставничества');
  expect(await sign(introduce, '1')).toMatchObject({ ok: true });
  expect(await sign(appoint, '2')).toMatchObject({ ok: true, value: { curators: 1 } });
  expect(rowsOf(workspace, bookId, TABS.curators)[0]).toMatchObject({
    'Приказ о назначении': appoint,
    Назначен: '12.09.2025',
  });
  expect(orderOf(introduce)).toMatchObject({
    Состояние: 'подписан',
    'Должность подписавшего': 'директор',
    'Кто подписал': 'Ольховский Пётр Ильич',
  });
});

test.each([
  { number: '№ 96 -д', more: {}, codes: ['order_number_taken'], why: 'written otherwise' },
  { number: '12/2', more: {}, codes: [], why: '12/1 is another number' },
  { number: '96-Д', more: { series: 'ЛС' }, codes: [], why: 'another series' },
  { number: '96-Д', more: { date: '2024-09-12' }, codes: [], why: 'another year' },
])('«$number»: $codes, $why', async ({ number, more, codes }) => {
  for (const taken of ['96-Д', '12/1']) {
    const there = orders().some(
      (row) => row['Номер'] === taken && row['Индекс'] === '' && row['Дата'] === '12.09.2025',
    );
    if (!there) await sign(typeOrder('об утверждении Положения', 'Об утверждении Положения'), taken);
  }
  const id = typeOrder('об утверждении Положения', 'Об утверждении Положения');
  expect(codesOf(await sign(id, number, more))).toEqual(codes);
});

test('an order on pairs tells of each consent, is signed with them, changed by another order, and then cannot be cancelled', async () => {
  const { orderId } = await ask<{ orderId: string }>(workspace, bookId, 'rpcPreparePapers', { pairIds });
  const view = await ask<{ consents: unknown[]; errors: unknown[] }>(workspace, bookId, 'rpcGetSigning', { orderId });
  expect([view.consents.length > 0, view.errors]).toEqual([true, []]);
  expect(codesOf(await sign(orderId, '100'))).toEqual(['consents_missing']);
  expect(await sign(orderId, '100', { consentsGivenOn: DAY })).toMatchObject({ ok: true, value: { pairs: 3 } });
  expect(codesOf(await sign(orderId, '101'))).toEqual(['order_signed_otherwise']);

  typeInto(workspace, bookId, TABS.pairs, ['Код пары', pairIds[0] ?? ''], {
    Прекращена: '20.10.2025',
    'Причина прекращения': 'выбытие из организации',
  });
  await ask(workspace, bookId, 'rpcMakeDocuments', {
    type: 'order_change_pairs',
    ids: [pairIds[0]],
    separately: false,
  });
  const change = orders().at(-1)?.['Код приказа'] ?? '';
  const changing = { date: '2025-10-15' };
  expect(await sign(change, '110', changing)).toMatchObject({ ok: true, value: { ended: 1, amended: 1 } });
  expect(statesOfPairs()).toEqual(['прекращена досрочно', 'действует', 'действует']);
  expect(orderOf(orderId)?.['Состояние']).toBe('изменён');
  expect(orderOf(change)?.['На основании приказа']).toBe(orderId);
  const rows = rowsOf(workspace, bookId, TABS.pairs);
  expect(rows.map((row) => [row['Пункт приложения'], row['Приказ о прекращении']])).toEqual([
    ['1', change],
    ['2', ''],
    ['3', ''],
  ]);
  const { choices } = await ask<{ choices: unknown[] }>(workspace, bookId, 'rpcGetDocumentChoices', {
    type: 'order_change_pairs',
  });
  expect(choices).toEqual([]);
  const left = rowsOf(workspace, bookId, TABS.members).filter((row) => row['Код пары'] === pairIds[0]);
  expect(left.map((row) => row['Вышел'])).toEqual(['20.10.2025', '20.10.2025']);
  expect(await sign(change, '110', changing)).toMatchObject({ ok: true, value: { ended: 0, amended: 0 } });

  const cancel = (sure: boolean) => run(workspace, bookId, 'rpcCancelOrder', { orderId, sure });
  expect(codesOf((await cancel(true)).value as Reply)).toEqual(['order_cancel_pairs_over']);
  const errors = [{ code: 'order_cancel_pairs_over' }];
  const told = await ask(workspace, bookId, 'rpcGetCancelling', { orderId });
  expect(told).toMatchObject({ number: '100', errors, warnings: [] });
});

test('an order typed into the sheet is named by the check, carried out when its gates let it, and only once', async () => {
  const carryOut = () =>
    ask<{ orders: number; refused: { orderId: string; problems: { code: string; text: string }[] }[] }>(
      workspace,
      bookId,
      'rpcCarryOutOrders',
    );
  const named = async () =>
    (await ask<{ problems: { code: string; text: string }[] }>(workspace, bookId, 'rpcCheckBook')).problems.filter(
      ({ code }) => code === 'order_not_in_effect',
    );
  expect(await carryOut()).toEqual({ orders: 0, refused: [] });
  const consents = rowsOf(workspace, bookId, TABS.consents).length;
  workspace.typeRows(bookId, TABS.mentors, [
    { ...PERSON, Фамилия: 'Полевая', 'Категория участника': 'педагогический работник', Состояние: 'согласие получено' },
  ]);
  workspace.typeRows(bookId, TABS.mentees, [
    {
      ...PERSON,
      Фамилия: 'Лугина',
      'Категория участника': 'молодой педагог',
      'Начало педагогической работы': '01.09.2025',
    },
  ]);
  const { mentors, mentees } = await ask<Pairs>(workspace, bookId, 'rpcGetPairs');
  const people = { mentorId: mentors.at(-1)?.id, menteeIds: [mentees.at(-1)?.id] };
  const choice = { ...PAIR, ...people, form: 'pedagog_pedagog' };
  const { pairId } = await ask<{ pairId: string }>(workspace, bookId, 'rpcCreatePair', choice);
  const id = typeOrder('о закреплении пар (групп)', 'О закреплении пар');
  typeInto(workspace, bookId, TABS.pairs, ['Код пары', pairId], { Приказ: id });
  typeInto(workspace, bookId, TABS.orders, ['Код приказа', id], { Номер: '115', Дата: '12.09.2025' });
  expect((await named()).map(({ text }) => text.includes(id))).toEqual([true]);

  const { orders: carried, refused } = await carryOut();
  expect([carried, refused.map(({ orderId }) => orderId)]).toEqual([0, [id]]);
  expect(refused[0]?.problems.map(({ code }) => code)).toEqual(Array(4).fill('gate_own_consent'));
  expect(refused[0]?.problems[0]?.text).toContain(people.mentorId ?? '?');
  expect(statesOfPairs().at(-1)).toBe('проект');

  const given = { 'Кто подписал': 'сам участник', 'Дата согласия': '10.09.2025' };
  workspace.typeRows(bookId, TABS.consents, [
    { ...given, 'Код записи': people.mentorId ?? '', 'Вид согласия': 'на работу наставником' },
    { ...given, 'Код записи': people.mentorId ?? '', 'Вид согласия': 'на обработку персональных данных' },
    { ...given, 'Код записи': people.menteeIds[0] ?? '', 'Вид согласия': 'на участие в программе' },
    { ...given, 'Код записи': people.menteeIds[0] ?? '', 'Вид согласия': 'на обработку персональных данных' },
  ]);
  expect(await carryOut()).toEqual({ orders: 1, refused: [] });
  expect(rowsOf(workspace, bookId, TABS.pairs).at(-1)).toMatchObject({
    Состояние: 'действует',
    'Пункт приложения': '1',
  });
  expect(orderOf(id)).toMatchObject({ Состояние: 'подписан', 'Кто подписал': 'Ольховский Пётр Ильич' });
  expect(orderOf(id)?.['Внесён в книгу']).not.toBe('');
  expect([await carryOut(), await named()]).toEqual([{ orders: 0, refused: [] }, []]);
  expect(rowsOf(workspace, bookId, TABS.consents)).toHaveLength(consents + 4);
});

test('a cancelled order keeps its number; its awards are only proposed again', async () => {
  workspace.typeRows(bookId, 'Поощрения', [
    { Кому: 'НСТ-0001', Уровень: 'организация', 'Вид поощрения': 'благодарность', 'За что': 'за помощь' },
  ]);
  await ask(workspace, bookId, 'rpcGetPairs');
  const id = typeOrder('о поощрении', 'О поощрении участников');
  expect(await sign(id, '120')).toMatchObject({ ok: true, value: { awards: 1 } });
  expect(rowsOf(workspace, bookId, 'Поощрения')[0]).toMatchObject({ Приказ: id, Состояние: 'утверждён' });
  await ask(workspace, bookId, 'rpcCancelOrder', { orderId: id, sure: false });
  expect(rowsOf(workspace, bookId, 'Поощрения')[0]).toMatchObject({ Приказ: '', Состояние: 'представлен', Дата: '' });
  expect(orderOf(id)).toMatchObject({ Номер: '120', Состояние: 'отменён' });
  const next = typeOrder('о поощрении', 'О поощрении участников');
  expect(codesOf(await sign(next, '120'))).toEqual(['order_number_taken']);
  expect(codesOf(await sign(id, '121'))).toEqual(['order_already_cancelled']);
});

test('the journal has every order with a number, by date and number, and is printed once', async () => {
  const journal = () => ask<{ title: string; rows: number; url: string }>(workspace, bookId, 'rpcMakeOrderJournal');
  const made = await journal();
  const lines = rowsOf(workspace, bookId, made.title);
  const registered = orders().filter((row) => row['Номер'] !== '');
  expect(made.rows).toBe(registered.length);
  const days = lines.map((row) => (row['Дата'] ?? '').split('.').reverse().join('-'));
  expect(days).toEqual([...days].sort());
  expect(lines.find((row) => row['№'] === '120')).toMatchObject({ Состояние: 'отменён', Вид: 'о поощрении' });
  expect(lines.find((row) => row['№'] === '96-Д, ЛС')?.['Подписал']).toBe('Ольховский Пётр Ильич');
  expect(await journal()).toEqual(made);
});
