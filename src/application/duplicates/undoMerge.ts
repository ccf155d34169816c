// Parts two rows that were merged: what was moved goes back, what a person has changed since stays and is named.
import { done, type Outcome, refused } from '../../domain/problem.ts';
import type { UndoneMerge } from '../../rpc/views/privacy.ts';
import { comparableTitle } from '../../schema/derive/header.ts';
import { holdsId, rowName, withId } from '../../schema/derive/references.ts';
import type { Table } from '../../schema/derive/table.ts';
import { sheetByTitle } from '../../schema/roles.ts';
import type { SheetSchema } from '../../schema/sheet.ts';
import { journalTexts, mergeMarks } from '../../texts/journal.ts';
import { type Book, requireBook } from '../book.ts';
import { appendJournal } from '../journal.ts';
import type { Ports } from '../ports.ts';
import { isUndoable, lastMerge, type Step } from './lastMerge.ts';
import { MERGE_SHEETS, PEOPLE_SHEETS } from './mergeSheets.ts';
import { Patches } from './Patches.ts';

const columnByTitle = (table: Table, title: string): string =>
  Object.keys(table.schema.columns).find(
    (key) => comparableTitle(table.schema.columns[key]?.title ?? '') === comparableTitle(title),
  ) ?? '';

/** Moves one reference back. Returns false when the row is gone or holds something else by now. */
const moveBack = (book: Book, patches: Patches, step: Step, droppedId: string, keptId: string): boolean => {
  const schema = sheetByTitle('school', step.sheet);
  if (schema === undefined) return false;
  const table: Table = book.table(schema);
  const column = columnByTitle(table, step.title);
  const row = table.rows.find((one) => rowName(table, one, column) === step.rowId && holdsId(one, column, keptId));
  if (row === undefined) return false;
  patches.set(table, row.rowNumber, { [column]: withId(row, column, keptId, droppedId) });
  return true;
};

const restore = (book: Book, people: SheetSchema, steps: readonly Step[], droppedId: string, keptId: string) => {
  const table = book.table(people);
  const rowOf = (id: string) => table.rows.find(({ record }) => record['id'] === id);
  const [kept, dropped] = [rowOf(keptId), rowOf(droppedId)];
  const patches = new Patches(book);
  const left: string[] = [];
  let moved = 0;
  for (const step of steps) {
    if (step.what === mergeMarks.moved) {
      if (moveBack(book, patches, step, droppedId, keptId)) moved += 1;
      else left.push(`${step.sheet}: ${step.rowId}`);
      continue;
    }
    const key = columnByTitle(table, step.title);
    if (kept === undefined || dropped === undefined || key === '') continue;
    const [here, there] = [kept.record[key], dropped.record[key]];
    if (step.what === mergeMarks.swapped) {
      patches.set(table, kept.rowNumber, { [key]: there });
      patches.set(table, dropped.rowNumber, { [key]: here });
    } else if (JSON.stringify(here) === JSON.stringify(there)) patches.set(table, kept.rowNumber, { [key]: null });
    else left.push(`${step.sheet}: ${step.rowId}, ${step.title}`);
  }
  if (dropped !== undefined) patches.set(table, dropped.rowNumber, { mergedInto: '' });
  return { patches, moved, left };
};

/** Refused: `merge_not_found` (no such merge, or the journal has lost it), `merge_reported` (a report was submitted since). */
export const undoMerge = (ports: Ports, droppedId: string): Outcome<UndoneMerge> => {
  const opened = requireBook(ports, 'school', MERGE_SHEETS);
  if (!opened.ok) return opened;
  const book = opened.value;
  const data = { personId: droppedId };
  const people = PEOPLE_SHEETS.find((schema) =>
    book.table(schema).rows.some(({ record }) => record['id'] === droppedId),
  );
  const row = people && book.table(people).rows.find(({ record }) => record['id'] === droppedId);
  const keptId = String(row?.record['mergedInto'] ?? '');
  const merge = keptId === '' ? null : lastMerge(book, droppedId, keptId);
  if (people === undefined || merge === null) return refused({ code: 'merge_not_found', data });
  if (!isUndoable(book, merge.reportsBefore)) return refused({ code: 'merge_reported', data });
  const { patches, moved, left } = restore(book, people, merge.steps, droppedId, keptId);
  book.write(
    patches.blocks(),
    appendJournal(ports, book, [
      { kind: 'undone', sheet: people.title, rowId: droppedId, mark: merge.mark, text: journalTexts.unmerged(keptId) },
      ...patches.marks(),
    ]),
  );
  return done({ moved, left });
};
