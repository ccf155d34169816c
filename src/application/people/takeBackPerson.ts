// «Отменить» after somebody was added: the row is emptied while it is what was written and nothing else speaks of it.
import { done, type Outcome, refused } from '../../domain/problem.ts';
import type { Columns } from '../../schema/column.ts';
import type { Table, TableRow } from '../../schema/derive/table.ts';
import { emptied } from '../../schema/derive/write.ts';
import type { SheetSchema } from '../../schema/sheet.ts';
import { journalSheet } from '../../schema/sheets/journal.ts';
import { representativesSheet } from '../../schema/sheets/pairs.ts';
import { type Book, requireBook } from '../book.ts';
import { PEOPLE_SHEETS, REFERRING_SHEETS } from '../duplicates/mergeSheets.ts';
import { appendJournal } from '../journal.ts';
import { isAsWritten, usesOf } from '../lists/untouched.ts';
import type { Ports } from '../ports.ts';

/** Sheets a person is looked for in, and those that may speak of one. */
export const TAKING_BACK: readonly SheetSchema[] = [...new Set([...PEOPLE_SHEETS, ...REFERRING_SHEETS, journalSheet])];

interface Standing {
  readonly table: Table<Columns>;
  readonly row: TableRow<Columns>;
}

export const rowOfPerson = (book: Book, personId: string): Standing | undefined =>
  PEOPLE_SHEETS.flatMap((schema) => {
    const table = book.table(schema);
    const row = table.rows.find(({ record }) => record['id'] === personId);
    return row === undefined ? [] : [{ table, row }];
  })[0];

/** Why the row has to stay: `person_changed`, `person_used`; null when it may be taken back. Of a book opened with TAKING_BACK. */
export const whyItStays = (book: Book, { table, row }: Standing): 'person_changed' | 'person_used' | null => {
  if (!isAsWritten(table, row)) return 'person_changed';
  // Who signs for a person goes with the person.
  const others = REFERRING_SHEETS.filter(({ key }) => key !== representativesSheet.key);
  return usesOf(book, table.schema, others).has(String(row.record['id'])) ? 'person_used' : null;
};

/** Refused: `person_unknown`, `person_changed`, `person_used`. The code is given to nobody again. */
export const takeBackPerson = (
  ports: Ports,
  { personId }: { readonly personId: string },
): Outcome<{ removed: number }> => {
  const opened = requireBook(ports, 'school', TAKING_BACK);
  if (!opened.ok) return opened;
  const book = opened.value;
  const found = rowOfPerson(book, personId);
  if (found === undefined) return refused({ code: 'person_unknown', data: { personId } });
  const reason = whyItStays(book, found);
  if (reason !== null) return refused({ code: reason, data: { personId } });
  const representatives = book.table(representativesSheet);
  const signing = representatives.rows.filter(({ record }) => record.personId === personId);
  book.write(
    emptied(found.table, [found.row.rowNumber]),
    emptied(
      representatives,
      signing.map(({ rowNumber }) => rowNumber),
    ),
    appendJournal(ports, book, [
      { kind: 'undone', sheet: found.table.schema.title, rowId: personId },
      ...signing.map(({ record }) => ({
        kind: 'undone' as const,
        sheet: representativesSheet.title,
        rowId: record.id,
      })),
    ]),
  );
  return done({ removed: 1 + signing.length });
};
