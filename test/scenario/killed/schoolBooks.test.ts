// The factory of school workbooks killed at every service call in turn.
import { afterAll, expect, test } from '@jest/globals';
import { KILL_MS, killEverywhere } from '../kit/killing.ts';
import { bookNamed, fileNames, triggersOf, withoutIds } from '../kit/leftBehind.ts';
import { addOrganisations, schools, setUp } from '../kit/municipality.ts';
import { cleanUp, newWorkspace, putAside } from '../kit/workspaces.ts';

afterAll(cleanUp);

test(
  'the factory killed anywhere and resumed makes no twin workbook',
  async () => {
    const workspace = newWorkspace();
    const bookId = await setUp(workspace);
    await addOrganisations(workspace, bookId, schools(2));
    const { kills, differing } = await killEverywhere({
      prepared: await putAside(workspace),
      bookId,
      entry: 'rpcMakeSchoolBooks',
      hasWatchdog: true,
      view: (made) => ({
        files: fileNames(made, 'spreadsheet'),
        register: withoutIds(made, bookId),
        books: schools(2).map(({ name }) => withoutIds(made, bookNamed(made, `Книга наставничества – ${name} `))),
        triggers: triggersOf(made),
      }),
    });
    expect(differing).toEqual([]);
    expect(kills).toBeGreaterThanOrEqual(20);
  },
  KILL_MS,
);
