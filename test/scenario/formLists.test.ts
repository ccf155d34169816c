// Lists of a form follow the settings of the profile by themselves: the five-minute pass sees the change, and costs next to nothing when there is none.
import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import type { ExecutionResult, Workspace } from '../../local/contract.ts';
import { ask, minutesLater } from './kit/asking.ts';
import { renameColumn, rowsOf } from './kit/cells.ts';
import { NO_TRIGGERS, TEACHER, TITLED } from './kit/formAnswers.ts';
import { addPosition, makeForms } from './kit/forms.ts';
import { spentBy } from './kit/ledger.ts';
import { municipalityOf } from './kit/municipality.ts';
import { TABS } from './kit/names.ts';
import { byHand, cleanUp, copyOf, newWorkspace, putAside } from './kit/workspaces.ts';

afterAll(cleanUp);

const WORD = 'педагог-наставник';
const POSITION = 'Должность или класс';

let settled: string;
let changed: string;
let bookId: string;
let school: string;
let workspace: Workspace;
let formIds: Readonly<Record<string, string>>;

const pass = async (): Promise<ExecutionResult | undefined> =>
  (await workspace.moveClock(minutesLater(workspace, 6))).find(({ entry }) => entry === 'onDrainTimer');
/** Questions of the registration form by title: id and choices. */
const asked = (at: Workspace) =>
  Object.fromEntries(at.form(formIds['registration'] ?? '').items.map((item) => [item.title, item]));
const choices = () => asked(workspace)[POSITION]?.choices ?? [];
const ids = () => Object.values(asked(workspace)).map(({ id }) => id);

beforeAll(async () => {
  workspace = newWorkspace();
  const made = await municipalityOf(workspace, 1);
  ({ bookId } = made);
  school = made.schoolBooks[0] ?? '';
  formIds = await makeForms(workspace, school, 'registration', 'interim');
  settled = await putAside(workspace);
  workspace = copyOf(settled);
  await addPosition(workspace, bookId, WORD);
  changed = await putAside(workspace);
});
beforeEach(() => {
  workspace = copyOf(changed);
});

test('a word added to a list is offered within one pass, under the same questions, and its answer fits', async () => {
  const before = ids();
  expect(choices()).not.toContain(WORD);
  expect((await pass())?.status).toBe('completed');
  expect(choices()).toContain(WORD);
  expect(ids()).toEqual(before);
  await workspace.submitForm(formIds['registration'] ?? '', { ...TEACHER, [POSITION]: WORD });
  expect(rowsOf(workspace, school, TABS.mentors)).toMatchObject([{ [POSITION]: WORD, Замечания: '' }]);
});

test('answers that lay in the form come in first, and an edit made after the refresh is still theirs', async () => {
  workspace = await byHand(workspace, school, NO_TRIGGERS, null);
  const { responseId } = await workspace.submitForm(formIds['registration'] ?? '', TEACHER);
  await pass();
  expect(rowsOf(workspace, school, TABS.mentors)).toHaveLength(1);
  await pass();
  expect(choices()).toContain(WORD);
  await workspace.editSubmission(formIds['registration'] ?? '', responseId, { ...TEACHER, Фамилия: 'Луговая' });
  await pass();
  expect(rowsOf(workspace, school, TABS.mentors).map((row) => row['Фамилия'])).toEqual(['Луговая']);
});

describe('the pass leaves alone', () => {
  const addByHand = async () => {
    const given = [formIds['registration'], 'Категория участника'];
    workspace = await byHand(workspace, school, `${TITLED} item.asListItem().setChoiceValues(['волонтёр']);`, given);
  };

  test('what a curator has changed in the form, as long as the profile is the same', async () => {
    await pass();
    await addByHand();
    await pass();
    expect(asked(workspace)['Категория участника']?.choices).toEqual(['волонтёр']);
  });

  test('forms of a workbook whose copy of the profile is damaged', async () => {
    await addByHand();
    renameColumn(workspace, school, 'Профиль муниципалитета', 'Раздел', 'Прочее');
    expect((await pass())?.status).toBe('completed');
    expect(asked(workspace)['Категория участника']?.choices).toEqual(['волонтёр']);
  });

  test('a closed form, until it is opened again', async () => {
    await ask(workspace, school, 'rpcSetFormPeriod', { form: 'registration', open: false, until: '' });
    await pass();
    expect(choices()).not.toContain(WORD);
    await ask(workspace, school, 'rpcSetFormPeriod', { form: 'registration', open: true, until: '' });
    await pass();
    expect(choices()).toContain(WORD);
  });
});

test('a pass without a change looks into the workbook once, and so does the pass after a change', async () => {
  const refresh = await pass();
  const after = await pass();
  workspace = copyOf(settled);
  const quiet = await pass();
  // Lock, forms remembered, two forms opened and asked, the workbook found and read.
  expect(quiet && spentBy(quiet)).toEqual({ calls: 14, trips: 9, reads: 1, writes: 0, files: 4 });
  expect(after && spentBy(after)).toEqual(quiet && spentBy(quiet));
  expect(refresh && spentBy(refresh).trips).toBeGreaterThan(20);
});
