// A school's workbook opened where people must be found by their codes: rows typed by hand get theirs first.
import type { Outcome } from '../../domain/problem.ts';
import { CHECKED_SHEETS, REGISTER_SHEETS } from '../../schema/roles.ts';
import type { SheetSchema } from '../../schema/sheet.ts';
import { type Book, requireBook } from '../book.ts';
import type { Ports } from '../ports.ts';
import { keepCodes } from './keepCodes.ts';

/** Everything people type by hand is opened, and `also`. One read; where codes were lacking, a write and a second read. */
export const openWithCodes = (ports: Ports, also: readonly SheetSchema[] = []): Outcome<Book> => {
  const open = () => requireBook(ports, 'school', REGISTER_SHEETS, [...CHECKED_SHEETS.school, ...also]);
  const first = open();
  if (!first.ok) return first;
  const codes = keepCodes(ports, first.value);
  if (codes.length === 0) return first;
  first.value.write(codes);
  return open();
};
