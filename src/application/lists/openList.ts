// What every step of loading a list begins with: the workbook, the register the list goes into, and the fields it may fill.
import { done, type Outcome, refused } from '../../domain/problem.ts';
import type { ListRegister } from '../../rpc/views/lists.ts';
import type { Columns } from '../../schema/column.ts';
import { listFieldsOf } from '../../schema/derive/listFields.ts';
import type { Table } from '../../schema/derive/table.ts';
import type { SheetSchema } from '../../schema/sheet.ts';
import { journalSheet } from '../../schema/sheets/journal.ts';
import { menteesSheet, mentorsSheet } from '../../schema/sheets/people.ts';
import { type Book, requireBook } from '../book.ts';
import type { Ports } from '../ports.ts';
import type { ListTarget } from './convertRow.ts';

const SHEETS: Readonly<Record<ListRegister, SheetSchema>> = { mentors: mentorsSheet, mentees: menteesSheet };

export const sheetOfList = (register: ListRegister): SheetSchema => SHEETS[register];

export interface OpenList extends ListTarget {
  readonly book: Book;
  readonly table: Table<Columns>;
}

/** Refused as requireBook refuses, and `list_field_unknown` when a column or a default names no field. */
export const openList = (ports: Ports, register: ListRegister, keys: readonly string[]): Outcome<OpenList> => {
  const schema = sheetOfList(register);
  const opened = requireBook(ports, 'school', [schema, journalSheet]);
  if (!opened.ok) return opened;
  const book = opened.value;
  const fields = listFieldsOf(schema, book.layout);
  if (!keys.every((key) => fields.some((field) => field.key === key))) return refused({ code: 'list_field_unknown' });
  return done({ book, schema, fields, table: book.table(schema), today: ports.clock.today() });
};
