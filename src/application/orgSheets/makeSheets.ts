// The factory's part for organisations that keep a sheet in the municipal workbook: the sheets, and links to them in the register.
import { patchedById } from '../../schema/derive/write.ts';
import { organisationsSheet } from '../../schema/sheets/municipality.ts';
import { type Book, requireBook } from '../book.ts';
import type { Ports } from '../ports.ts';
import { suggestionsOf } from '../profiles/dictionarySection.ts';
import { profileOf } from '../profiles/profileOf.ts';
import { makeOrganisationSheets } from './organisationSheets.ts';

/** `book` is opened with the register and the profile. Safe to repeat; no call when no organisation keeps a sheet. */
export const makeSheets = (ports: Ports, book: Book): void => {
  const rows = book
    .table(organisationsSheet)
    .rows.filter(({ complete, record }) => complete && record.source === 'sheet' && record.status === 'active');
  if (rows.length === 0) return;
  const suggestions = suggestionsOf(profileOf(ports, book).profile);
  const titleOf = makeOrganisationSheets(
    ports,
    book,
    rows.map(({ record }) => record),
    suggestions,
  );
  const ids = ports.workbooks.sheetIds(book.id);
  const url = ports.workbooks.urlOf(book.id);
  const links = rows.flatMap(({ record: { id, workbookUrl } }) => {
    const link = `${url}#gid=${ids[titleOf.get(id) ?? ''] ?? ''}`;
    return link === workbookUrl ? [] : [{ id, workbookUrl: link }];
  });
  if (links.length === 0) return;
  // Making sheets takes long enough for somebody to sort the register: the rows are looked for anew.
  const now = requireBook(ports, 'municipality', [organisationsSheet]);
  if (!now.ok) return;
  const table = now.value.table(organisationsSheet);
  const known = new Set(table.rows.map(({ record }) => record.id));
  now.value.write(
    ...links.filter(({ id }) => known.has(id)).map(({ id, workbookUrl }) => patchedById(table, id, { workbookUrl })),
  );
};
