// Hundreds of school workbooks without a factory run for each: the first is made by the factory, the others are its copies in the store.
import path from 'node:path';
import type { Workspace } from '../../local/contract.ts';
import { readAll, usedRows, writeValues } from '../../local/store/book/cells.ts';
import { copySheets, findSheet, saveSheet } from '../../local/store/book/sheets.ts';
import { openDatabase, type Store } from '../../local/store/database/database.ts';
import { FILE_NAME } from '../../local/store/database/schema.ts';
import { addFile, MIME } from '../../local/store/files.ts';
import { reopen } from '../kit/folders.ts';
import { QUARTER, run, runJob, schoolBooks, schoolNames, setUp } from '../kit/municipality.ts';

const REGISTER = 'Реестр ОО';
const PEOPLE = 'Наставляемые';
/** Organisations added in one call. */
const AT_ONCE = 200;

/** Works on the file of a closed workspace. */
const inStore = <Value>(dir: string, work: (store: Store) => Value): Value => {
  const store = openDatabase(path.join(dir, FILE_NAME));
  try {
    return store.transaction(() => work(store));
  } finally {
    store.close();
  }
};

const sheetOf = (store: Store, book: string, title: string) => {
  const sheet = findSheet(store, book, title);
  if (sheet === null) throw new Error(`no sheet «${title}»`);
  return sheet;
};

/** A workbook for each organisation without one: the sheets and cells of the first school's, under its own code, entered in the register. */
const copyBooks = (store: Store, bookId: string, now: number): void => {
  const register = sheetOf(store, bookId, REGISTER);
  const [header = [], ...rows] = readAll(store, register);
  const [codeAt, bookAt] = [header.indexOf('Код ОО'), header.indexOf('Код книги')];
  const first = rows.find((row) => (row[bookAt] ?? '') !== '');
  rows.forEach((row, index) => {
    const code = String(row[codeAt] ?? '');
    if (code === '' || (row[bookAt] ?? '') !== '') return;
    const name = `Книга наставничества – ${code}`;
    const copy = addFile(store, { kind: 'spreadsheet', name, mime: MIME.spreadsheet, maker: bookId }, now);
    copySheets(store, String(first?.[bookAt]), copy);
    const from = String(first?.[codeAt]);
    store.run('UPDATE rows SET cells = replace(cells, ?, ?) WHERE book = ?', `"${from}"`, `"${code}"`, copy);
    writeValues(store, register, index + 1, bookAt, [[copy]]);
  });
};

/** So many pupils in a workbook that has none, every cell filled with a short text. */
const fillPeople = (store: Store, book: string, count: number): void => {
  const sheet = sheetOf(store, book, PEOPLE);
  const [header = []] = readAll(store, sheet);
  const rows = Array.from({ length: count }, (_, index) =>
    header.map((title, at) =>
      at === 0 ? `НСМ-${String(index + 1).padStart(4, '0')}` : `${String(title).slice(0, 3)}${index + 1}`,
    ),
  );
  saveSheet(store, { ...sheet, rowCount: Math.max(sheet.rowCount, count + 1) });
  writeValues(store, sheet, 1, 0, rows);
};

export interface Municipality {
  readonly dir: string;
  readonly bookId: string;
}

/** A municipality whose first school the factory has made; closed. */
export const firstSchool = async (workspace: Workspace): Promise<Municipality> => {
  const { bookId } = await setUp(workspace);
  await run(workspace, bookId, 'rpcAddOrganisations', { organisations: schoolNames(0, 1) });
  await runJob(workspace, bookId, 'rpcMakeSchoolBooks', 'jobContinueSchoolBooks');
  await workspace.close();
  return { dir: workspace.dir, bookId };
};

/** Schools that submit, in the order of the register: what a report costs is measured by then, and each is an execution of its own here. */
export const SUBMITTING = 300;

/** Adds schools up to `count`; the new ones have `rows` pupils and, up to a number of them, have submitted the quarter through the bundle. */
export const growToMany = async ({ dir, bookId }: Municipality, count: number, rows: number): Promise<void> => {
  const workspace = reopen(dir);
  const present = workspace.sheets(bookId).find(({ title }) => title === REGISTER)?.rows.length ?? 1;
  for (let from = present - 1; from < count; from += AT_ONCE)
    await run(workspace, bookId, 'rpcAddOrganisations', {
      organisations: schoolNames(from, Math.min(count, from + AT_ONCE)),
    });
  const now = Date.parse(workspace.now());
  await workspace.close();
  inStore(dir, (store) => copyBooks(store, bookId, now));
  const again = reopen(dir);
  const from = present === 2 ? 0 : present - 1;
  const books = schoolBooks(again, bookId).slice(from);
  for (const book of books.slice(0, Math.max(0, SUBMITTING - from)))
    await run(again, book, 'rpcSubmitQuarter', { period: QUARTER.period });
  await again.close();
  inStore(dir, (store) => {
    for (const book of books) fillPeople(store, book, rows);
  });
};

/** Lets the workbooks be an hour old. */
export const anHourLater = async ({ dir }: Municipality): Promise<void> => {
  const workspace = reopen(dir);
  await workspace.moveClock(new Date(Date.parse(workspace.now()) + 3_600_000).toISOString());
  await workspace.close();
};

/** Cells of one workbook. */
const CELLS = 10_000_000;

/** Sheets of a person's own, with as many rows and columns. */
const addSheets = async ({ dir }: Municipality, bookId: string, sheets: readonly GridOf[]): Promise<void> => {
  const workspace = reopen(dir);
  for (const { title } of sheets) workspace.addSheet(bookId, title);
  await workspace.close();
  inStore(dir, (store) => {
    for (const { title, rows, columns } of sheets)
      saveSheet(store, { ...sheetOf(store, bookId, title), rowCount: rows, columnCount: columns });
  });
};

interface GridOf {
  readonly title: string;
  readonly rows: number;
  readonly columns: number;
}

/** Where the naive shapes write: a sheet for what they come to, and a workbook for the rows that are copied. */
export const addRoomForNaive = async (
  municipality: Municipality,
  titles: readonly string[],
  schools: number,
  rows: number,
): Promise<string> => {
  const { dir, bookId } = municipality;
  const workspace = reopen(dir);
  const [school = ''] = schoolBooks(workspace, bookId);
  const copyId = workspace.createSpreadsheet('Строки организаций');
  const room = CELLS - cellsOf(workspace, copyId);
  await workspace.close();
  const widths = inStore(dir, (store) =>
    titles.map((title) => 1 + (readAll(store, sheetOf(store, school, title))[0]?.length ?? 0)),
  );
  // Of people there are `rows`, of anything else a row or two; a row more for the header nobody writes.
  const small = titles.map((title, at) => ({
    title,
    rows: title === PEOPLE ? 0 : 2 * schools + 1,
    columns: widths[at] ?? 0,
  }));
  const taken = small.reduce((sum, sheet) => sum + sheet.rows * sheet.columns, 0);
  const grids = small.map((sheet) =>
    sheet.title === PEOPLE
      ? { ...sheet, rows: Math.min(schools * rows + 1, Math.floor((room - taken) / sheet.columns)) }
      : sheet,
  );
  await addSheets(municipality, copyId, grids);
  await addSheets(municipality, bookId, [{ title: 'Итог', rows: 2 * schools + 1, columns: Math.max(...widths) }]);
  return copyId;
};

const cellsOf = (workspace: Workspace, bookId: string): number =>
  workspace.sheets(bookId).reduce((sum, { size }) => sum + (size?.rows ?? 0) * (size?.columns ?? 0), 0);

/** Rows of people that a workbook holds. */
export const peopleIn = (dir: string, bookId: string): number =>
  inStore(dir, (store) => usedRows(store, sheetOf(store, bookId, PEOPLE)));
