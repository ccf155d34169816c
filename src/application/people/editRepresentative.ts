// Who signs for a minor, changed on the screen of that person: the row is rewritten, added, or emptied when nothing is left in it.
import { consentStateOn } from '../../domain/consent/consentState.ts';
import { normaliseName } from '../../domain/person/normaliseName.ts';
import { done, type Outcome, refused } from '../../domain/problem.ts';
import type { RowValues } from '../../rpc/views/rows.ts';
import type { Columns } from '../../schema/column.ts';
import type { WrittenCell } from '../../schema/derive/cell.ts';
import type { Table, TableRow } from '../../schema/derive/table.ts';
import { appendedCells, emptied } from '../../schema/derive/write.ts';
import { consentKindNames } from '../../schema/dictionaries.ts';
import { columnsIn } from '../../schema/layout.ts';
import type { SheetSchema } from '../../schema/sheet.ts';
import { representativesSheet } from '../../schema/sheets/pairs.ts';
import type { Book } from '../book.ts';
import { identifiedCells, readBack } from '../identity/identifiedCells.ts';
import { nextIds } from '../identity/nextIds.ts';
import { FILLED_SHEETS } from '../rows/filledSheets.ts';
import { readValues } from '../rows/readValues.ts';
import {
  differing,
  editedMeanwhile,
  NO_EDIT,
  type RowEdit,
  rowEdit,
  type SentFields,
  textOf,
  titlesOf,
} from '../rows/rowEdit.ts';
import { rowTexts } from '../rows/rowTexts.ts';
import type { ReadPerson } from './newPerson.ts';

const SCHEMA: SheetSchema = representativesSheet;

/** What the screen asks of a representative; nothing in a workbook of codes, where nobody's is written down. */
export const representativeKeys = ({ mode }: Book): readonly string[] =>
  mode === 'names' ? FILLED_SHEETS.representatives.steps.flat() : [];

const FORMS = ['fioGenitive', 'fioDative', 'fioAccusative', 'fioInstrumental'];
/** Another representative has another paper and another name. */
const MADE_OF = Object.fromEntries([...FORMS, 'authorityDoc'].map((key) => [key, ['fio']]));

const emptyOf = (keys: readonly string[]): RowValues => Object.fromEntries(keys.map((key) => [key, '']));

/** The row that papers take the name from; undefined where nobody signs for the person. */
const rowOfRepresentative = (book: Book, personId: string): TableRow<Columns> | undefined => {
  const own = book.table(SCHEMA).rows.filter(({ record }) => record['personId'] === personId);
  return own.filter(({ complete }) => complete).at(-1) ?? own.at(-1);
};

/** What stands of the representative in the fields of the screen. */
export const representativeTexts = (book: Book, personId: string): RowValues => {
  const row = rowOfRepresentative(book, personId);
  return row === undefined ? {} : rowTexts(book.table(SCHEMA), row, representativeKeys(book));
};

const added = (
  book: Book,
  table: Table<Columns>,
  personId: string,
  keys: readonly string[],
  cells: Readonly<Record<string, WrittenCell>>,
): RowEdit => {
  const [id = ''] = nextIds(book, SCHEMA, 1);
  const rows = [{ ...cells, id, personId }];
  const [row] = readBack(table, rows).rows;
  return {
    ...NO_EDIT,
    blocks: appendedCells(table, rows),
    entries: identifiedCells(book, table, rows, 'identified'),
    before: emptyOf(keys),
    after: row === undefined ? {} : rowTexts(table, row, keys),
    titles: titlesOf(table, keys),
  };
};

const removed = (table: Table<Columns>, row: TableRow<Columns>, keys: readonly string[]): RowEdit => ({
  ...NO_EDIT,
  blocks: emptied(table, [row.rowNumber]),
  entries: [{ kind: 'undone', sheet: SCHEMA.title, rowId: String(row.record['id']) }],
  before: rowTexts(table, row, keys),
  after: emptyOf(keys),
  titles: titlesOf(table, keys),
});

/** Columns of the sheet that no screen asks for. */
const othersOf = (book: Book, keys: readonly string[]): string[] =>
  columnsIn(SCHEMA, book.layout).filter((key) => !['id', 'personId', ...keys].includes(key));

/**
 * Refused: `list_field_unknown` for a field that is not asked for, `person_edited_meanwhile`, `person_not_ready`,
 * `representative_has_more` for a row that would be left without a name and holds what no screen shows.
 */
export const editRepresentative = ({ book }: ReadPerson, personId: string, sent: SentFields): Outcome<RowEdit> => {
  const keys = representativeKeys(book);
  if (!Object.keys(sent.values).every((key) => keys.includes(key))) return refused({ code: 'list_field_unknown' });
  const table = book.table(SCHEMA);
  const row = rowOfRepresentative(book, personId);
  const now = row === undefined ? {} : rowTexts(table, row, keys);
  const { keys: wanted, stale } = differing(keys, now, sent);
  if (stale.length > 0) return editedMeanwhile(table, personId, stale);
  if (wanted.length === 0) return done(NO_EDIT);
  if (row !== undefined && keys.every((key) => textOf(sent.values, key) === '')) {
    const hasMore = Object.values(rowTexts(table, row, othersOf(book, keys))).some((text) => text !== '');
    return hasMore
      ? refused({ code: 'representative_has_more', data: { personId } })
      : done(removed(table, row, wanted));
  }
  const { cells, problems } = readValues(SCHEMA, keys, sent.values);
  const judged = row === undefined ? keys : wanted;
  if (problems.some(({ key, level }) => level === 'error' && judged.includes(key)))
    return refused({ code: 'person_not_ready' });
  if (row === undefined) return done(added(book, table, personId, wanted, cells));
  const changed = Object.fromEntries(wanted.map((key) => [key, cells[key] ?? '']));
  return done(rowEdit(book, table, row, changed, MADE_OF));
};

/**
 * Kinds of consents that hold and that the former representative has signed, when an edit names another one: a consent is
 * that of the person who gave it (152-ФЗ art. 9).
 */
export const consentsOfFormer = (
  { register, target }: ReadPerson,
  personId: string,
  { before, after }: RowEdit,
): string[] => {
  const [former, next] = [textOf(before, 'fio'), textOf(after, 'fio')];
  if (former === '' || normaliseName(former) === normaliseName(next)) return [];
  const own = register.consents.filter((one) => one.personId === personId && one.signer === 'legal_representative');
  const held = own.filter((consent) => consentStateOn(consent, own, target.today) === 'given');
  return [...new Set(held.map(({ kind }) => consentKindNames[kind]))];
};
