// The signing, the changing and the cancelling of an order of the authority killed at every service call in turn.
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import type { Workspace } from '../../../local/contract.ts';
import { ask } from '../kit/asking.ts';
import { rowsOf, typeInto } from '../kit/cells.ts';
import { KILL_MS, killEverywhere } from '../kit/killing.ts';
import { setUp } from '../kit/municipality.ts';
import { TABS } from '../kit/names.ts';
import { cleanUp, copyOf, newWorkspace, putAside } from '../kit/workspaces.ts';

afterAll(cleanUp);

const LEVEL = { level: 'municipality' } as const;
const SIGNING = { orderId: 'ПРК-0001', number: '112-Д', date: '2025-09-12', consentsGivenOn: '', ...LEVEL };
let bookId = '';
/** Folders of a workspace with a draft, with a signed order, and with one that is changed. */
const prepared: string[] = [];

beforeAll(async () => {
  let workspace = newWorkspace();
  /** What has been done so far, for the kills and for the next step. */
  const keep = async () => {
    const dir = await putAside(workspace);
    prepared.push(dir);
    workspace = copyOf(dir);
  };
  bookId = await setUp(workspace);
  typeInto(workspace, bookId, TABS.settings, ['Код', 'authorityHeadFio'], { Значение: 'Тополев Иван Сергеевич' });
  await ask(workspace, bookId, 'rpcMakeDocuments', { type: 'order_municipal', ids: [], separately: false });
  await keep();
  await ask(workspace, bookId, 'rpcSignOrder', SIGNING);
  await keep();
  await ask(workspace, bookId, 'rpcAmendOrder', { orderId: 'ПРК-0001' });
  await ask(workspace, bookId, 'rpcSignOrder', { ...SIGNING, orderId: 'ПРК-0002', number: '130' });
  await keep();
});

const view = (made: Workspace) => ({
  orders: rowsOf(made, bookId, TABS.orders).map(({ Документ, ...row }) => [row, Документ !== '']),
  documents: rowsOf(made, bookId, TABS.documents).map((row) => [row['Приказ'], row['Версия'], row['Состояние']]),
});

test.each([
  { entry: 'rpcSignOrder', argument: SIGNING, from: 0, why: 'it is signed once' },
  { entry: 'rpcAmendOrder', argument: { orderId: 'ПРК-0001' }, from: 1, why: 'there is one draft with one paper' },
  {
    entry: 'rpcCancelOrder',
    argument: { orderId: 'ПРК-0002', sure: true, ...LEVEL },
    from: 2,
    why: 'the changed order stands as it was signed',
  },
])(
  '$entry killed anywhere and repeated: $why',
  async ({ entry, argument, from }) => {
    const { kills, differing } = await killEverywhere({
      prepared: prepared[from] ?? '',
      bookId,
      entry,
      argument,
      // The paper itself is killed at every call in documents.test.ts.
      ...(entry === 'rpcAmendOrder' ? { at: /Drive\.Files\.create|batchUpdate$/u } : {}),
      view,
    });
    expect(differing).toEqual([]);
    expect(kills).toBeGreaterThanOrEqual(3);
  },
  KILL_MS,
);
