// The set-up of the municipal workbook killed at every service call in turn.
import { afterAll, expect, test } from '@jest/globals';
import { contentOf } from '../kit/cells.ts';
import { KILL_MS, killEverywhere } from '../kit/killing.ts';
import { bookNamed, fileNames, triggersOf } from '../kit/leftBehind.ts';
import { SET_UP } from '../kit/municipality.ts';
import { cleanUp, newWorkspace, putAside } from '../kit/workspaces.ts';

afterAll(cleanUp);

test(
  'a workbook left half-made is still «not set up», and a second set-up ends it',
  async () => {
    const workspace = newWorkspace();
    const bookId = workspace.createSpreadsheet('Муниципальная книга');
    const { kills, differing } = await killEverywhere({
      prepared: await putAside(workspace),
      bookId,
      entry: 'rpcSetUp',
      argument: SET_UP,
      view: (made) => ({
        files: fileNames(made, 'spreadsheet'),
        // The key of the pseudonyms is another one in every workbook.
        book: JSON.stringify(contentOf(made, bookId)).replaceAll(/"[\da-f]{8}(-[\da-f]{4}){3}-[\da-f]{12}"/gu, '""'),
        template: contentOf(made, bookNamed(made, 'Шаблон книги организации')),
        triggers: triggersOf(made),
      }),
    });
    expect(differing).toEqual([]);
    expect(kills).toBeGreaterThanOrEqual(15);
  },
  KILL_MS,
);
