// Opens the own workbook, of either role, with everything that papers are made of.
import { type Outcome, refused } from '../../domain/problem.ts';
import { PAPER_SHEETS } from '../../schema/roles.ts';
import { documentsSheet } from '../../schema/sheets/documents.ts';
import { type Book, openBook, requireBook } from '../book.ts';
import type { Ports } from '../ports.ts';
import { PROFILE_SHEETS } from '../profiles/profileOf.ts';

/** Refused as requireBook refuses. Two calls: what to read depends on the role. */
export const openPapers = (ports: Ports): Outcome<Book> => {
  const settled = openBook(ports, []);
  if (settled === null) return refused({ code: 'book_not_set_up' });
  const { role } = settled;
  return requireBook(ports, role, [...PAPER_SHEETS[role], documentsSheet], [PROFILE_SHEETS[role]]);
};
