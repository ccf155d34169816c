// Rows that a person puts in and takes out, and the way back: what stood in them, how they looked, and whether it is still the same place.
import type { RowsAct, RowsChange } from '../../../cellContract.ts';
import type { Store } from '../../database/database.ts';
import { refuse } from '../../refusal.ts';
import { type CellValue, readValues, writeValues } from '../cells.ts';
import { covers, type Looks, NO_LOOKS } from '../looks.ts';
import { type SheetFacts, saveSheet } from '../sheets.ts';
import { type Like, rearrange } from './rearrange.ts';

const MOST_CELLS = 10_000_000;

/** Does what the person asked for; refused, with nothing changed, in titles and on sheets that the program keeps whole. */
export function editRows(store: Store, sheet: SheetFacts, act: RowsAct, row: number, count: number): RowsChange {
  const { title, frozen, rowCount } = sheet;
  const isInsert = act !== 'delete';
  const first = act === 'below' ? row + count : row;
  if (count < 1 || row < 0 || row + count > rowCount)
    throw refuse(`На листе «${title}» нет таких строк: в нём ${rowCount} строк.`);
  if (isGuarded(sheet))
    throw refuse(
      `Вы пытаетесь изменить защищённую ячейку или объект: лист «${title}» целиком заполняет программа, строки на нём вставляет и удаляет она сама.`,
    );
  if (first < frozen)
    throw refuse(
      `Вы пытаетесь изменить защищённую ячейку или объект: в первых строках листа «${title}» стоят заголовки, по ним программа находит столбцы. Выберите строку ниже.`,
    );
  if (!isInsert && count >= rowCount - frozen)
    throw refuse('Нельзя удалить все строки под заголовками. Оставьте хотя бы одну.');
  if (!isInsert) return deleted(store, sheet, first, count);
  // The first row under the titles must not look like them.
  return inserted(store, sheet, first, count, act === 'below' && first > frozen ? 'before' : 'after');
}

/** Undoes the change and tells how to do it again. Refused, with nothing changed, when somebody has changed the place since. */
export function takeBackRows(store: Store, sheet: SheetFacts, change: RowsChange): RowsChange {
  const { kind, row, count, values, beside, looks } = change;
  const isDelete = kind === 'inserted';
  const isSame = (one: unknown, other: unknown) => JSON.stringify(one) === JSON.stringify(other);
  const gap = isDelete ? count : 0;
  const isPlace = row + gap <= sheet.rowCount && isSame(besideOf(store, sheet, row, gap), beside);
  if (!isPlace || (isDelete && !isSame(valuesOf(store, sheet, row, count), values)))
    throw refuse('Отменить нельзя: эти строки с тех пор изменило задание или другой человек.');
  const [before, after] = looks;
  const back = isDelete
    ? deleted(store, sheet, row, count)
    : inserted(store, sheet, row, count, row > sheet.frozen ? 'before' : 'after', values);
  if (wordsOf(sheet) !== after) return back;
  saveSheet(store, { ...sheet, ...sizeAfter(sheet, back), looks: JSON.parse(before) as Looks });
  return { ...back, looks: [after, before] };
}

function inserted(
  store: Store,
  sheet: SheetFacts,
  row: number,
  count: number,
  like: Like,
  values: RowsChange['values'] = [],
): RowsChange {
  if ((sheet.rowCount + count) * sheet.columnCount > MOST_CELLS)
    throw refuse(`На листе не помещается больше ${MOST_CELLS.toLocaleString('ru-RU')} ячеек.`);
  const beside = besideOf(store, sheet, row, 0);
  const order = Array.from({ length: sheet.rowCount + count }, (_none, line) =>
    line < row ? line : line < row + count ? null : line - count,
  );
  const changed = rearrange(store, sheet, 'rows', order, like);
  writeValues(store, changed, row, 0, values as CellValue[][]);
  const held = values.length > 0 ? values : Array.from({ length: count }, () => []);
  return { kind: 'inserted', row, count, values: held, beside, looks: [wordsOf(sheet), wordsOf(changed)] };
}

function deleted(store: Store, sheet: SheetFacts, row: number, count: number): RowsChange {
  const beside = besideOf(store, sheet, row, count);
  const values = valuesOf(store, sheet, row, count);
  const order = Array.from({ length: sheet.rowCount - count }, (_none, line) => (line < row ? line : line + count));
  const changed = rearrange(store, sheet, 'rows', order);
  return { kind: 'deleted', row, count, values, beside, looks: [wordsOf(sheet), wordsOf(changed)] };
}

/** In one order of fields, whichever way they came. */
const wordsOf = ({ looks }: SheetFacts): string => JSON.stringify({ ...NO_LOOKS, ...looks });

const sizeAfter = ({ rowCount }: SheetFacts, { kind, count }: RowsChange) => ({
  rowCount: kind === 'inserted' ? rowCount + count : rowCount - count,
});

/** A row is a list without its empty end; so many rows as asked for. */
function valuesOf(store: Store, sheet: SheetFacts, row: number, count: number): CellValue[][] {
  const area = { top: row, left: 0, bottom: row + count, right: sheet.columnCount };
  const found = readValues(store, sheet, area);
  return Array.from({ length: count }, (_none, index) => found[index] ?? []);
}

/** The first cells of the rows above and below a place: they tell whether it is the same place still. */
function besideOf(store: Store, sheet: SheetFacts, row: number, count: number): RowsChange['beside'] {
  const at = (line: number): CellValue => (line < 0 ? '' : (valuesOf(store, sheet, line, 1)[0]?.[0] ?? ''));
  return [at(row - 1), at(row + count)];
}

/** Protected whole, and not only in its titles or some columns. */
function isGuarded({ looks, rowCount, columnCount }: SheetFacts): boolean {
  const whole = looks.protections.filter(({ rect }) => covers(rect, 0, 0));
  return whole.some(({ rect }) => covers(rect, rowCount - 1, columnCount - 1));
}
