// The submission of a quarter killed at every service call in turn.
import { afterAll, expect, test } from '@jest/globals';
import { rowsOf } from '../kit/cells.ts';
import { KILL_MS, killEverywhere } from '../kit/killing.ts';
import { municipalityOf } from '../kit/municipality.ts';
import { TABS } from '../kit/names.ts';
import { QUARTER } from '../kit/reporting.ts';
import { cleanUp, newWorkspace, putAside } from '../kit/workspaces.ts';

afterAll(cleanUp);

test(
  'a submission killed anywhere and repeated is one row of one version',
  async () => {
    const workspace = newWorkspace();
    const { schoolBooks } = await municipalityOf(workspace, 1);
    const bookId = schoolBooks[0] ?? '';
    const { kills, differing } = await killEverywhere({
      prepared: await putAside(workspace),
      bookId,
      entry: 'rpcSubmitQuarter',
      argument: { period: QUARTER.period },
      view: (made) => rowsOf(made, bookId, TABS.outbox),
    });
    expect(differing).toEqual([]);
    expect(kills).toBeGreaterThanOrEqual(4);
  },
  KILL_MS,
);
