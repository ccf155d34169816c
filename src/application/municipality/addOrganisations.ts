// Adds organisations to the municipal register; one that is already there by name is refused by name, not doubled.
import { done, type Outcome, type Problem } from '../../domain/problem.ts';
import { appended } from '../../schema/derive/write.ts';
import { organisationsSheet } from '../../schema/sheets/municipality.ts';
import { requireBook } from '../book.ts';
import { identified } from '../identity/identified.ts';
import { nextIds } from '../identity/nextIds.ts';
import { appendJournal } from '../journal.ts';
import type { Ports } from '../ports.ts';
import { comparableName, type NewOrganisation, registerRow } from './newOrganisation.ts';

/** Refused as a whole when a name is empty (`organisation_without_name`) or stands already (`organisation_known`). */
export const addOrganisations = (
  ports: Ports,
  organisations: readonly NewOrganisation[],
): Outcome<{ added: number }> => {
  const opened = requireBook(ports, 'municipality', [organisationsSheet]);
  if (!opened.ok) return opened;
  const book = opened.value;
  const table = book.table(organisationsSheet);
  const known = new Set(table.rows.map((row) => comparableName(row.record.shortName)));
  const problems: Problem[] = organisations.flatMap(({ name }, index): Problem[] => {
    const title = comparableName(name);
    if (title === '') return [{ code: 'organisation_without_name', data: { line: index + 1 } }];
    if (known.has(title)) return [{ code: 'organisation_known', data: { name } }];
    known.add(title);
    return [];
  });
  if (problems.length > 0) return { ok: false, problems };
  const ids = nextIds(book, organisationsSheet, organisations.length);
  const rows = organisations.map((organisation, index) => registerRow(ids[index] ?? '', organisation));
  book.write(appended(table, rows), appendJournal(ports, book, identified(book, organisationsSheet, rows)));
  return done({ added: organisations.length });
};
