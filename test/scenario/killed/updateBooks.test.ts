// «Обновить книги» killed at every service call in turn.
import { afterAll, expect, test } from '@jest/globals';
import { ask } from '../kit/asking.ts';
import { rowsOf } from '../kit/cells.ts';
import { KILL_MS, killEverywhere } from '../kit/killing.ts';
import { triggersOf, withoutIdsAndTimes } from '../kit/leftBehind.ts';
import { TABS } from '../kit/names.ts';
import { municipalityOfVersionOne, schoolOfVersionOne } from '../kit/versionOne.ts';
import { cleanUp, newWorkspace, putAside } from '../kit/workspaces.ts';

afterAll(cleanUp);

test(
  'an update of the schools’ workbooks killed anywhere and resumed brings each up once, with its version in the register',
  async () => {
    const workspace = newWorkspace();
    const schools = ['ОО-0001', 'ОО-0002'].map((orgId) => schoolOfVersionOne(workspace, `Книга ${orgId}`, orgId));
    const bookId = municipalityOfVersionOne(workspace, schools);
    await ask(workspace, bookId, 'rpcUpdateBook');
    const version = rowsOf(workspace, bookId, TABS.settings).find((row) => row['Код'] === 'schemaVersion')?.[
      'Значение'
    ];
    expect(version).not.toBe('1');
    const { kills, differing, expected } = await killEverywhere({
      prepared: await putAside(workspace),
      bookId,
      entry: 'rpcUpdateBooks',
      hasWatchdog: true,
      view: (made) => ({
        versions: rowsOf(made, bookId, TABS.organisations).map((row) => row['Версия книги']),
        register: withoutIdsAndTimes(made, bookId),
        books: schools.map((school) => withoutIdsAndTimes(made, school)),
        looks: schools.map((school) => made.sheets(school).map(({ title, columns }) => ({ title, columns }))),
        triggers: triggersOf(made),
      }),
    });
    expect(differing).toEqual([]);
    expect(expected).toMatchObject({ versions: [version, version], triggers: [] });
    expect(kills).toBeGreaterThanOrEqual(20);
  },
  KILL_MS,
);
