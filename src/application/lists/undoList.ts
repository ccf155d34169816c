// Takes the rows of the last list out again; a row that somebody has changed since, or that is in use, stays and is named.
import { done, type Outcome, refused } from '../../domain/problem.ts';
import type { Columns } from '../../schema/column.ts';
import type { Table, TableRow } from '../../schema/derive/table.ts';
import { emptied } from '../../schema/derive/write.ts';
import { CHECKED_SHEETS } from '../../schema/roles.ts';
import type { SheetSchema } from '../../schema/sheet.ts';
import { journalSheet } from '../../schema/sheets/journal.ts';
import { listJournalTexts, listKeptTexts } from '../../texts/ru.ts';
import { type Book, requireBook } from '../book.ts';
import { appendJournal } from '../journal.ts';
import type { Ports } from '../ports.ts';
import { LAST_LIST_KEY, type LastListState } from './lastList.ts';
import { parseRef, printOf } from './listRef.ts';
import { sheetOfList } from './openList.ts';

/** Columns of a sheet that may hold a code of the register. */
const referringColumns = (schema: SheetSchema, register: SheetSchema): string[] =>
  Object.keys(schema.columns).filter((key) => schema.columns[key]?.refersTo?.includes(register.key));

/** Title of the sheet that speaks of a row, by the code of the row. */
const usesOf = (book: Book, register: SheetSchema, schemas: readonly SheetSchema[]): Map<string, string> =>
  new Map(
    schemas.flatMap((schema) =>
      book
        .table(schema)
        .rows.flatMap(({ record }) =>
          referringColumns(schema, register).map((key) => [String(record[key]), schema.title] as const),
        ),
    ),
  );

/** Cells as they stand, under their schema keys; what stands in a foreign column counts under the number of the column. */
const standing = (table: Table<Columns>, { cells }: TableRow<Columns>): Record<string, unknown> => {
  const keyAt = new Map(Object.entries(table.header.indexOf).map(([key, index]) => [index, key]));
  return Object.fromEntries(cells.map((cell, index) => [keyAt.get(index) ?? `column ${index}`, cell]));
};

/** Refused: `list_not_last` when another list was loaded since, or this one is undone. Run again after a kill it goes on. */
export const undoList = (
  ports: Ports,
  importId: string,
): Outcome<{ removed: number; kept: { id: string; text: string }[] }> => {
  const last = ports.memory.get<LastListState>(LAST_LIST_KEY);
  const register = sheetOfList(last?.register ?? 'mentees');
  const referring = CHECKED_SHEETS.school.filter((schema) => referringColumns(schema, register).length > 0);
  const opened = requireBook(ports, 'school', [register, ...referring, journalSheet]);
  if (!opened.ok) return opened;
  if (last?.importId !== importId) return refused({ code: 'list_not_last' });
  const book = opened.value;
  const table = book.table(register);
  const uses = usesOf(book, register, referring);
  const kept: { id: string; text: string }[] = [];
  const removed: number[] = [];
  for (const row of table.rows) {
    const ref = parseRef(String(row.record['listRef'] ?? ''));
    if (ref?.importId !== importId) continue;
    const id = String(row.record['id'] ?? '');
    const use = uses.get(id);
    if (use !== undefined) kept.push({ id, text: listKeptTexts.used(use) });
    else if (printOf(standing(table, row)) !== ref.print) kept.push({ id, text: listKeptTexts.changed });
    else removed.push(row.rowNumber);
  }
  if (removed.length > 0) {
    const text = listJournalTexts.undone(importId, removed.length, kept.length);
    book.write(emptied(table, removed), appendJournal(ports, book, [{ kind: 'undone', sheet: register.title, text }]));
  }
  ports.memory.remove(LAST_LIST_KEY);
  return done({ removed: removed.length, kept });
};
