// The life of the authority's orders through the built bundle: made, signed, cited, changed, cancelled, written into the journal.
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import type { Workspace } from '../../local/contract.ts';
import { ask, codesOf, run } from './kit/asking.ts';
import { columnAt, rowsOf, sheetOf, typeInto } from './kit/cells.ts';
import { municipalityOf } from './kit/municipality.ts';
import { TABS } from './kit/names.ts';
import { cleanUp, newWorkspace } from './kit/workspaces.ts';

afterAll(cleanUp);

interface Preview {
  readonly lines: readonly (readonly { readonly text: string }[])[];
}

const OF_AUTHORITY = { level: 'municipality' } as const;
const OLDER = 'приказом Управления образования Артемовского городского округа от 02.11.2020 № 235';
const OWN = 'приказом Управления образования от 12.09.2025 № 112‑Д';
let workspace: Workspace;
let bookId = '';
let school = '';

const orders = () => rowsOf(workspace, bookId, TABS.orders);
const orderOf = (id: string) => orders().find((row) => row['Код приказа'] === id);
const signing = (orderId: string, number: string, more: Readonly<Record<string, unknown>> = {}) =>
  run(workspace, bookId, 'rpcSignOrder', {
    orderId,
    number,
    date: '2025-09-12',
    consentsGivenOn: '',
    ...OF_AUTHORITY,
    ...more,
  });
const cancelling = (orderId: string, sure: boolean) =>
  run(workspace, bookId, 'rpcCancelOrder', { orderId, sure, ...OF_AUTHORITY });
const make = (type: string, ids: readonly string[] = []) =>
  ask(workspace, bookId, 'rpcMakeDocuments', { type, ids, separately: true });
const textOf = async (book: string, type: string, ids: readonly string[] = []): Promise<string> => {
  const { lines } = await ask<Preview>(workspace, book, 'rpcPreviewDocument', { type, ids });
  return lines
    .map((pieces) => pieces.map(({ text }) => text).join(''))
    .join('\n')
    .replaceAll('\u00a0', ' ');
};

/** The other way round than before. */
const sortEvents = () => {
  const sheet = sheetOf(workspace, bookId, TABS.events);
  const column = columnAt(sheet, 'Название');
  const isRising = (sheet.rows[1]?.[column]?.text ?? '') < (sheet.rows[2]?.[column]?.text ?? '');
  workspace.editSheet(bookId, TABS.events, { kind: 'sort', column, descending: isRising });
};

beforeAll(async () => {
  workspace = newWorkspace();
  const made = await municipalityOf(workspace, 1);
  bookId = made.bookId;
  school = made.schoolBooks[0] ?? '';
});

test('a made order is a draft of the register, and is signed when the head is known', async () => {
  await make('order_municipal');
  expect(orders()).toMatchObject([
    { 'Код приказа': 'ПРК-0001', 'Вид приказа': 'о внедрении целевой модели', Состояние: 'проект', Номер: '' },
  ]);
  expect(orderOf('ПРК-0001')?.['Документ']).not.toBe('');
  await make('order_municipal');
  expect(orders()).toHaveLength(1);
  expect(codesOf(await signing('ПРК-0001', '112-Д'))).toEqual(['order_signer_missing']);
  const fill = (key: string, value: string) =>
    typeInto(workspace, bookId, TABS.settings, ['Код', key], { Значение: value });
  fill('authorityHeadFio', 'Тополев Иван Сергеевич');
  fill('authorityHeadPosition', 'начальник');
  expect(await textOf(bookId, 'letter_to_heads')).toContain(OLDER);
  expect((await signing('ПРК-0001', '112-Д')).value).toMatchObject({ ok: true, value: { amended: 0, cited: true } });
  expect(orderOf('ПРК-0001')).toMatchObject({
    Состояние: 'подписан',
    Номер: '112-Д',
    Дата: '12.09.2025',
    'Кто подписал': 'Тополев Иван Сергеевич',
  });
});

test('what cites the order takes its number from the register, in the schools too', async () => {
  const letter = await textOf(bookId, 'letter_to_heads');
  expect([letter.includes(OWN), letter.includes(OLDER)]).toEqual([true, false]);
  expect(await textOf(school, 'order_introduce')).toContain(OLDER);
  await ask(workspace, bookId, 'rpcUpdateBooks');
  expect(await textOf(school, 'order_introduce')).toContain(OWN);
});

test('tasks with a term from the order follow its day, in the schools too; a day somebody has entered stays', async () => {
  const daysOf = async (book: string, entry: string) => {
    const { rows } = await ask<{ rows: { taskId: string; dueOn: string }[] }>(workspace, book, entry);
    return new Map(rows.map(({ taskId, dueOn }) => [taskId, dueOn]));
  };
  const TAB = 'Дорожная карта';
  const plan = (book: string, code: string, day: string) =>
    typeInto(workspace, book, TAB, ['Код мероприятия', code], { Срок: day });
  const written = (book: string, code: string) =>
    rowsOf(workspace, book, TAB).find((row) => row['Код мероприятия'] === code)?.['Срок'];
  // As workbooks have it that were made in the autumn of the order; those of a later plan stay.
  plan(bookId, 'ART-R01', '09.11.2025');
  plan(school, 'ART-R03', '09.11.2025');
  plan(school, 'ART-R21', '01.12.2025');
  plan(school, 'ART-R14', '15.01.2026');
  expect((await daysOf(bookId, 'rpcGetMunicipalRoadmap')).get('ART-R01')).toBe('2025-09-19');
  const days = await daysOf(school, 'rpcGetRoadmap');
  expect(['ART-R03', 'ART-R21', 'ART-R22'].map((code) => days.get(code))).toEqual([
    '2025-09-19',
    '2025-12-01',
    '2026-12-01',
  ]);
  expect([written(bookId, 'ART-R01'), written(school, 'ART-R03')]).toEqual(['19.09.2025', '19.09.2025']);
  // The year is planned already, whatever days the profile names.
  const before = rowsOf(workspace, school, TAB).length;
  await ask(workspace, school, 'rpcPlanRoadmap');
  expect(rowsOf(workspace, school, TAB)).toHaveLength(before);
});

test.each([
  { number: '№ 112 -д', more: {}, codes: ['order_number_taken'], why: 'written otherwise' },
  { number: '113', more: { orderId: 'ПРК-0099' }, codes: ['order_unknown'], why: 'no such order' },
  { number: '112-Д', more: { series: 'ОД' }, codes: [], why: 'another series' },
])('«$number» of an event’s order: $codes, $why', async ({ number, more, codes }) => {
  if (orders().length === 1) {
    workspace.typeRows(bookId, TABS.events, [
      {
        Название: 'Форум наставников',
        Уровень: 'муниципальный',
        План: '15.05.2026',
        'Время начала': '10:00',
        'Место проведения': 'Дворец культуры',
        'Форма проведения': 'Очно',
      },
      { Название: 'Школа куратора', Уровень: 'муниципальный' },
    ]);
    const { choices } = await ask<{ choices: unknown }>(workspace, bookId, 'rpcGetDocumentChoices', {
      type: 'order_final_event',
    });
    expect(choices).toEqual([
      { code: 'МРП-0001', name: 'Форум наставников' },
      { code: 'МРП-0002', name: 'Школа куратора' },
    ]);
    sortEvents();
    await make('order_final_event', ['МРП-0001']);
    sortEvents();
    expect(await textOf(bookId, 'order_final_event', ['МРП-0001'])).toContain(
      'Начало в 10:00, место проведения: Дворец культуры, форма проведения: очно.',
    );
  }
  expect(codesOf(await signing('ПРК-0002', number, more))).toEqual(codes);
});

test('a change has a draft, a paper and a number of its own, and the changed order says so', async () => {
  const change = () => run(workspace, bookId, 'rpcAmendOrder', { orderId: 'ПРК-0001' });
  const first = await change();
  expect(first.value).toMatchObject({ ok: true, value: { orderId: 'ПРК-0003' } });
  expect((await change()).value).toEqual(first.value);
  expect(orderOf('ПРК-0003')).toMatchObject({
    Заголовок: 'О внесении изменений в приказ от 12.09.2025 № 112-Д',
    'На основании приказа': 'ПРК-0001',
    Состояние: 'проект',
  });
  await make('order_municipal');
  expect(orders().map((row) => row['На основании приказа'])).toEqual(['', '', 'ПРК-0001', '']);
  const later = { date: '2025-10-01' };
  expect((await signing('ПРК-0003', '130', later)).value).toMatchObject({ ok: true, value: { amended: 1 } });
  expect(orderOf('ПРК-0001')?.['Состояние']).toBe('изменён');
  expect(await textOf(bookId, 'letter_to_heads')).toContain(OWN);
  const again = await run(workspace, bookId, 'rpcAmendOrder', { orderId: 'ПРК-0003' });
  expect(codesOf(again)).toEqual(['order_amend_amendment']);
  expect(codesOf(await run(workspace, bookId, 'rpcAmendOrder', { orderId: 'ПРК-0004' }))).toEqual([
    'order_amend_draft',
  ]);
});

test('the journal has every order with a number, and is printed once', async () => {
  const journal = () =>
    ask<{ title: string; rows: number; url: string }>(workspace, bookId, 'rpcMakeOrderJournal', OF_AUTHORITY);
  const made = await journal();
  expect(rowsOf(workspace, bookId, made.title).map((row) => [row['№'], row['Подписал'], row['Состояние']])).toEqual([
    ['112-Д', 'Тополев Иван Сергеевич', 'изменён'],
    ['112-Д, ОД', 'Тополев Иван Сергеевич', 'подписан'],
    ['130', 'Тополев Иван Сергеевич', 'подписан'],
  ]);
  expect(await journal()).toEqual(made);
});

test('a cancelled change gives the order back; an order that is cited is cancelled when that was told', async () => {
  const told = { orderId: 'ПРК-0001', ...OF_AUTHORITY };
  expect(await ask(workspace, bookId, 'rpcGetCancelling', told)).toMatchObject({
    number: '112-Д',
    errors: [],
    warnings: [{ code: 'order_cancel_cited' }, { code: 'order_cancel_amended' }],
  });
  expect(codesOf(await cancelling('ПРК-0001', false))).toEqual(['order_cancel_amended', 'order_cancel_cited']);
  expect(codesOf(await cancelling('ПРК-0003', false))).toEqual([]);
  expect(orderOf('ПРК-0001')?.['Состояние']).toBe('подписан');
  expect(codesOf(await cancelling('ПРК-0001', true))).toEqual([]);
  expect(orderOf('ПРК-0001')).toMatchObject({ Номер: '112-Д', Состояние: 'отменён' });
  expect(codesOf(await signing('ПРК-0001', '112-Д'))).toEqual(['order_already_cancelled']);
  expect(codesOf(await signing('ПРК-0004', '112-Д'))).toEqual(['order_number_taken']);
  expect(await textOf(bookId, 'letter_to_heads')).toContain(OLDER);
});

test('a number typed by hand that stands twice is told of by the check', async () => {
  typeInto(workspace, bookId, TABS.orders, ['Код приказа', 'ПРК-0004'], { Номер: '130', Дата: '01.10.2025' });
  await ask(workspace, bookId, 'rpcCheckBook');
  const found = rowsOf(workspace, bookId, TABS.checks).filter((row) => row['Лист'] === TABS.orders);
  expect(found.map((row) => row['Правило'])).toEqual(['V-02', 'V-02']);
});

test('whose orders are meant is no way past the role of the workbook', async () => {
  expect(codesOf(await run(workspace, school, 'rpcGetOrders', OF_AUTHORITY))).toEqual(['book_other_role']);
  expect(codesOf(await run(workspace, bookId, 'rpcGetOrders', {}))).toEqual(['book_other_role']);
  expect(codesOf(await run(workspace, school, 'rpcAmendOrder', { orderId: 'ПРК-0001' }))).toEqual(['book_other_role']);
});
