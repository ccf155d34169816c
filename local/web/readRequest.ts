// Bodies of the API's requests, checked by hand: they are few and closed.
import { refusal } from '../files/refusal.ts';
import type { CellEdit, RowsEdit } from './wire.ts';

const MAX_EDITS = 20_000;
const MAX_ROWS = 10_000;
const MAX_CELL_LENGTH = 50_000;

/** The JSON of a request; refused when it is none. */
export async function readJson(request: { json(): Promise<unknown> }): Promise<unknown> {
  return request.json().catch(() => {
    throw refusal('Запрос не читается.');
  });
}

/** Refused when the body is not `{ sheet, edits: [{ row, column, text }] }`; rows and columns from 0. */
export function readEdits(body: unknown): { sheet: string; edits: readonly CellEdit[] } {
  const { sheet, edits } = asRecord(body);
  if (typeof sheet !== 'string' || !Array.isArray(edits) || edits.length > MAX_EDITS)
    throw refusal('Правка не принята: она слишком велика или неполна.');
  return { sheet, edits: edits.map(readEdit) };
}

function readEdit(value: unknown): CellEdit {
  const { row, column, text, was, beside } = asRecord(value);
  const other = asRecord(beside);
  if (!isIndex(row) || !isIndex(column) || typeof text !== 'string')
    throw refusal('Правка не принята: в ней нет ячейки или текста.');
  if (text.length > MAX_CELL_LENGTH) throw refusal(`В ячейке помещается не больше ${MAX_CELL_LENGTH} знаков.`);
  const seen =
    isIndex(other['column']) && typeof other['text'] === 'string'
      ? { beside: { column: other['column'], text: other['text'] } }
      : {};
  return { row, column, text, ...(typeof was === 'string' && { was }), ...seen };
}

/** Refused when the body is not `{ sheet, act, row, count }`; rows from 0. */
export function readRowsEdit(body: unknown): RowsEdit {
  const { sheet, act, row, count } = asRecord(body);
  if (typeof sheet !== 'string' || !isIndex(row) || !isIndex(count))
    throw refusal('Строки не изменены: запрос не читается.');
  if (act !== 'above' && act !== 'below' && act !== 'delete') throw refusal('Строки не изменены: запрос не читается.');
  if (count > MAX_ROWS) throw refusal(`За один раз – не больше ${MAX_ROWS} строк. Отметьте меньше.`);
  return { sheet, act, row, count };
}

/** Refused when the body is not `{ entry, args, from }`. A name that ends in «_» is private, as in Apps Script. */
export function readRun(body: unknown): { entry: string; args: readonly unknown[]; from: 'menu' | 'sidebar' } {
  const { entry, args, from } = asRecord(body);
  if (typeof entry !== 'string' || !/^[A-Za-z$][\w$]*$/.test(entry) || entry.endsWith('_'))
    throw refusal('Такой функции у программы нет.');
  if (!Array.isArray(args) || (from !== 'menu' && from !== 'sidebar')) throw refusal('Запрос к программе неполон.');
  return { entry, args, from };
}

const PAGE = 100;
const MOST = 100_000;

/** How many lines of a list are asked for by `?limit=`. */
export function limitOf(asked: string | undefined): number {
  const limit = Number(asked ?? PAGE);
  return Number.isInteger(limit) && limit > 0 ? Math.min(limit, MOST) : PAGE;
}

const isIndex = (value: unknown): value is number =>
  Number.isInteger(value) && (value as number) >= 0 && (value as number) < 10_000_000;

export function asRecord(value: unknown): Record<string, unknown> {
  return typeof value === 'object' && value !== null ? (value as Record<string, unknown>) : {};
}
