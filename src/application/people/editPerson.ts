// Changes fields of somebody on a screen: only those that differ from what was shown, and only while they stand as they were shown.
import { done, type Outcome, refused } from '../../domain/problem.ts';
import type { EditedPerson, PersonEdited, RowValues } from '../../rpc/views/rows.ts';
import type { Columns } from '../../schema/column.ts';
import type { WrittenCell } from '../../schema/derive/cell.ts';
import type { Table, TableRow } from '../../schema/derive/table.ts';
import { patchedCells } from '../../schema/derive/write.ts';
import { journalTexts } from '../../texts/journal.ts';
import { identifiedCells, readBack } from '../identity/identifiedCells.ts';
import { appendJournal } from '../journal.ts';
import type { Ports } from '../ports.ts';
import { editedSteps } from '../rows/filledSheets.ts';
import { rowTexts } from '../rows/rowTexts.ts';
import { type ReadPerson, readPerson } from './newPerson.ts';

/** Cells typed by hand that are made of others: whoever changes those has to look at these. */
const MADE_OF: Readonly<Record<string, readonly string[]>> = {
  fioGenitive: ['lastName', 'firstName', 'patronymic'],
  fioDative: ['lastName', 'firstName', 'patronymic'],
  fioAccusative: ['lastName', 'firstName', 'patronymic'],
  fioInstrumental: ['lastName', 'firstName', 'patronymic'],
  positionGenitive: ['position'],
  positionDative: ['position'],
  positionAccusative: ['position'],
};

const textOf = (values: RowValues, key: string): string => (values[key] ?? '').trim();

const titlesOf = ({ schema }: Table<Columns>, keys: readonly string[]): string[] =>
  keys.map((key) => schema.columns[key]?.title ?? key);

/** Cells of the row by schema key, as they stand. */
const standingCells = ({ header }: Table<Columns>, { cells }: TableRow<Columns>): Record<string, WrittenCell> =>
  Object.fromEntries(Object.entries(header.indexOf).map(([key, at = -1]) => [key, cells[at] ?? null]));

interface Differing {
  readonly keys: readonly string[];
  /** Changed on the sheet since it was shown, and not to the same. */
  readonly stale: readonly string[];
}

const differing = (keys: readonly string[], now: RowValues, { shown, values }: EditedPerson): Differing => {
  const changed = keys.filter((key) => textOf(values, key) !== textOf(shown, key));
  const wanted = changed.filter((key) => textOf(now, key) !== textOf(values, key));
  return { keys: wanted, stale: wanted.filter((key) => textOf(now, key) !== textOf(shown, key)) };
};

/** Errors of the changed fields alone: what was wrong before is not this change's matter. */
const isWrong = ({ problems }: ReadPerson, keys: readonly string[]): boolean =>
  problems.some(({ key, level }) => level === 'error' && (key === '' || keys.includes(key)));

/**
 * One read, one write, and none where nothing differs. What somebody has changed on the sheet in other fields stays. Refused:
 * as readPerson refuses, `person_unknown`, `person_edited_meanwhile`, `person_not_ready`, `person_known`.
 */
export const editPerson = (ports: Ports, edited: EditedPerson): Outcome<PersonEdited> => {
  const { personId, register, values, sure } = edited;
  const filled = Object.fromEntries(Object.entries(values).filter(([, text]) => text.trim() !== ''));
  const read = readPerson(ports, { personId, register, values: filled, representative: {} });
  if (!read.ok) return read;
  const { book, target, twin, mayBeOther } = read.value;
  const { table } = target;
  const row = table.rows.find(({ record }) => record['id'] === personId);
  if (row === undefined || !read.value.register[register].some(({ id, erasedOn }) => id === personId && !erasedOn))
    return refused({ code: 'person_unknown', data: { personId } });
  const asked = editedSteps(register).flat();
  const now = rowTexts(table, row, asked);
  const { keys, stale } = differing(Object.keys(now), now, edited);
  if (stale.length > 0)
    return refused({
      code: 'person_edited_meanwhile',
      data: { personId, titles: titlesOf(table, stale).join('», «') },
    });
  if (isWrong(read.value, keys)) return refused({ code: 'person_not_ready' });
  if (twin !== null && !(sure && mayBeOther)) return refused({ code: 'person_known', data: { personId: twin.id } });
  const cells = Object.fromEntries(keys.map((key) => [key, read.value.row.cells[key] ?? '']));
  const rewritten = { ...standingCells(table, row), ...cells };
  const [after] = readBack(table, [rewritten]).rows;
  const titles = titlesOf(table, keys);
  if (keys.length > 0)
    book.write(
      patchedCells(table, row.rowNumber, cells),
      appendJournal(
        ports,
        book,
        identifiedCells(book, table, [rewritten], 'corrected').map((entry) =>
          entry.rowId === personId ? { ...entry, text: journalTexts.edited(titles) } : entry,
        ),
      ),
    );
  const made = Object.keys(MADE_OF).filter((key) => MADE_OF[key]?.some((source) => keys.includes(source)));
  const filledByHand = rowTexts(table, row, made);
  return done({
    before: Object.fromEntries(keys.map((key) => [key, textOf(now, key)])),
    after: after === undefined ? {} : rowTexts(table, after, keys),
    titles,
    toCheck: titlesOf(
      table,
      made.filter((key) => textOf(filledByHand, key) !== ''),
    ),
  });
};
