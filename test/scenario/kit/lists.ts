// Lists of people as the page sends them, and a school they are loaded into.
import { municipalityOf } from './municipality.ts';
import { newWorkspace, putAside } from './workspaces.ts';

type Cell = string | number | null;
type Rows = readonly (readonly Cell[])[];

const PUPILS = {
  register: 'mentees',
  columns: ['fullName', 'birthDate', 'position'],
  defaults: { category: 'ученик' },
};

/** An argument as the page makes it; lines are counted from 2, below a header. */
export const list = (rows: Rows, more: object = {}) => ({
  ...PUPILS,
  ...more,
  lines: rows.map((_, index) => index + 2),
  rows,
});

export const loading = (rows: Rows, importId: string, more: object = {}) => ({
  ...list(rows, more),
  importId,
  total: rows.length,
});

export const ANNA = ['Берёзкина Анна Павловна', '01.09.2012', '7 «А»'] as const;
export const LEV = ['Ручьёв Лев Ильич', 41_061, '=1+1'] as const;

/** A workspace put aside with one school that has nobody in its registers. */
export const emptySchool = async (): Promise<{ prepared: string; school: string }> => {
  const workspace = newWorkspace();
  const school = (await municipalityOf(workspace, 1)).schoolBooks[0] ?? '';
  return { prepared: await putAside(workspace), school };
};
