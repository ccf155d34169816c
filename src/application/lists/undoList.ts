// Takes the rows of the last list out again; a row that somebody has changed since, or that is in use, stays and is named.
import { done, type Outcome, refused } from '../../domain/problem.ts';
import { emptied } from '../../schema/derive/write.ts';
import { journalSheet } from '../../schema/sheets/journal.ts';
import { listJournalTexts, listKeptTexts } from '../../texts/ru.ts';
import { requireBook } from '../book.ts';
import { REFERRING_SHEETS } from '../duplicates/mergeSheets.ts';
import { appendJournal } from '../journal.ts';
import type { Ports } from '../ports.ts';
import { LAST_LIST_KEY, type LastListState } from './lastList.ts';
import { parseRef } from './listRef.ts';
import { sheetOfList } from './openList.ts';
import { isAsWritten, usesOf } from './untouched.ts';

/** Refused: `list_not_last` when another list was loaded since, or this one is undone. Run again after a kill it goes on. */
export const undoList = (
  ports: Ports,
  importId: string,
): Outcome<{ removed: number; kept: { id: string; text: string }[] }> => {
  const last = ports.memory.get<LastListState>(LAST_LIST_KEY);
  const register = sheetOfList(last?.register ?? 'mentees');
  const opened = requireBook(ports, 'school', [...new Set([register, ...REFERRING_SHEETS, journalSheet])]);
  if (!opened.ok) return opened;
  if (last?.importId !== importId) return refused({ code: 'list_not_last' });
  const book = opened.value;
  const table = book.table(register);
  const uses = usesOf(book, register);
  const kept: { id: string; text: string }[] = [];
  const removed: number[] = [];
  const codes: string[] = [];
  for (const row of table.rows) {
    const ref = parseRef(String(row.record['listRef'] ?? ''));
    if (ref?.importId !== importId) continue;
    const id = String(row.record['id'] ?? '');
    const use = uses.get(id);
    if (use !== undefined) kept.push({ id, text: listKeptTexts.used(use) });
    else if (!isAsWritten(table, row)) kept.push({ id, text: listKeptTexts.changed });
    else {
      removed.push(row.rowNumber);
      codes.push(id);
    }
  }
  if (removed.length > 0) {
    const text = listJournalTexts.undone(importId, removed.length, kept.length);
    // Codes of rows that were taken back are nobody's: the same people loaded anew are new rows.
    const undone = { kind: 'undone', sheet: register.title } as const;
    book.write(
      emptied(table, removed),
      appendJournal(ports, book, [...codes.map((rowId) => ({ ...undone, rowId })), { ...undone, text }]),
    );
  }
  ports.memory.remove(LAST_LIST_KEY);
  return done({ removed: removed.length, kept });
};
