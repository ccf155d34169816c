// Requests of batchUpdate that dress cells: formats, notes, lists, protection.
import type { Rect } from '../../../store/book/a1.ts';
import {
  addFormat,
  addValidation,
  type CellFormat,
  type NumberFormat,
  type Validation,
} from '../../../store/book/looks.ts';
import { saveSheet } from '../../../store/book/sheets.ts';
import { nextSerial } from '../../../store/database/meta.ts';
import { notEmulated } from '../../../store/serviceError.ts';
import { checkFields } from '../api.ts';
import { rangeJson } from './bookGet.ts';
import { hexOf } from './color.ts';
import { type BookRequest, fieldsOf, type GridRange, invalid, type Place, rectIn } from './requests.ts';
import { updateCells, withNotes } from './updateCells.ts';

interface UserFormat {
  readonly numberFormat?: NumberFormat;
  readonly textFormat?: { readonly bold?: boolean };
  readonly backgroundColorStyle?: Parameters<typeof hexOf>[0];
  readonly wrapStrategy?: string;
  readonly verticalAlignment?: string;
}

interface Cell {
  readonly userEnteredFormat?: UserFormat;
  readonly note?: string;
}

const NUMBER_TYPES = new Set(['TEXT', 'NUMBER', 'PERCENT', 'DATE', 'DATE_TIME']);
const WRAPS = new Set(['WRAP', 'CLIP', 'OVERFLOW_CELL']);
const VERTICALS = new Set(['TOP', 'MIDDLE', 'BOTTOM']);

/** What the mask takes of the format; a field of the mask that the cell has not clears it, which here means a plain one. */
function formatOf(place: Place, format: UserFormat, paths: readonly string[]): CellFormat {
  checkFields(`${place.place}.cell.userEnteredFormat`, format, [
    'numberFormat',
    'textFormat',
    'backgroundColorStyle',
    'wrapStrategy',
    'verticalAlignment',
  ]);
  checkFields(`${place.place}.cell.userEnteredFormat.textFormat`, format.textFormat ?? {}, ['bold']);
  const parts: CellFormat[] = paths.map((path) => {
    switch (path) {
      case 'userEnteredFormat.numberFormat':
        return { numberFormat: numberFormat(place, format.numberFormat) };
      case 'userEnteredFormat.textFormat':
      case 'userEnteredFormat.textFormat.bold':
        return { bold: format.textFormat?.bold ?? false };
      case 'userEnteredFormat.backgroundColorStyle':
        return { background: hexOf(format.backgroundColorStyle) ?? '#ffffff' };
      case 'userEnteredFormat.wrapStrategy':
        return { wrap: oneOf(place, 'wrapStrategy', format.wrapStrategy ?? 'OVERFLOW_CELL', WRAPS) };
      case 'userEnteredFormat.verticalAlignment':
        return { vertical: oneOf(place, 'verticalAlignment', format.verticalAlignment ?? 'BOTTOM', VERTICALS) };
      default:
        throw notEmulated(`${place.place} fields ${path}`);
    }
  });
  return Object.assign({}, ...parts) as CellFormat;
}

function numberFormat(place: Place, format: NumberFormat | undefined): NumberFormat {
  if (format === undefined) return { type: 'NUMBER_FORMAT_TYPE_UNSPECIFIED' };
  checkFields(`${place.place}.numberFormat`, format, ['type', 'pattern']);
  oneOf(place, 'numberFormat.type', format.type, NUMBER_TYPES);
  return format;
}

function oneOf(place: Place, field: string, value: string, known: ReadonlySet<string>): string {
  if (!known.has(value)) throw notEmulated(`${place.place} ${field} ${value}`);
  return value;
}

const repeatCell: BookRequest = (place, request: { range: GridRange; cell: Cell; fields?: string }) => {
  checkFields(place.place, request, ['range', 'cell', 'fields']);
  checkFields(`${place.place}.cell`, request.cell, ['userEnteredFormat', 'note']);
  const { sheet, rect } = rectIn(place, request.range);
  const fields = fieldsOf(place, request.fields);
  const formats = fields.filter((field) => field !== 'note');
  const dressed =
    formats.length === 0
      ? sheet.looks
      : addFormat(sheet.looks, rect, formatOf(place, request.cell.userEnteredFormat ?? {}, formats));
  const notes = fields.includes('note')
    ? cellsOf(rect, sheet.rowCount, sheet.columnCount).map(
        ([row, column]) => [row, column, request.cell.note ?? ''] as const,
      )
    : [];
  saveSheet(place.execution.store, { ...sheet, looks: withNotes(dressed, notes) });
  return undefined;
};

function cellsOf(rect: Rect, rowCount: number, columnCount: number): [number, number][] {
  const cells: [number, number][] = [];
  for (let row = rect.top; row < (rect.bottom ?? rowCount); row += 1) {
    for (let column = rect.left; column < (rect.right ?? columnCount); column += 1) cells.push([row, column]);
  }
  return cells;
}

interface RuleJson {
  readonly condition?: { readonly type?: string; readonly values?: readonly { readonly userEnteredValue?: string }[] };
  readonly strict?: boolean;
  readonly showCustomUi?: boolean;
  readonly inputMessage?: string;
}

/** How many values each condition takes. */
const CONDITIONS: Readonly<Record<string, (count: number) => boolean>> = {
  ONE_OF_LIST: (count) => count >= 1,
  DATE_IS_VALID: (count) => count === 0,
  NUMBER_BETWEEN: (count) => count === 2,
  NUMBER_GREATER_THAN_EQ: (count) => count === 1,
  BOOLEAN: (count) => count === 0,
};

function ruleOf(place: Place, rule: RuleJson): Validation {
  checkFields(`${place.place}.rule`, rule, ['condition', 'strict', 'showCustomUi', 'inputMessage']);
  const type = rule.condition?.type ?? '';
  const fits = CONDITIONS[type];
  if (fits === undefined) throw notEmulated(`${place.place} condition ${type}`);
  const values = (rule.condition?.values ?? []).map((value) => {
    checkFields(`${place.place}.rule.condition.values`, value, ['userEnteredValue']);
    return value.userEnteredValue ?? '';
  });
  if (!fits(values.length))
    throw invalid(place, `The number of values for condition ${type} is wrong: ${values.length}.`);
  return {
    type,
    values,
    strict: rule.strict ?? false,
    message: rule.inputMessage ?? '',
    dropdown: rule.showCustomUi ?? false,
  };
}

const setDataValidation: BookRequest = (place, request: { range: GridRange; rule?: RuleJson }) => {
  checkFields(place.place, request, ['range', 'rule']);
  const { sheet, rect } = rectIn(place, request.range);
  const rule = request.rule === undefined ? null : ruleOf(place, request.rule);
  saveSheet(place.execution.store, { ...sheet, looks: addValidation(sheet.looks, rect, rule) });
  return undefined;
};

interface ProtectedRange {
  readonly range: GridRange;
  readonly description?: string;
  readonly warningOnly?: boolean;
}

const addProtectedRange: BookRequest = (place, request: { protectedRange: ProtectedRange }) => {
  checkFields(place.place, request, ['protectedRange']);
  const { protectedRange } = request;
  checkFields(`${place.place}.protectedRange`, protectedRange, ['range', 'description', 'warningOnly']);
  const { sheet, rect } = rectIn(place, protectedRange.range);
  const protection = {
    id: nextSerial(place.execution.store),
    rect,
    description: protectedRange.description ?? '',
    warningOnly: protectedRange.warningOnly ?? false,
  };
  saveSheet(place.execution.store, {
    ...sheet,
    looks: { ...sheet.looks, protections: [...sheet.looks.protections, protection] },
  });
  const { id, description, warningOnly } = protection;
  return {
    addProtectedRange: {
      protectedRange: { protectedRangeId: id, range: rangeJson(sheet.sheetId, rect), description, warningOnly },
    },
  };
};

export const CELL_REQUESTS: Readonly<Record<string, BookRequest>> = {
  repeatCell,
  updateCells,
  setDataValidation,
  addProtectedRange,
};
