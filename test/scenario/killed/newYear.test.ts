// The turning of a school year killed at every service call in turn.
import { afterAll, expect, test } from '@jest/globals';
import { KILL_MS, killEverywhere } from '../kit/killing.ts';
import { withoutIds } from '../kit/leftBehind.ts';
import { SEPTEMBER, schoolAfterAYear } from '../kit/schoolYear.ts';
import { cleanUp, newWorkspace, putAside } from '../kit/workspaces.ts';

afterAll(cleanUp);

test(
  'a year whose turning was killed anywhere has one archive with everything, and no class that went up twice',
  async () => {
    const workspace = newWorkspace(SEPTEMBER);
    const { school } = await schoolAfterAYear(workspace);
    const { kills, differing } = await killEverywhere({
      prepared: await putAside(workspace),
      bookId: school,
      entry: 'rpcStartNewYear',
      argument: { graduatesLeft: true },
      view: (made) => ({
        living: withoutIds(made, school),
        archives: made
          .files()
          .filter(({ name }) => name.includes('архив'))
          .map(({ id }) => withoutIds(made, id)),
      }),
    });
    expect(differing).toEqual([]);
    expect(kills).toBeGreaterThanOrEqual(12);
  },
  KILL_MS,
);
