// Takes a school's workbook away from an address that is not its curator's any more; only ever at the coordinator's word.
import { done, type Outcome, refused } from '../../domain/problem.ts';
import { patched } from '../../schema/derive/write.ts';
import { journalSheet } from '../../schema/sheets/journal.ts';
import { organisationsSheet } from '../../schema/sheets/municipality.ts';
import { requireBook } from '../book.ts';
import { appendJournal } from '../journal.ts';
import type { Ports } from '../ports.ts';
import { formerAddresses, withoutAccess } from './bookAccess.ts';

/**
 * Refused: `organisation_unknown`; `access_not_former` when the workbook is not open to the address, or it is the
 * curator's of today. Safe to run again after an interruption: an address without access is only struck from the register.
 */
export const closeAccess = (ports: Ports, asked: { orgId: string; email: string }): Outcome<{ left: number }> => {
  const opened = requireBook(ports, 'municipality', [organisationsSheet, journalSheet]);
  if (!opened.ok) return opened;
  const table = opened.value.table(organisationsSheet);
  const row = table.rows.find(({ record }) => record.id === asked.orgId);
  if (row === undefined) return refused({ code: 'organisation_unknown', data: { orgId: asked.orgId } });
  if (!formerAddresses(row.record).includes(asked.email)) return refused({ code: 'access_not_former' });
  ports.files.unshare(row.record.workbookId, asked.email);
  const sharedWith = withoutAccess(row.record, asked.email);
  opened.value.write(
    patched(table, row.rowNumber, { sharedWith }),
    appendJournal(ports, opened.value, [{ kind: 'closed', sheet: organisationsSheet.title, rowId: asked.orgId }]),
  );
  return done({ left: formerAddresses({ ...row.record, sharedWith }).length });
};
