// Rows that look like one person, with everything a curator has to know before making them one; and merges that can be undone.
import { type Duplicate, findDuplicates } from '../../domain/person/duplicates.ts';
import type { Person } from '../../domain/person/person.ts';
import { personLabel } from '../../domain/person/personLabel.ts';
import { done, type Outcome } from '../../domain/problem.ts';
import type { DuplicateView, MergedView } from '../../rpc/views/privacy.ts';
import { cellText } from '../../schema/derive/cellText.ts';
import type { SheetSchema } from '../../schema/sheet.ts';
import { menteesSheet, mentorsSheet } from '../../schema/sheets/people.ts';
import { type Book, requireBook } from '../book.ts';
import type { Ports } from '../ports.ts';
import { readRegister } from '../schoolRegister.ts';
import { isUndoable, lastMerge } from './lastMerge.ts';
import { mergePlan } from './mergePlan.ts';
import { MERGE_SHEETS, PEOPLE_SHEETS } from './mergeSheets.ts';
import { referencesTo, sharedPairs } from './references.ts';

/** Pairs of rows shown at once: more of them is a list imported twice, to be undone and not merged by hand. */
const MOST_SHOWN = 100;

const viewOf = (book: Book, sheet: SheetSchema, people: readonly Person[], found: Duplicate): DuplicateView[] => {
  const { keptId, droppedId, certain } = found;
  const table = book.table(sheet);
  const rowOf = (id: string) => table.rows.find(({ record }) => record['id'] === id);
  const [kept, dropped] = [rowOf(keptId), rowOf(droppedId)];
  if (kept === undefined || dropped === undefined) return [];
  const labelOf = (id: string): string => {
    const person = people.find((one) => one.id === id);
    return person === undefined ? id : personLabel(person, book.mode);
  };
  const { fills, differing } = mergePlan(table, kept, dropped);
  const moved = referencesTo(book, sheet, droppedId).map((reference) => reference.table.schema.title);
  const columns = differing.flatMap((key) => {
    const column = sheet.columns[key];
    if (column === undefined) return [];
    const [mine, others] = [cellText(column, kept.record[key]), cellText(column, dropped.record[key])];
    return [{ key, title: column.title, kept: mine, other: others }];
  });
  return [
    {
      keptId,
      keptLabel: labelOf(keptId),
      droppedId,
      droppedLabel: labelOf(droppedId),
      sheet: sheet.title,
      certain,
      differing: columns,
      fills: fills.map((key) => sheet.columns[key]?.title ?? key),
      references: [...new Set(moved)].map((title) => ({
        sheet: title,
        count: moved.filter((one) => one === title).length,
      })),
      inOnePair: sharedPairs(book, keptId, droppedId),
    },
  ];
};

const undoable = (book: Book, people: readonly Person[]): MergedView[] =>
  PEOPLE_SHEETS.flatMap((sheet) =>
    book.table(sheet).rows.flatMap(({ record }) => {
      const [droppedId, keptId] = [String(record['id'] ?? ''), String(record['mergedInto'] ?? '')];
      const merge = keptId === '' ? null : lastMerge(book, droppedId, keptId);
      if (merge === null || !isUndoable(book, merge.reportsBefore)) return [];
      const kept = people.find(({ id }) => id === keptId);
      return [{ droppedId, keptId, keptLabel: kept === undefined ? keptId : personLabel(kept, book.mode) }];
    }),
  );

export const getDuplicates = (
  ports: Ports,
): Outcome<{ duplicates: DuplicateView[]; more: number; merged: MergedView[] }> => {
  const opened = requireBook(ports, 'school', MERGE_SHEETS);
  if (!opened.ok) return opened;
  const book = opened.value;
  const { register } = readRegister(book, ports.clock.today());
  const found = [
    ...findDuplicates(register.mentors).map((one) => ({ sheet: mentorsSheet as SheetSchema, one })),
    ...findDuplicates(register.mentees).map((one) => ({ sheet: menteesSheet as SheetSchema, one })),
  ];
  const people = [...register.mentors, ...register.mentees];
  return done({
    duplicates: found.slice(0, MOST_SHOWN).flatMap(({ sheet, one }) => viewOf(book, sheet, people, one)),
    more: Math.max(0, found.length - MOST_SHOWN),
    merged: undoable(book, people),
  });
};
