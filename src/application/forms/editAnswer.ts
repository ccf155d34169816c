// An answer that its author has changed: written where the row still says what the answer said, told where a curator has written since.
import type { RawCell, WrittenCell } from '../../schema/derive/cell.ts';
import type { Table } from '../../schema/derive/table.ts';
import { answerRemarks, answerStories, quotedList } from '../../texts/ru.ts';
import type { Cells, ReadAnswer } from './readAnswer.ts';
import { formatMarks, parseMarks, textMark } from './textMark.ts';

const asText = (cell: RawCell | WrittenCell): string => String(cell ?? '');

/** Marks of what an answer says, kept in its row; an empty cell needs none. */
export const marksOf = ({ cells, loose }: ReadAnswer): Record<string, string> =>
  Object.fromEntries(
    Object.entries({ ...cells, ...loose })
      .filter(([, cell]) => asText(cell) !== '')
      .map(([key, cell]) => [key, textMark(asText(cell))]),
  );

export interface Edit {
  readonly cells: Cells;
  /** Of the answer as it is now, for the row it came to. */
  readonly answerMark: string;
  readonly stories: readonly string[];
}

const EMPTY = textMark('');

/**
 * What an answer changes; null when it says what it said before. `row` are the cells of its person as they stand,
 * `answerMark` is the mark of what the answer said.
 */
export const editAnswer = (
  table: Table,
  row: readonly RawCell[],
  answerMark: string,
  form: string,
  read: ReadAnswer,
): Edit | null => {
  const current = (key: string): string => {
    const at = table.header.indexOf[key];
    return at === undefined ? '' : asText(row[at]);
  };
  const titleOf = (key: string): string => table.schema.columns[key]?.title ?? key;
  const before = parseMarks(answerMark);
  const now = marksOf(read);
  const keys = [...new Set([...Object.keys(before), ...Object.keys(now)])];
  const changed = keys.filter((key) => (before[key] ?? EMPTY) !== (now[key] ?? EMPTY));
  const placed = changed.filter((key) => table.header.indexOf[key] !== undefined);
  const untouched = placed.filter((key) => textMark(current(key)) === (before[key] ?? EMPTY));
  // A curator who has typed what the answer says now has nothing to be told.
  const kept = placed.filter(
    (key) => !untouched.includes(key) && textMark(current(key)) !== (now[key] ?? EMPTY) && key !== 'status',
  );
  if (untouched.length + kept.length + (changed.length - placed.length) === 0) return null;
  const told = kept.map((key) => answerRemarks.edited(titleOf(key), asText(read.cells[key])));
  const remarks = [...new Set([...current('remarks').split('\n'), ...read.remarks, ...told])].filter(Boolean);
  return {
    cells: {
      ...Object.fromEntries(untouched.map((key) => [key, read.cells[key] ?? ''])),
      remarks: remarks.join('\n'),
    },
    answerMark: formatMarks(now),
    stories: [
      ...(untouched.length > 0 ? [answerStories.edited(form, quotedList(untouched.map(titleOf)))] : []),
      ...(kept.length > 0 ? [answerStories.editKept(form, quotedList(kept.map(titleOf)))] : []),
      ...read.stories,
    ],
  };
};
