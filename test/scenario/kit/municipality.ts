// A municipality set up through the bundle: its workbook, its organisations, their workbooks.
import type { Workspace } from '../../../local/contract.ts';
import { ask, finishJob } from './asking.ts';
import { rowsOf } from './cells.ts';
import { TABS } from './names.ts';

export const SET_UP = {
  profile: 'artemovsky_go',
  municipality: 'Заречный муниципальный округ',
  authority: 'Управление образования',
  place: 'г. Заречный',
  firstYear: 2021,
  coordinatorEmail: 'coordinator@example.org',
  pdMode: 'names',
} as const;

export interface NewOrganisation {
  readonly name: string;
  readonly orgType: string;
  readonly source: 'workbook' | 'sheet' | 'typed';
}

/** An empty spreadsheet made into the municipal workbook. Returns its id. */
export const setUp = async (workspace: Workspace, more: Partial<Record<keyof typeof SET_UP, unknown>> = {}) => {
  const bookId = workspace.createSpreadsheet('Муниципальная книга');
  await ask(workspace, bookId, 'rpcSetUp', { ...SET_UP, ...more });
  return bookId;
};

export const schools = (count: number): NewOrganisation[] =>
  Array.from({ length: count }, (_, index) => ({
    name: `МБОУ СОШ № ${201 + index}`,
    orgType: 'school',
    source: 'workbook',
  }));

export const addOrganisations = (workspace: Workspace, bookId: string, organisations: readonly NewOrganisation[]) =>
  ask<{ added: number }>(workspace, bookId, 'rpcAddOrganisations', { organisations });

/** Ids of the school workbooks by the code of the organisation, as the register has them. */
export const booksOf = (workspace: Workspace, bookId: string): Map<string, string> =>
  new Map(
    rowsOf(workspace, bookId, TABS.organisations)
      .filter((row) => row['Код книги'] !== '')
      .map((row) => [row['Код ОО'] ?? '', row['Код книги'] ?? '']),
  );

export const makeBooks = async (workspace: Workspace, bookId: string): Promise<Map<string, string>> => {
  await ask(workspace, bookId, 'rpcMakeSchoolBooks');
  await finishJob(workspace, bookId);
  return booksOf(workspace, bookId);
};

/** A municipality with `count` schools that have workbooks. Returns the municipal workbook and theirs in register order. */
export const municipalityOf = async (workspace: Workspace, count: number) => {
  const bookId = await setUp(workspace);
  await addOrganisations(workspace, bookId, schools(count));
  return { bookId, schoolBooks: [...(await makeBooks(workspace, bookId)).values()] };
};
