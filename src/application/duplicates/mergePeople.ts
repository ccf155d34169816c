// Makes two rows of one person one: every reference moves to the row that stays; the other keeps its cells and is marked.
import { likeness } from '../../domain/person/duplicates.ts';
import { done, type Outcome, type Problem, refused } from '../../domain/problem.ts';
import type { SchoolRegister } from '../../domain/register/organisation.ts';
import type { Merge } from '../../rpc/views/privacy.ts';
import { rowName, withId } from '../../schema/derive/references.ts';
import type { SheetSchema } from '../../schema/sheet.ts';
import { outboxSheet } from '../../schema/sheets/report.ts';
import { journalTexts, type MergeMark, mergeMarks } from '../../texts/journal.ts';
import { type Book, requireBook } from '../book.ts';
import { appendJournal, type JournalEntry } from '../journal.ts';
import type { Ports } from '../ports.ts';
import { readRegister } from '../schoolRegister.ts';
import { mergePlan } from './mergePlan.ts';
import { MERGE_SHEETS, PEOPLE_SHEETS } from './mergeSheets.ts';
import { Patches } from './Patches.ts';
import { referencesTo, sharedPairs } from './references.ts';

const refusalOf = (book: Book, register: SchoolRegister, merge: Merge): Problem | null => {
  const { keptId, droppedId } = merge;
  const data = { personId: keptId, otherPersonId: droppedId };
  const people = [register.mentors, register.mentees].find((list) => list.some(({ id }) => id === keptId)) ?? [];
  const kept = people.find(({ id }) => id === keptId);
  const dropped = people.find(({ id }) => id === droppedId);
  if (kept === undefined || dropped === undefined || keptId === droppedId) return { code: 'merge_unknown', data };
  if (kept.erasedOn || dropped.erasedOn) return { code: 'merge_erased', data };
  const alike = likeness(kept, dropped);
  if (alike === 'none') return { code: 'merge_not_alike', data };
  if (alike === 'possible' && !merge.sure) return { code: 'merge_not_sure', data };
  const shared = sharedPairs(book, keptId, droppedId);
  return shared.length > 0 ? { code: 'merge_in_one_pair', data: { ...data, pairIds: shared.join(', ') } } : null;
};

/** Marks of a merge in «Журнал»: `НСТ-0007>НСТ-0003/2`, the number of reports submitted before it at the end. */
const markOf = (book: Book, { keptId, droppedId }: Merge): string =>
  `${droppedId}>${keptId}/${book.table(outboxSheet).rows.length}`;

const change = (book: Book, people: SheetSchema, merge: Merge) => {
  const table = book.table(people);
  const rowOf = (id: string) => table.rows.find(({ record }) => record['id'] === id);
  const [kept, dropped] = [rowOf(merge.keptId), rowOf(merge.droppedId)];
  const patches = new Patches(book);
  const entries: JournalEntry[] = [];
  if (kept === undefined || dropped === undefined) return { patches, entries, moved: 0 };
  const note = (what: MergeMark, sheet: string, rowId: string, title: string) =>
    entries.push({ kind: 'merged', sheet, rowId, text: `${mergeMarks[what]}: ${title}` });
  const valueIn = (row: typeof kept, key: string) => row.record[key];
  const titleOf = (key: string) => people.columns[key]?.title ?? key;
  const plan = mergePlan(table, kept, dropped);
  for (const key of plan.fills) {
    patches.set(table, kept.rowNumber, { [key]: valueIn(dropped, key) });
    note('filled', people.title, merge.keptId, titleOf(key));
  }
  // Exchanged and not overwritten: what the kept row had lives on in the other one.
  for (const key of plan.differing.filter((one) => merge.taken.includes(one))) {
    patches.set(table, kept.rowNumber, { [key]: valueIn(dropped, key) });
    patches.set(table, dropped.rowNumber, { [key]: valueIn(kept, key) });
    note('swapped', people.title, merge.keptId, titleOf(key));
  }
  const references = referencesTo(book, people, merge.droppedId);
  for (const { table: where, row, column } of references) {
    const name = rowName(where, row, column) || patches.giveId(where, row.rowNumber);
    patches.set(where, row.rowNumber, { [column]: withId(row, column, merge.droppedId, merge.keptId) });
    note('moved', where.schema.title, name, where.schema.columns[column]?.title ?? column);
  }
  patches.set(table, dropped.rowNumber, { mergedInto: merge.keptId });
  return { patches, entries, moved: references.length };
};

/**
 * Written in one request with its entries in «Журнал», so that undoMerge finds what was moved. Refused:
 * `merge_unknown`, `merge_erased`, `merge_not_alike`, `merge_not_sure`, `merge_in_one_pair`.
 */
export const mergePeople = (ports: Ports, merge: Merge): Outcome<{ moved: number }> => {
  const opened = requireBook(ports, 'school', MERGE_SHEETS);
  if (!opened.ok) return opened;
  const book = opened.value;
  const problem = refusalOf(book, readRegister(book, ports.clock.today()).register, merge);
  if (problem !== null) return refused(problem);
  const people = PEOPLE_SHEETS.find((schema) =>
    book.table(schema).rows.some(({ record }) => record['id'] === merge.keptId),
  );
  if (people === undefined) return refused({ code: 'merge_unknown' });
  const { patches, entries, moved } = change(book, people, merge);
  const mark = markOf(book, merge);
  book.write(
    patches.blocks(),
    appendJournal(ports, book, [
      { kind: 'merged', sheet: people.title, rowId: merge.droppedId, mark, text: journalTexts.merged(merge.keptId) },
      ...entries.map((entry) => ({ ...entry, mark })),
      ...patches.marks(),
    ]),
  );
  return done({ moved });
};
