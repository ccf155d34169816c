// Adds one person of a screen to a register, with whoever signs for a minor: one read, one write.
import { done, type Outcome, refused } from '../../domain/problem.ts';
import type { NewPerson } from '../../rpc/views/rows.ts';
import { appendedCells, type Block } from '../../schema/derive/write.ts';
import type { SheetSchema } from '../../schema/sheet.ts';
import { representativesSheet } from '../../schema/sheets/pairs.ts';
import { identifiedCells } from '../identity/identifiedCells.ts';
import { nextIds } from '../identity/nextIds.ts';
import { appendJournal, type JournalEntry } from '../journal.ts';
import { registerCells } from '../lists/registerCells.ts';
import type { Ports } from '../ports.ts';
import { hasErrors, type ReadPerson, readPerson } from './newPerson.ts';

interface Added {
  readonly blocks: readonly Block[];
  readonly entries: readonly JournalEntry[];
}

const representativeRow = ({ book, representative }: ReadPerson, personId: string): Added => {
  if (Object.keys(representative).length === 0) return { blocks: [], entries: [] };
  const schema: SheetSchema = representativesSheet;
  const table = book.table(schema);
  const [id = ''] = nextIds(book, schema, 1);
  const rows = [{ ...representative, id, personId }];
  return { blocks: appendedCells(table, rows), entries: identifiedCells(book, table, rows, 'identified') };
};

/**
 * Refused: `person_not_ready` where a check would find errors, `person_known` for a namesake while the user is not `sure`,
 * and for a code that somebody has; and as readPerson refuses. A mentor without the day of the consent is a candidate.
 */
export const addPerson = (
  ports: Ports,
  { sure, ...sent }: NewPerson & { readonly sure: boolean },
): Outcome<{ personId: string; isCandidate: boolean }> => {
  const read = readPerson(ports, sent);
  if (!read.ok) return read;
  const { book, target, row, twin, mayBeOther } = read.value;
  if (hasErrors(read.value)) return refused({ code: 'person_not_ready' });
  if (twin !== null && !(sure && mayBeOther)) return refused({ code: 'person_known', data: { personId: twin.id } });
  const [personId = ''] = nextIds(book, target.schema, 1);
  const cells = registerCells(target, row, personId, ports.clock.now(), ports.clock.nowMs().toString(36));
  const representative = representativeRow(read.value, personId);
  book.write(
    appendedCells(target.table, [cells]),
    [...representative.blocks],
    appendJournal(ports, book, [
      ...identifiedCells(book, target.table, [cells], 'identified'),
      ...representative.entries,
    ]),
  );
  return done({ personId, isCandidate: sent.register === 'mentors' && !('consentSignedOn' in row.values) });
};
