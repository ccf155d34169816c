// One cell of an .xlsx as the value it shows; a formula is taken by its stored result and never kept.
import ExcelJS from '@zurmokeeper/exceljs';
import { serialOf } from './serialDate.ts';

export interface ReadCell {
  readonly value: string | number | boolean | null;
  /** `date`: the value is a serial day. */
  readonly kind: 'plain' | 'date';
  /** `empty`: the file holds a formula but no result of it. */
  readonly formula: 'none' | 'value' | 'empty';
}

const EMPTY: ReadCell = { value: null, kind: 'plain', formula: 'none' };

export function readCell(cell: ExcelJS.Cell): ReadCell {
  // exceljs repeats the value of a merged range in each of its cells.
  if (cell.isMerged && cell.master !== cell) return EMPTY;
  if (cell.type !== ExcelJS.ValueType.Formula) return plainCell(cell.value);
  const result = plainCell(cell.result);
  return { ...result, formula: result.value === null ? 'empty' : 'value' };
}

function plainCell(value: unknown): ReadCell {
  if (value === null || value === undefined) return EMPTY;
  if (value instanceof Date) {
    const serial = serialOf(value);
    return Number.isFinite(serial) ? { value: serial, kind: 'date', formula: 'none' } : EMPTY;
  }
  if (typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean') {
    return { value, kind: 'plain', formula: 'none' };
  }
  return { value: textOf(value), kind: 'plain', formula: 'none' };
}

/** Rich text, links and errors (`#Н/Д`) come in as the text they show. */
function textOf(value: object): string {
  const shown = value as { richText?: { text: string }[]; text?: unknown; error?: string };
  if (shown.richText !== undefined) return shown.richText.map((run) => run.text).join('');
  if (shown.error !== undefined) return shown.error;
  return typeof shown.text === 'object' && shown.text !== null ? textOf(shown.text) : String(shown.text ?? '');
}
