// Orders on changes, the curator and awards, and those typed into the sheet, killed at every service call in turn.
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import type { Workspace } from '../../../local/contract.ts';
import { ask } from '../kit/asking.ts';
import { rowsOf, typeInto } from '../kit/cells.ts';
import { KILL_MS, killEverywhere } from '../kit/killing.ts';
import { TABS } from '../kit/names.ts';
import { schoolWithPairs } from '../kit/school.ts';
import { cleanUp, copyOf, newWorkspace, putAside } from '../kit/workspaces.ts';

afterAll(cleanUp);

const DAY = '2025-09-12';
const CURATOR = 'ПРК-9001';
const AWARDS = 'ПРК-9002';
let bookId = '';
let change = '';
let drafts = '';
let typed = '';

const typeOrder = (workspace: Workspace, id: string, type: string, title: string): void =>
  workspace.typeRows(bookId, TABS.orders, [
    { 'Код приказа': id, 'Вид приказа': type, Заголовок: title, Состояние: 'проект' },
  ]);

beforeAll(async () => {
  const workspace = newWorkspace();
  const school = await schoolWithPairs(workspace, 2);
  ({ bookId } = school);
  const { pairIds } = school;
  typeOrder(workspace, 'ПРК-9000', 'о внедрении целевой модели', 'О внедрении целевой модели');
  await ask(workspace, bookId, 'rpcSignOrder', { orderId: 'ПРК-9000', number: '1', date: DAY, consentsGivenOn: '' });
  typeOrder(workspace, CURATOR, 'о назначении куратора', 'О назначении куратора');
  typeOrder(workspace, AWARDS, 'о поощрении', 'О поощрении участников');
  workspace.typeRows(bookId, 'Поощрения', [
    { Кому: 'НСТ-0001', Уровень: 'организация', 'Вид поощрения': 'благодарность', 'За что': 'за помощь' },
  ]);
  // Gives the award its code.
  await ask(workspace, bookId, 'rpcGetPairs');
  const { orderId } = await ask<{ orderId: string }>(workspace, bookId, 'rpcPreparePapers', { pairIds });
  await ask(workspace, bookId, 'rpcSignOrder', { orderId, number: '96-Д', date: DAY, consentsGivenOn: DAY });
  typeInto(workspace, bookId, TABS.pairs, ['Код пары', pairIds[0] ?? ''], {
    Прекращена: '20.10.2025',
    'Причина прекращения': 'выбытие из организации',
  });
  const making = { type: 'order_change_pairs', ids: [pairIds[0]], separately: false };
  await ask(workspace, bookId, 'rpcMakeDocuments', making);
  change = rowsOf(workspace, bookId, TABS.orders).at(-1)?.['Код приказа'] ?? '';
  drafts = await putAside(workspace);
  const another = copyOf(drafts);
  for (const [id, number] of [
    [CURATOR, '2'],
    [AWARDS, '3'],
    [change, '110'],
  ] as const)
    typeInto(another, bookId, TABS.orders, ['Код приказа', id], { Номер: number, Дата: '15.10.2025' });
  typed = await putAside(another);
}, KILL_MS);

const view = (made: Workspace) => ({
  rows: [TABS.orders, TABS.pairs, TABS.members, TABS.curators, 'Поощрения'].map((tab) => rowsOf(made, bookId, tab)),
  signings: rowsOf(made, bookId, 'Журнал')
    .filter((row) => row['Событие'] === 'приказ подписан')
    .map((row) => row['Код записи']),
});

const signing = (orderId: string, number: string) => ({ orderId, number, date: '2025-10-15', consentsGivenOn: '' });

test.each([
  { why: 'an order on changes', from: () => drafts, entry: 'rpcSignOrder', argument: () => signing(change, '110') },
  { why: 'on the curator', from: () => drafts, entry: 'rpcSignOrder', argument: () => signing(CURATOR, '2') },
  { why: 'on awards', from: () => drafts, entry: 'rpcSignOrder', argument: () => signing(AWARDS, '3') },
  { why: 'three typed into the sheet', from: () => typed, entry: 'rpcCarryOutOrders', argument: () => ({}) },
])(
  '$why, killed anywhere and repeated, leaves what one signing leaves',
  async ({ from, entry, argument }) => {
    // Between two getters of the three signings nothing changes.
    const at = entry === 'rpcSignOrder' ? {} : { at: /^Sheets\./ };
    const plan = { prepared: from(), bookId, entry, argument: argument(), view, ...at };
    const { kills, expected, differing } = await killEverywhere(plan);
    expect(differing).toEqual([]);
    expect(kills).toBeGreaterThanOrEqual(4);
    const { signings } = expected as ReturnType<typeof view>;
    expect(signings).toHaveLength(entry === 'rpcSignOrder' ? 3 : 5);
  },
  KILL_MS,
);
