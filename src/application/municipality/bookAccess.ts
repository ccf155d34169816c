// Whom a school's workbook is open to, as the register has it; told apart from Drive, which is asked only when something changes.
import type { RowOfSheet } from '../../schema/sheet.ts';
import type { organisationsSheet } from '../../schema/sheets/municipality.ts';

type Access = Pick<RowOfSheet<typeof organisationsSheet>, 'curatorEmail' | 'sharedWith'>;

const same = (one: string, other: string): boolean => one.trim().toLowerCase() === other.trim().toLowerCase();

/** Addresses the workbook was opened to, in the order of «Книга открыта». */
export const openedTo = ({ sharedWith }: Pick<Access, 'sharedWith'>): string[] =>
  sharedWith
    .split(';')
    .map((part) => part.trim())
    .filter((part) => part !== '');

/** True when the curator's address stands in the register and the workbook is not open to it yet. */
export const waitsForAccess = (row: Access): boolean =>
  row.curatorEmail !== '' && !openedTo(row).some((email) => same(email, row.curatorEmail));

/** Addresses of curators who are not in office any more and still have access (domain reference §1.4). */
export const formerAddresses = (row: Access): string[] =>
  openedTo(row).filter((email) => !same(email, row.curatorEmail));

/** «Книга открыта» with one address more, or less. */
export const withAccess = (row: Pick<Access, 'sharedWith'>, email: string): string =>
  [...openedTo(row), email.trim()].join('; ');
export const withoutAccess = (row: Pick<Access, 'sharedWith'>, email: string): string =>
  openedTo(row)
    .filter((one) => !same(one, email))
    .join('; ');
