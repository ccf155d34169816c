// Builds a register of the profile on a sheet of its own: rewritten whole on demand, nothing else in the workbook is touched.
import { type Outcome, refused } from '../../domain/problem.ts';
import { completeRecords } from '../../schema/derive/table.ts';
import type { RegisterField, RegisterView } from '../../schema/profile/registerView.ts';
import { REGISTER_SHEETS } from '../../schema/roles.ts';
import { ownOrganisationSheet, partnersSheet } from '../../schema/sheets/organisation.ts';
import { requireBook } from '../book.ts';
import type { Ports } from '../ports.ts';
import { PROFILE_SHEETS, profileOf } from '../profiles/profileOf.ts';
import { registerCells } from './registerCells.ts';
import { registerLines } from './registerLines.ts';
import { type SheetView, writeSheet } from './registerSheet.ts';

const NUMBERS = new Set<RegisterField>(['menteesCount', 'rowNumber']);

const sheetView = ({ id, title, columns }: RegisterView): SheetView => ({
  id,
  title,
  columns: columns.map(({ title: name, field }) => ({
    title: name,
    width: field === 'rowNumber' ? 60 : 200,
    format: NUMBERS.has(field) ? 'number' : 'text',
  })),
});

/**
 * Reads people, pairs and orders in one call and the sheet of the register in another; writes once.
 * Refused: `register_unknown`; `register_title_taken` when a sheet of this name is the workbook's or somebody's own.
 */
export const makeRegister = (ports: Ports, registerId: string): Outcome<{ title: string; rows: number }> => {
  const opened = requireBook(ports, 'school', REGISTER_SHEETS, [PROFILE_SHEETS.school]);
  if (!opened.ok) return opened;
  const book = opened.value;
  const view = profileOf(ports, book).profile.registers.find(({ id }) => id === registerId);
  if (view === undefined) return refused({ code: 'register_unknown' });

  const on = ports.clock.today();
  const lines = registerLines(book, view, on);
  const cells = registerCells(view, lines, {
    mode: book.mode,
    on,
    municipality: book.settings.municipality,
    organisation: completeRecords(book.table(ownOrganisationSheet))[0],
    partners: new Map(completeRecords(book.table(partnersSheet)).map(({ id, name }) => [id, name])),
  });
  return writeSheet(ports, book.id, sheetView(view), cells);
};
