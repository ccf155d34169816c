// Writes a slice of a list below the register in one bulk write; rows with errors stay out, rows written before are not written again.
import { done, type Outcome } from '../../domain/problem.ts';
import type { ListRows } from '../../rpc/views/lists.ts';
import { appendedCells } from '../../schema/derive/write.ts';
import { listJournalTexts } from '../../texts/ru.ts';
import { identifiedCells } from '../identity/identifiedCells.ts';
import { nextIds } from '../identity/nextIds.ts';
import { appendJournal } from '../journal.ts';
import type { Ports } from '../ports.ts';
import { checkList } from './checkList.ts';
import { LAST_LIST_KEY, type LastListState } from './lastList.ts';
import { openList } from './openList.ts';
import { registerCells } from './registerCells.ts';

/**
 * `total` counts the rows of the file. Returns how many of these lines stand in the register now, and the lines left out.
 * Refused as openList and checkList refuse.
 */
export const loadList = (
  ports: Ports,
  { importId, total, ...sent }: ListRows & { readonly importId: string; readonly total: number },
): Outcome<{ written: number; left: number[] }> => {
  const opened = openList(ports, sent.register, [...sent.columns, ...Object.keys(sent.defaults)]);
  if (!opened.ok) return opened;
  const list = opened.value;
  const checked = checkList(list, sent, importId);
  if (!checked.ok) return checked;
  const { ready, left, written } = checked.value;
  const at = ports.clock.now();
  // Remembered first: rows that stand in the register and cannot be undone would be worse than a list of no rows.
  if (ports.memory.get<LastListState>(LAST_LIST_KEY)?.importId !== importId)
    ports.memory.set(LAST_LIST_KEY, { importId, register: sent.register, at, total } satisfies LastListState);
  if (ready.length > 0) {
    const ids = nextIds(list.book, list.schema, ready.length);
    const rows = ready.map((row, index) => registerCells(list, row, ids[index] ?? '', at, importId));
    const text = listJournalTexts.loaded(importId, rows.length, total);
    list.book.write(
      appendedCells(list.table, rows),
      appendJournal(ports, list.book, [
        ...identifiedCells(list.book, list.table, rows, 'identified'),
        { kind: 'imported', sheet: list.schema.title, text },
      ]),
    );
  }
  return done({ written: written + ready.length, left: left.map(({ line }) => line) });
};
