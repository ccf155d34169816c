// The making of order and consents killed at every service call in turn.
import { afterAll, expect, test } from '@jest/globals';
import { KILL_MS, killEverywhere } from '../kit/killing.ts';
import { fileNames, withoutIds } from '../kit/leftBehind.ts';
import { schoolWithPairs } from '../kit/school.ts';
import { cleanUp, newWorkspace, putAside } from '../kit/workspaces.ts';

afterAll(cleanUp);

test(
  'papers killed anywhere and prepared again are one set of documents and one order row',
  async () => {
    const workspace = newWorkspace();
    const { bookId, pairIds } = await schoolWithPairs(workspace, 2);
    const { kills, differing } = await killEverywhere({
      prepared: await putAside(workspace),
      bookId,
      entry: 'rpcPreparePapers',
      argument: { pairIds },
      view: (made) => ({ documents: fileNames(made, 'document', 'blob'), book: withoutIds(made, bookId) }),
    });
    expect(differing).toEqual([]);
    expect(kills).toBeGreaterThanOrEqual(15);
  },
  KILL_MS,
);
