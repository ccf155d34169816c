// The signing of an order killed at every service call in turn.
import { afterAll, expect, test } from '@jest/globals';
import { ask } from '../kit/asking.ts';
import { rowsOf } from '../kit/cells.ts';
import { KILL_MS, killEverywhere } from '../kit/killing.ts';
import { TABS } from '../kit/names.ts';
import { schoolWithPairs } from '../kit/school.ts';
import { cleanUp, newWorkspace, putAside } from '../kit/workspaces.ts';

afterAll(cleanUp);

test(
  'a signing killed anywhere and repeated records the consents once',
  async () => {
    const workspace = newWorkspace();
    const { bookId, pairIds } = await schoolWithPairs(workspace, 2);
    const { orderId } = await ask<{ orderId: string }>(workspace, bookId, 'rpcPreparePapers', { pairIds });
    const { kills, differing } = await killEverywhere({
      prepared: await putAside(workspace),
      bookId,
      entry: 'rpcSignOrder',
      argument: { orderId, number: '96-Д', date: '2025-09-12', consentsGivenOn: '2025-09-12' },
      view: (made) => {
        const [order] = rowsOf(made, bookId, TABS.orders);
        return {
          order: [order?.['Номер'], order?.['Состояние']],
          pairs: rowsOf(made, bookId, TABS.pairs).map((row) => row['Состояние']),
          consents: rowsOf(made, bookId, TABS.consents),
        };
      },
    });
    expect(differing).toEqual([]);
    expect(kills).toBeGreaterThanOrEqual(4);
  },
  KILL_MS,
);
