// The making of the municipality's templates killed wherever something changes.
import { afterAll, expect, test } from '@jest/globals';
import { ask } from '../kit/asking.ts';
import { contentOf } from '../kit/cells.ts';
import { KILL_MS, killEverywhere } from '../kit/killing.ts';
import { fileNames, triggersOf } from '../kit/leftBehind.ts';
import { setUp } from '../kit/municipality.ts';
import { cleanUp, newWorkspace, putAside } from '../kit/workspaces.ts';

afterAll(cleanUp);

/** Templates made before: the killed call makes the few that are left. */
const MADE_BEFORE = 20;

test(
  'templates killed anywhere and asked for again are each one document, and nothing is left to do',
  async () => {
    const workspace = newWorkspace();
    const bookId = await setUp(workspace);
    let next = 0;
    while (next < MADE_BEFORE) ({ next } = await ask<{ next: number }>(workspace, bookId, 'rpcMakeTemplates'));
    const { kills, expected, differing } = await killEverywhere({
      prepared: await putAside(workspace),
      bookId,
      entry: 'rpcMakeTemplates',
      at: /create|export|update|setProperty|deleteTrigger/iu,
      view: (made) => ({
        documents: fileNames(made, 'document', 'folder'),
        withoutDocument: contentOf(made, bookId)['Шаблоны']?.filter((row) => !row.join().includes('https://')).length,
        triggers: triggersOf(made),
      }),
    });
    expect(differing).toEqual([]);
    expect(kills).toBeGreaterThanOrEqual(10);
    expect(expected).toMatchObject({ withoutDocument: 1 });
  },
  KILL_MS,
);
