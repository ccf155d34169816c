// A roll-up killed at every service call in turn.
import { afterAll, expect, test } from '@jest/globals';
import { rowsOf } from '../kit/cells.ts';
import { KILL_MS, killEverywhere } from '../kit/killing.ts';
import { TABS } from '../kit/names.ts';
import { preparedForRollUp, QUARTER, rolledUp } from '../kit/reporting.ts';
import { cleanUp } from '../kit/workspaces.ts';

afterAll(cleanUp);

test(
  'a roll-up killed anywhere and resumed makes one version, no twin row and at most one letter',
  async () => {
    const { folder, bookId } = await preparedForRollUp();
    const { kills, differing } = await killEverywhere({
      prepared: folder,
      bookId,
      entry: 'rpcStartRollUp',
      argument: QUARTER,
      hasWatchdog: true,
      view: (workspace) => ({
        ...rolledUp(workspace, bookId),
        versions: [...new Set(rowsOf(workspace, bookId, TABS.snapshots).map((row) => row['Версия']))],
      }),
    });
    expect(differing).toEqual([]);
    expect(kills).toBeGreaterThanOrEqual(20);
  },
  KILL_MS,
);
