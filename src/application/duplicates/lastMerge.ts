// What «Журнал» knows of a merge: which cells were changed, and how many reports had been submitted before it.
import { journalSheet } from '../../schema/sheets/journal.ts';
import { outboxSheet } from '../../schema/sheets/report.ts';
import type { Book } from '../book.ts';

/** One cell that a merge has changed; `what` is one of mergeMarks. */
export interface Step {
  readonly what: string;
  readonly sheet: string;
  readonly rowId: string;
  readonly title: string;
}

/** The last merge of a row as «Журнал» has it; null when it is not there. */
export const lastMerge = (book: Book, droppedId: string, keptId: string) => {
  const entries = book.table(journalSheet).rows.map(({ record }) => record);
  const starts = entries
    .map(
      ({ kind, rowId, mark }) => kind === 'merged' && rowId === droppedId && mark.startsWith(`${droppedId}>${keptId}/`),
    )
    .lastIndexOf(true);
  const mark = entries[starts]?.mark;
  if (mark === undefined) return null;
  const steps = entries.slice(starts + 1).flatMap((entry): Step[] => {
    const [what = '', title = ''] = entry.text.split(': ');
    return entry.kind === 'merged' && entry.mark === mark
      ? [{ what, sheet: entry.sheet, rowId: entry.rowId, title }]
      : [];
  });
  return { mark, steps, reportsBefore: Number(mark.split('/').at(-1)) };
};

/** True when nothing has been submitted since: the numbers that left the school knew the rows as they are now. */
export const isUndoable = (book: Book, reportsBefore: number): boolean =>
  book.table(outboxSheet).rows.length <= reportsBefore;
