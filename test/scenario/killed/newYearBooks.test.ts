// «Новый учебный год» of a municipality killed at every service call in turn.
import { afterAll, expect, test } from '@jest/globals';
import { KILL_MS, killEverywhere } from '../kit/killing.ts';
import { triggersOf, withoutIdsAndTimes } from '../kit/leftBehind.ts';
import { SEPTEMBER, schoolAfterAYear } from '../kit/schoolYear.ts';
import { cleanUp, newWorkspace, putAside } from '../kit/workspaces.ts';

afterAll(cleanUp);

test(
  'a year turned for the schools, killed anywhere and resumed, leaves one archive a school with everything in it',
  async () => {
    const workspace = newWorkspace(SEPTEMBER);
    const { bookId, school } = await schoolAfterAYear(workspace);
    const { kills, differing, expected } = await killEverywhere({
      prepared: await putAside(workspace),
      bookId,
      entry: 'rpcStartNewYearBooks',
      hasWatchdog: true,
      view: (made) => {
        const archives = made.files().filter(({ name }) => name.includes('архив'));
        return {
          archives: archives.map(({ name }) => name),
          contents: archives.map(({ id }) => withoutIdsAndTimes(made, id)),
          living: withoutIdsAndTimes(made, school),
          municipal: withoutIdsAndTimes(made, bookId),
          triggers: triggersOf(made),
        };
      },
    });
    expect(differing).toEqual([]);
    expect(expected).toMatchObject({
      archives: [expect.stringContaining('архив 2025/2026')],
      triggers: ['onCycleTimer', 'onMonthlyTimer'],
    });
    expect(kills).toBeGreaterThanOrEqual(20);
  },
  KILL_MS,
);
