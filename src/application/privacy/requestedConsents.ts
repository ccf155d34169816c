// Consents that the papers of some pairs ask for, written down as «выдано на подпись» with the wording that was printed.
import type { Day } from '../../domain/calendar/day.ts';
import { type MissingConsent, missingOfMembers } from '../../domain/consent/missingOfMembers.ts';
import type { SchoolRegister } from '../../domain/register/organisation.ts';
import type { RowPatch } from '../../schema/column.ts';
import type { Table } from '../../schema/derive/table.ts';
import { consentsSheet } from '../../schema/sheets/pairs.ts';
import type { Book } from '../book.ts';
import { nextIds } from '../identity/nextIds.ts';

type ConsentColumns = (typeof consentsSheet)['columns'];

/** Consents that the members of some pairs lack on a day; a person in several of the pairs is asked once. */
export const missingOfPairs = (register: SchoolRegister, pairIds: readonly string[], on: Day): MissingConsent[] => {
  const pairs = new Set(pairIds);
  const members = register.members.filter(({ pairId, leftOn }) => pairs.has(pairId) && leftOn === null);
  return missingOfMembers(register, members, on);
};

/** The row of a consent that is out for signing; undefined when none is. */
export const requestedRow = (table: Table<ConsentColumns>, wanted: MissingConsent) =>
  table.rows.find(
    ({ record }) =>
      record.personId === wanted.personId &&
      record.kind === wanted.kind &&
      record.signer === wanted.signer &&
      record.requestedOn !== null &&
      record.givenOn === null,
  );

/** New rows for what is missing and not out yet. */
export const requestedConsentRows = (
  book: Book,
  missing: readonly MissingConsent[],
  requestedOn: Day,
  textVersion: string,
): RowPatch<ConsentColumns>[] => {
  const fresh = missing.filter((one) => requestedRow(book.table(consentsSheet), one) === undefined);
  const ids = nextIds(book, consentsSheet, fresh.length);
  return fresh.map((one, index) => ({ id: ids[index] ?? '', ...one, requestedOn, textVersion }));
};
