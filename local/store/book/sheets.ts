// Sheets of a spreadsheet: their properties, order and grid; values are in cells.ts.
import type { Row, Store } from '../database/database.ts';
import { type Looks, NO_LOOKS } from './looks.ts';

export interface SheetFacts {
  readonly book: string;
  readonly sheetId: number;
  readonly title: string;
  readonly position: number;
  readonly rowCount: number;
  readonly columnCount: number;
  readonly hidden: boolean;
  readonly frozen: number;
  /** `#rrggbb` or null. */
  readonly tab: string | null;
  readonly looks: Looks;
}

function factsOf(row: Row): SheetFacts {
  return {
    book: String(row['book']),
    sheetId: Number(row['sheet']),
    title: String(row['title']),
    position: Number(row['position']),
    rowCount: Number(row['row_count']),
    columnCount: Number(row['column_count']),
    hidden: row['hidden'] === 1,
    frozen: Number(row['frozen']),
    tab: row['tab'] === null ? null : String(row['tab']),
    // Workspaces of earlier versions know neither charts nor rules of colour.
    looks: { ...NO_LOOKS, ...(JSON.parse(String(row['looks'])) as Partial<Looks>) },
  };
}

/** The sheets of a spreadsheet that is in the middle of many changes, by their ids. */
interface Draft {
  readonly book: string;
  readonly sheets: Map<number, SheetFacts>;
  readonly changed: Set<number>;
}

const drafts = new WeakMap<Store, Draft>();

function draftOf(store: Store, book: string): Draft | undefined {
  const draft = drafts.get(store);
  return draft?.book === book ? draft : undefined;
}

/** Many changes to the sheets of one spreadsheet, all or none: each sheet is read and written once, however often it is changed. */
export function changeSheets<Result>(store: Store, book: string, work: () => Result): Result {
  return store.transaction(() => {
    if (drafts.has(store)) return work();
    const sheets = new Map(listSheets(store, book).map((sheet) => [sheet.sheetId, sheet]));
    const changed = new Set<number>();
    drafts.set(store, { book, sheets, changed });
    let result: Result;
    try {
      result = work();
    } finally {
      drafts.delete(store);
    }
    for (const [sheetId, sheet] of sheets) if (changed.has(sheetId)) saveSheet(store, sheet);
    return result;
  });
}

/** In the order of the tabs. */
export function listSheets(store: Store, book: string): SheetFacts[] {
  const draft = draftOf(store, book);
  if (draft !== undefined)
    return [...draft.sheets.values()].sort(
      (one, other) => one.position - other.position || one.sheetId - other.sheetId,
    );
  return store.all('SELECT * FROM sheets WHERE book = ? ORDER BY position, sheet', book).map(factsOf);
}

export function findSheet(store: Store, book: string, title: string): SheetFacts | null {
  const isHeld = draftOf(store, book) !== undefined;
  const exact = isHeld ? undefined : store.get('SELECT * FROM sheets WHERE book = ? AND title = ?', book, title);
  if (exact !== undefined) return factsOf(exact);
  // Titles of one spreadsheet differ by more than case, and ranges find them without regard to it.
  return listSheets(store, book).find((sheet) => sheet.title.toLowerCase() === title.toLowerCase()) ?? null;
}

export function sheetById(store: Store, book: string, sheetId: number): SheetFacts | null {
  const draft = draftOf(store, book);
  if (draft !== undefined) return draft.sheets.get(sheetId) ?? null;
  const row = store.get('SELECT * FROM sheets WHERE book = ? AND sheet = ?', book, sheetId);
  return row === undefined ? null : factsOf(row);
}

export function saveSheet(store: Store, sheet: SheetFacts): void {
  const draft = draftOf(store, sheet.book);
  if (draft !== undefined) {
    draft.sheets.set(sheet.sheetId, sheet);
    draft.changed.add(sheet.sheetId);
    return;
  }
  store.run(
    `INSERT INTO sheets (book, sheet, title, position, row_count, column_count, hidden, frozen, tab, looks)
     VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?) ON CONFLICT (book, sheet) DO UPDATE SET
     title = excluded.title, position = excluded.position, row_count = excluded.row_count, column_count = excluded.column_count,
     hidden = excluded.hidden, frozen = excluded.frozen, tab = excluded.tab, looks = excluded.looks`,
    sheet.book,
    sheet.sheetId,
    sheet.title,
    sheet.position,
    sheet.rowCount,
    sheet.columnCount,
    sheet.hidden ? 1 : 0,
    sheet.frozen,
    sheet.tab,
    JSON.stringify(sheet.looks),
  );
}

export function dropSheet(store: Store, sheet: SheetFacts): void {
  draftOf(store, sheet.book)?.sheets.delete(sheet.sheetId);
  store.run('DELETE FROM sheets WHERE book = ? AND sheet = ?', sheet.book, sheet.sheetId);
  store.run('DELETE FROM rows WHERE book = ? AND sheet = ?', sheet.book, sheet.sheetId);
}

/** Numbers the tabs 0, 1, 2 … in the order given. */
export function orderSheets(store: Store, sheets: readonly SheetFacts[]): void {
  sheets.forEach((sheet, position) => {
    if (sheet.position !== position) saveSheet(store, { ...sheet, position });
  });
}

/** Grid of a new sheet, as Sheets makes it. */
export const NEW_GRID = { rowCount: 1000, columnCount: 26 } as const;

export function blankSheet(book: string, sheetId: number, title: string, position: number): SheetFacts {
  return { book, sheetId, title, position, ...NEW_GRID, hidden: false, frozen: 0, tab: null, looks: NO_LOOKS };
}

/** Copies every sheet with its values; protections lose their editors, which are not kept here anyway. */
export function copySheets(store: Store, from: string, to: string): void {
  for (const sheet of listSheets(store, from)) saveSheet(store, { ...sheet, book: to });
  store.run(
    'INSERT INTO rows (book, sheet, row, width, cells) SELECT ?, sheet, row, width, cells FROM rows WHERE book = ?',
    to,
    from,
  );
}
