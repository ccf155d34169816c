// Reads a table pasted from a spreadsheet: organisation and whole number; guesses nothing, what it cannot read it names.
import * as ui from '../../texts/ui.ts';
import { readRows } from './readRows.ts';

export interface NumberLine {
  readonly name: string;
  readonly value: number;
}

export interface NumberTable {
  readonly lines: readonly NumberLine[];
  readonly total: number;
  /** First row when it only names the columns; empty when there is none. */
  readonly heading: string;
  /** What a row «Итого» of the table says; null when there is none. */
  readonly statedTotal: number | null;
  /** Rows without a number that could be read; `row` is counted from 1 as pasted. */
  readonly unreadable: readonly { readonly row: number; readonly text: string }[];
}

const ORDINAL = /^\d+\.?$/;

/** Columns are parted by a tab or a semicolon; the number is in the last one, an ordinal number before the name is passed over. */
export function readNumbers(text: string): NumberTable {
  const lines: NumberLine[] = [];
  const unreadable: { row: number; text: string }[] = [];
  let heading = '';
  let statedTotal: number | null = null;
  for (const { row, cells } of readRows(text)) {
    const filled = cells.filter((cell) => cell !== '');
    const value = wholeNumber(filled.at(-1) ?? '');
    const name = filled.slice(0, -1).find((cell) => !ORDINAL.test(cell)) ?? '';
    const label = filled.join(' · ');
    if (value === null && lines.length === 0 && heading === '' && filled.length > 1) heading = label;
    else if (value === null || name === '') unreadable.push({ row, text: label });
    else if (isTotal(name)) statedTotal = value;
    else lines.push({ name, value });
  }
  return { lines, total: lines.reduce((sum, line) => sum + line.value, 0), heading, statedTotal, unreadable };
}

function wholeNumber(cell: string): number | null {
  const digits = cell.replace(/[\s\u00a0]/g, '');
  return /^\d{1,9}$/.test(digits) ? Number(digits) : null;
}

const isTotal = (name: string): boolean => ui.numbersTotalWords.some((word) => name.toLowerCase().startsWith(word));
