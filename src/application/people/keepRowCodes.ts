// Gives codes to rows that were typed by hand, so that they are counted; the panel asks for it as soon as it sees such rows.
import { done, type Outcome } from '../../domain/problem.ts';
import { CHECKED_SHEETS, REGISTER_SHEETS } from '../../schema/roles.ts';
import { requireBook } from '../book.ts';
import { keepCodes } from '../identity/keepCodes.ts';
import type { Ports } from '../ports.ts';

/** One read, and one write where there is anything to give. */
export const keepRowCodes = (ports: Ports): Outcome<{ rows: number }> => {
  const opened = requireBook(ports, 'school', REGISTER_SHEETS, CHECKED_SHEETS.school);
  if (!opened.ok) return opened;
  const codes = keepCodes(ports, opened.value);
  if (codes.length > 0) opened.value.write(codes);
  return done({ rows: codes.length });
};
