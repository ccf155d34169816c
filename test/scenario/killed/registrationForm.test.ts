// The making of the registration form killed at every service call that changes something, in turn.
import { afterAll, expect, test } from '@jest/globals';
import type { Workspace } from '../../../local/contract.ts';
import { KILL_MS, killEverywhere } from '../kit/killing.ts';
import { triggersOf } from '../kit/leftBehind.ts';
import { municipalityOf } from '../kit/municipality.ts';
import { cleanUp, newWorkspace, putAside } from '../kit/workspaces.ts';

afterAll(cleanUp);

/** Items of a form with titles in place of ids, which differ from run to run. */
const itemsOf = (workspace: Workspace, formId: string): unknown[] => {
  const { items } = workspace.form(formId);
  const titleOf = (id: string | undefined) => items.find((item) => item.id === id)?.title;
  return items.map(({ branches = {}, goTo, ...item }) => ({
    ...item,
    id: '',
    goTo: titleOf(goTo),
    branches: Object.entries(branches).map(([choice, page]) => [choice, titleOf(page)]),
  }));
};

test(
  'a form whose making was killed anywhere is one form with each question once',
  async () => {
    const workspace = newWorkspace();
    const { schoolBooks } = await municipalityOf(workspace, 1);
    const { kills, differing } = await killEverywhere({
      prepared: await putAside(workspace),
      bookId: schoolBooks[0] ?? '',
      entry: 'rpcCreateRegistrationForm',
      // A hundred getters lie between; nothing changes from one of them to the next.
      at: /\.set|\.add|\.create|\.move|\.delete|\.update|batchUpdate$|\.getProjectTriggers|Lock$/u,
      view: (made) => ({
        forms: made
          .files()
          .filter(({ kind }) => kind === 'form')
          .map(({ id }) => ({ ...made.form(id), id: '', items: itemsOf(made, id) })),
        triggers: triggersOf(made),
      }),
    });
    expect(differing).toEqual([]);
    expect(kills).toBeGreaterThanOrEqual(20);
  },
  KILL_MS,
);
