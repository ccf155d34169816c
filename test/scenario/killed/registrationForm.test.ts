// The making of the registration form killed at every service call in turn.
import { afterAll, expect, test } from '@jest/globals';
import { KILL_MS, killEverywhere } from '../kit/killing.ts';
import { triggersOf } from '../kit/leftBehind.ts';
import { municipalityOf } from '../kit/municipality.ts';
import { cleanUp, newWorkspace, putAside } from '../kit/workspaces.ts';

afterAll(cleanUp);

test(
  'a form whose making was killed anywhere is one form with each question once',
  async () => {
    const workspace = newWorkspace();
    const { schoolBooks } = await municipalityOf(workspace, 1);
    const { calls, differing } = await killEverywhere({
      prepared: await putAside(workspace),
      bookId: schoolBooks[0] ?? '',
      entry: 'rpcCreateRegistrationForm',
      view: (made) => ({
        forms: made
          .files()
          .filter(({ kind }) => kind === 'form')
          .map(({ id }) => ({
            ...made.form(id),
            id: '',
            items: made.form(id).items.map((item) => ({ ...item, id: '' })),
          })),
        triggers: triggersOf(made),
      }),
    });
    expect(differing).toEqual([]);
    expect(calls).toBeGreaterThanOrEqual(20);
  },
  KILL_MS,
);
