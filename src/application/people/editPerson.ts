// Changes fields of somebody on a screen: only those that differ from what was shown, and only while they stand as they were shown.
import { done, type Outcome, refused } from '../../domain/problem.ts';
import type { EditedPerson, PersonEdited, RowValues } from '../../rpc/views/rows.ts';
import { appendJournal } from '../journal.ts';
import type { Ports } from '../ports.ts';
import { editedSteps } from '../rows/filledSheets.ts';
import { differing, editedMeanwhile, NO_EDIT, rowEdit, textOf } from '../rows/rowEdit.ts';
import { rowTexts } from '../rows/rowTexts.ts';
import { consentsOfFormer, editRepresentative } from './editRepresentative.ts';
import { type ReadPerson, readPerson } from './newPerson.ts';
import { REMARKS, remarksOf, rowToEdit } from './rowToEdit.ts';

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

const picked = (values: RowValues, keys: readonly string[]): RowValues =>
  Object.fromEntries(keys.map((key) => [key, textOf(values, key)]));

/** Errors of the changed fields alone: what was wrong before is not this change's matter. */
const isWrong = ({ problems }: ReadPerson, keys: readonly string[]): boolean =>
  problems.some(({ key, level }) => level === 'error' && (key === '' || keys.includes(key)));

/**
 * One read, one write, and none where nothing differs. What somebody has changed on the sheet in other fields stays. Refused:
 * as readPerson and editRepresentative refuse, `person_unknown`, `person_edited_meanwhile`, `person_not_ready`, `person_known`.
 */
export const editPerson = (ports: Ports, edited: EditedPerson): Outcome<PersonEdited> => {
  const { personId, register, values, representative, remarks, sure } = edited;
  const filled = Object.fromEntries(Object.entries(values).filter(([, text]) => text.trim() !== ''));
  const read = readPerson(ports, { personId, register, values: filled, representative: {} });
  if (!read.ok) return read;
  const { book, target, twin, mayBeOther } = read.value;
  const { table } = target;
  const found = rowToEdit(book, personId);
  if (found === undefined || found.table.schema.key !== table.schema.key)
    return refused({ code: 'person_unknown', data: { personId } });
  const { row } = found;
  const now = rowTexts(table, row, editedSteps(register).flat());
  const { keys, stale } = differing(Object.keys(now), now, edited);
  const stood = remarksOf(table, row);
  const isRemarkStale = remarks !== undefined && remarks.shown !== stood && remarks.text !== stood;
  if (stale.length > 0 || isRemarkStale)
    return editedMeanwhile(table, personId, isRemarkStale ? [...stale, REMARKS] : stale);
  if (isWrong(read.value, keys)) return refused({ code: 'person_not_ready' });
  if (twin !== null && !(sure && mayBeOther)) return refused({ code: 'person_known', data: { personId: twin.id } });
  const signer =
    representative === undefined ? done(NO_EDIT) : editRepresentative(read.value, personId, representative);
  if (!signer.ok) return signer;
  const cells = Object.fromEntries(keys.map((key) => [key, read.value.row.cells[key] ?? '']));
  const settled = remarks === undefined || remarks.text === stood ? {} : { [REMARKS]: remarks.text };
  const own = rowEdit(book, table, row, { ...cells, ...settled }, MADE_OF);
  const edits = [own, signer.value];
  const blocks = edits.flatMap((edit) => edit.blocks);
  if (blocks.length > 0)
    book.write(
      blocks,
      appendJournal(
        ports,
        book,
        edits.flatMap((edit) => edit.entries),
      ),
    );
  return done({
    before: picked(own.before, keys),
    after: picked(own.after, keys),
    canBeTakenBack: !table.problems.some(
      ({ place }) => place?.rowNumber === row.rowNumber && keys.includes(place.column ?? ''),
    ),
    remarks: remarks?.text === '' ? stood : '',
    representative: { before: signer.value.before, after: signer.value.after },
    titles: edits.flatMap((edit) => edit.titles),
    toCheck: edits.flatMap((edit) => edit.toCheck),
    formerConsents: consentsOfFormer(read.value, personId, signer.value),
  });
};
