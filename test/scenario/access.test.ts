// Workbooks of the schools opened to their curators: given by the factory, taken away only at the coordinator's word.
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import type { Workspace } from '../../local/contract.ts';
import { ask, codesOf, run } from './kit/asking.ts';
import { rowsOf, typeInto } from './kit/cells.ts';
import { addOrganisations, schools, setUp } from './kit/municipality.ts';
import { TABS } from './kit/names.ts';
import { cleanUp, newWorkspace } from './kit/workspaces.ts';

afterAll(cleanUp);

interface Books {
  readonly books: {
    readonly outdated: number;
    readonly waiting: readonly string[];
    readonly former: readonly { readonly orgId: string; readonly email: string }[];
  };
}

describe('the workbook of a school and its curator', () => {
  let workspace: Workspace;
  let bookId: string;
  beforeAll(async () => {
    workspace = newWorkspace();
    bookId = await setUp(workspace);
    await addOrganisations(workspace, bookId, schools(2));
  });

  const curatorIs = (orgId: string, email: string) =>
    typeInto(workspace, bookId, TABS.organisations, ['Код ОО', orgId], { 'Почта куратора': email });
  const make = () => ask(workspace, bookId, 'rpcMakeSchoolBooks');
  const register = (column: string) => rowsOf(workspace, bookId, TABS.organisations).map((row) => row[column]);
  const books = async () => (await ask<Books>(workspace, bookId, 'rpcGetPanel')).books;
  const opened = () => {
    const [id = ''] = register('Код книги');
    return workspace.file(id)?.openedTo;
  };

  test('is opened to the address in the register; an address that is none is named and the rest goes on', async () => {
    curatorIs('ОО-0001', 'kurator@example.org');
    curatorIs('ОО-0002', 'позже');
    expect(await make()).toMatchObject({ state: 'finished', done: 2, total: 2 });
    expect(opened()).toEqual(['kurator@example.org']);
    expect(register('Книга открыта')).toEqual(['kurator@example.org', '']);
    const own = rowsOf(workspace, bookId, TABS.settings).find((row) => row['Код'] === 'schemaVersion')?.['Значение'];
    expect(register('Версия книги')).toEqual([own, own]);
    expect(await books()).toEqual({ outdated: 0, waiting: ['МБОУ СОШ № 202'], former: [] });
  });

  test('is opened to a new curator as well; the one before keeps access until it is closed', async () => {
    curatorIs('ОО-0001', 'smena@example.org');
    curatorIs('ОО-0002', 'Second@Example.org');
    await make();
    expect(opened()).toEqual(['kurator@example.org', 'smena@example.org']);
    expect((await books()).former).toMatchObject([{ orgId: 'ОО-0001', email: 'kurator@example.org' }]);
  });

  test.each([
    { orgId: 'ОО-0001', email: 'smena@example.org', code: 'access_not_former', why: 'the curator of today' },
    { orgId: 'ОО-0002', email: 'kurator@example.org', code: 'access_not_former', why: 'another workbook' },
    { orgId: 'ОО-0009', email: 'kurator@example.org', code: 'organisation_unknown', why: 'no such organisation' },
  ])('is not closed to $email: $why', async ({ orgId, email, code }) => {
    expect(codesOf(await run(workspace, bookId, 'rpcCloseAccess', { orgId, email }))).toEqual([code]);
  });

  test('is closed to the one before at the coordinator’s word, and the journal has no address in it', async () => {
    const former = { orgId: 'ОО-0001', email: 'kurator@example.org' };
    expect(await ask(workspace, bookId, 'rpcCloseAccess', former)).toEqual({ left: 0 });
    expect(opened()).toEqual(['smena@example.org']);
    expect(register('Книга открыта')[0]).toBe('smena@example.org');
    const journal = rowsOf(workspace, bookId, 'Журнал');
    expect(journal.at(-1)).toMatchObject({ Событие: 'доступ закрыт', 'Код записи': 'ОО-0001' });
    expect(JSON.stringify(journal)).not.toContain('@');
  });
});
