// The making of documents killed at every service call in turn.
import { afterAll, expect, test } from '@jest/globals';
import { KILL_MS, killEverywhere } from '../kit/killing.ts';
import { fileNames, withoutIds } from '../kit/leftBehind.ts';
import { schoolWithPairs } from '../kit/school.ts';
import { cleanUp, newWorkspace, putAside } from '../kit/workspaces.ts';

afterAll(cleanUp);

test.each([
  { why: 'an order', argument: { type: 'order_introduce', ids: [], separately: false } },
  { why: 'a file each', argument: { type: 'consent_mentor', ids: ['НСТ-0001', 'НСТ-0002'], separately: true } },
])(
  '$why killed anywhere and asked for again is made once, with one row',
  async ({ argument }) => {
    const workspace = newWorkspace();
    const { bookId } = await schoolWithPairs(workspace, 2);
    const { kills, differing } = await killEverywhere({
      prepared: await putAside(workspace),
      bookId,
      entry: 'rpcMakeDocuments',
      // What only reads leaves nothing behind.
      at: /Drive\.Files\.create|batchUpdate$/u,
      argument,
      view: (made) => ({ documents: fileNames(made, 'document'), book: withoutIds(made, bookId) }),
    });
    expect(differing).toEqual([]);
    expect(kills).toBeGreaterThanOrEqual(3);
  },
  KILL_MS,
);
