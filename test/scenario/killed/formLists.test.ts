// The refresh of a form's lists by the five-minute pass, killed at every call that leaves something behind.
import { afterAll, expect, test } from '@jest/globals';
import { addPosition, makeForms } from '../kit/forms.ts';
import { KILL_MS, killEverywhere } from '../kit/killing.ts';
import { triggersOf, withoutIds } from '../kit/leftBehind.ts';
import { municipalityOf } from '../kit/municipality.ts';
import { cleanUp, newWorkspace, putAside } from '../kit/workspaces.ts';

afterAll(cleanUp);

test(
  'a refresh killed anywhere and left to the next pass gives the same forms',
  async () => {
    const workspace = newWorkspace();
    const { bookId, schoolBooks } = await municipalityOf(workspace, 1);
    const school = schoolBooks[0] ?? '';
    const forms = Object.values(await makeForms(workspace, school, 'registration', 'mentee_request'));
    await addPosition(workspace, bookId, 'педагог-наставник');
    const offered = forms.filter((id) => JSON.stringify(workspace.form(id)).includes('педагог-наставник'));
    expect(offered).toEqual([]);
    const { kills, differing, expected } = await killEverywhere({
      prepared: await putAside(workspace),
      bookId: school,
      entry: 'onDrainTimer',
      at: /\.set|\.add|\.move|\.delete|\.update|\.getItems|\.getProjectTriggers|Lock$/u,
      view: (made) => ({
        forms: forms.map((id) => made.form(id)),
        book: withoutIds(made, school),
        triggers: triggersOf(made),
      }),
    });
    expect(differing).toEqual([]);
    expect(JSON.stringify(expected)).toContain('педагог-наставник');
    expect(kills).toBeGreaterThanOrEqual(20);
  },
  KILL_MS,
);
