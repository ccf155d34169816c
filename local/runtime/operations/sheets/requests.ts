// What the requests of batchUpdate have in common: the sheet, the range, Google's «Invalid requests[i].kind».
import type { Rect } from '../../../store/book/a1.ts';
import { type SheetFacts, sheetById } from '../../../store/book/sheets.ts';
import { apiError, type ServiceError } from '../../../store/serviceError.ts';
import type { Execution } from '../../execution.ts';
import { checkFields } from '../api.ts';
import { leavesOf, parseMask } from '../fieldMask.ts';

export const UPDATE = 'sheets.spreadsheets.batchUpdate';

export interface Place {
  readonly execution: Execution;
  readonly book: string;
  /** `requests[3].addSheet`. */
  readonly place: string;
}

/** Does one request; returns its reply if it has one. */
// biome-ignore lint/suspicious/noExplicitAny: each kind of request has a shape of its own, checked field by field
export type BookRequest = (place: Place, request: any) => object | undefined;

export function invalid({ place }: Place, message: string): ServiceError {
  return apiError(UPDATE, 400, `Invalid ${place}: ${message}`);
}

export function sheetIn(place: Place, sheetId: number | undefined): SheetFacts {
  const sheet = sheetById(place.execution.store, place.book, sheetId ?? 0);
  if (sheet === null) throw invalid(place, `No grid with id: ${sheetId ?? 0}`);
  return sheet;
}

export interface GridRange {
  readonly sheetId?: number;
  readonly startRowIndex?: number;
  readonly endRowIndex?: number;
  readonly startColumnIndex?: number;
  readonly endColumnIndex?: number;
}

/** A range that begins outside the grid is refused, as the API does; one that ends there is kept as it is. */
export function rectIn(place: Place, range: GridRange): { readonly sheet: SheetFacts; readonly rect: Rect } {
  checkFields(`${place.place}.range`, range, [
    'sheetId',
    'startRowIndex',
    'endRowIndex',
    'startColumnIndex',
    'endColumnIndex',
  ]);
  const sheet = sheetIn(place, range.sheetId);
  const rect: Rect = {
    top: range.startRowIndex ?? 0,
    left: range.startColumnIndex ?? 0,
    bottom: range.endRowIndex ?? null,
    right: range.endColumnIndex ?? null,
  };
  const isInside = rect.top < sheet.rowCount && rect.left < sheet.columnCount;
  const ends = (rect.bottom ?? 0) <= sheet.rowCount && (rect.right ?? 0) <= sheet.columnCount;
  if (isInside && ends) return { sheet, rect };
  throw invalid(place, `Range exceeds grid limits. Max rows: ${sheet.rowCount}, max columns: ${sheet.columnCount}`);
}

/** Paths named by `fields`; the API refuses a request without it. */
export function fieldsOf(place: Place, fields: string | undefined): string[] {
  if (fields === undefined || fields === '')
    throw invalid(place, "At least one field must be listed in 'fields'. (Use '*' to indicate all fields.)");
  return leavesOf(parseMask(UPDATE, fields));
}
