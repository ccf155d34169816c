// The update of a workbook of version 1 killed at every service call in turn.
import { afterAll, expect, test } from '@jest/globals';
import { contentOf } from '../kit/cells.ts';
import { KILL_MS, killEverywhere } from '../kit/killing.ts';
import { schoolOfVersionOne } from '../kit/versionOne.ts';
import { cleanUp, newWorkspace, putAside } from '../kit/workspaces.ts';

afterAll(cleanUp);

test(
  'an update killed anywhere and asked for again adds each sheet, column and row once',
  async () => {
    const workspace = newWorkspace();
    const bookId = schoolOfVersionOne(workspace);
    const { kills, differing } = await killEverywhere({
      prepared: await putAside(workspace),
      bookId,
      entry: 'rpcUpdateBook',
      view: (made) => ({ content: contentOf(made, bookId), looks: made.sheets(bookId).map(({ columns }) => columns) }),
    });
    expect(differing).toEqual([]);
    expect(kills).toBeGreaterThanOrEqual(6);
  },
  KILL_MS,
);
