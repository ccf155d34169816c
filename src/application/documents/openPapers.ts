// Opens the own workbook, of either role, with everything that papers are made of.
import { type Outcome, refused } from '../../domain/problem.ts';
import { PAPER_SHEETS, type Role } from '../../schema/roles.ts';
import { documentsSheet } from '../../schema/sheets/documents.ts';
import { type Book, openBook, requireBook } from '../book.ts';
import type { Ports } from '../ports.ts';
import { PROFILE_SHEETS } from '../profiles/profileOf.ts';

/** Refused as requireBook refuses. What to read depends on the role: a second call where `only` does not tell it. */
export const openPapers = (ports: Ports, only?: Role): Outcome<Book> => {
  const role = only ?? openBook(ports, [])?.role;
  if (role === undefined) return refused({ code: 'book_not_set_up' });
  return requireBook(ports, role, [...PAPER_SHEETS[role], documentsSheet], [PROFILE_SHEETS[role]]);
};
