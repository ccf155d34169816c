// A pair that is being put together: what the panel is told of it before it is saved.
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import type { Workspace } from '../../local/contract.ts';
import { ask, type Trouble } from './kit/asking.ts';
import { contentOf, typeInto } from './kit/cells.ts';
import { TABS } from './kit/names.ts';
import { PAIR, schoolWithPairs } from './kit/school.ts';
import { cleanUp, newWorkspace } from './kit/workspaces.ts';

let workspace: Workspace;
let bookId = '';

beforeAll(async () => {
  workspace = newWorkspace();
  ({ bookId } = await schoolWithPairs(workspace, 2));
  typeInto(workspace, bookId, TABS.mentors, ['Код записи', 'НСТ-0001'], { 'Готов вести, чел.': '1' });
});
afterAll(cleanUp);

const CHOICE = { ...PAIR, mentorId: 'НСТ-0002', menteeIds: ['НСМ-0001'] };

test.each([
  { more: {}, errors: [], doubts: [], why: 'a pair as it should be' },
  {
    more: { mentorId: 'НСТ-0001', menteeIds: ['НСМ-0002'] },
    errors: [],
    doubts: ['mentor_overloaded'],
    why: 'a mentor with one mentee, who is ready for one',
  },
  { more: { form: 'pupil_pupil' }, errors: ['category_does_not_fit_form'], doubts: [], why: 'a teacher as a pupil' },
  { more: { endDate: '2025-09-01' }, errors: ['pair_dates_reversed'], doubts: [], why: 'an end before the beginning' },
  { more: { kinds: ['group'] }, errors: ['group_of_one_mentee'], doubts: [], why: 'a group of one' },
])('$why', async ({ more, errors, doubts }) => {
  const before = contentOf(workspace, bookId);
  const checked = await ask<{ errors: Trouble[]; doubts: Trouble[] }>(workspace, bookId, 'rpcCheckPair', {
    ...CHOICE,
    ...more,
  });
  const codesIn = (problems: readonly Trouble[]) => problems.map(({ code }) => code);
  expect([codesIn(checked.errors), codesIn(checked.doubts)]).toEqual([errors, doubts]);
  expect(contentOf(workspace, bookId)).toEqual(before);
});
