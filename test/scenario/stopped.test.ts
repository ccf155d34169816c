// «Остановить»: a long job ends where it stands and a new start goes on from there.
import { afterAll, expect, test } from '@jest/globals';
import { ask, type JobView, minutesLater, run } from './kit/asking.ts';
import { rowsOf } from './kit/cells.ts';
import { addOrganisations, schools, setUp } from './kit/municipality.ts';
import { TABS } from './kit/names.ts';
import { JOB_TRIGGERS } from './kit/reporting.ts';
import { cleanUp, newWorkspace } from './kit/workspaces.ts';

afterAll(cleanUp);

test('a job that was killed is stopped by a person, keeps what it has made and is finished by a new start', async () => {
  const workspace = newWorkspace();
  const bookId = await setUp(workspace);
  await addOrganisations(workspace, bookId, schools(2));
  // The second copy: the first workbook stands in the register already.
  await run(workspace, bookId, 'rpcMakeSchoolBooks', {}, [{ method: 'Spreadsheet.copy', call: 2, kill: true }]);
  const books = () => rowsOf(workspace, bookId, TABS.organisations).filter((row) => row['Код книги'] !== '').length;
  expect(books()).toBe(1);

  expect(await ask<JobView>(workspace, bookId, 'rpcStopJob')).toMatchObject({ state: 'stopped', done: 1, total: 2 });
  expect(workspace.triggers().filter(({ entry }) => JOB_TRIGGERS.includes(entry))).toEqual([]);
  expect(await ask<JobView>(workspace, bookId, 'rpcGetJob')).toMatchObject({ state: 'stopped' });
  expect(books()).toBe(1);

  expect(await ask<JobView>(workspace, bookId, 'rpcMakeSchoolBooks')).toMatchObject({ state: 'finished', done: 2 });
  expect(books()).toBe(2);
});

test('templates that go on by themselves stop, and a new press makes the rest', async () => {
  const workspace = newWorkspace();
  const bookId = await setUp(workspace);
  const made = () => workspace.files().filter(({ name }) => name.startsWith('Шаблон: ')).length;
  // A closed page: the first few are made and a trigger is left for the rest.
  await run(workspace, bookId, 'rpcMakeTemplates');
  const few = made();
  expect(workspace.triggers().map(({ entry }) => entry)).toContain('jobContinueTemplates');
  await ask(workspace, bookId, 'rpcStopJob');
  await workspace.moveClock(minutesLater(workspace, 30));
  expect(made()).toBe(few);
  expect(workspace.triggers().map(({ entry }) => entry)).not.toContain('jobContinueTemplates');
  expect(await ask(workspace, bookId, 'rpcMakeTemplates')).toMatchObject({ next: 8 });
});

test('where nothing runs there is nothing to stop', async () => {
  const workspace = newWorkspace();
  const bookId = await setUp(workspace);
  expect(await ask(workspace, bookId, 'rpcStopJob')).toBeNull();
});
