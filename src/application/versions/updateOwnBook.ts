// «Обновить книгу»: the workbook that is open, brought to the version of its program and to the columns of its profile.
import type { Outcome } from '../../domain/problem.ts';
import { openBook } from '../book.ts';
import { startCycle } from '../cycle/rhythm.ts';
import type { Ports } from '../ports.ts';
import { columnsWanted } from '../profiles/columnsWanted.ts';
import { PROFILE_SHEETS, profileOf } from '../profiles/profileOf.ts';
import { bringUpToDate, type Updated } from './bringUpToDate.ts';

/** Updates the own workbook, whatever its role; does nothing when it is up to date. */
export const updateOwnBook = (ports: Ports): Outcome<Updated> => {
  const own = ports.workbooks.ownId();
  const role = openBook(ports, [])?.role;
  const book = role === undefined ? null : openBook(ports, [PROFILE_SHEETS[role]]);
  // An older workbook has no lines yet: its columns stay as they are.
  const hasLines = book !== null && book.table(PROFILE_SHEETS[book.role]).header.problems.length === 0;
  if (role === 'municipality' && hasLines) startCycle(ports, profileOf(ports, book).profile, false);
  return bringUpToDate(ports, own, hasLines ? columnsWanted(profileOf(ports, book).profile) : {});
};
