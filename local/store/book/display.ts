// What a person sees in a cell of a Russian spreadsheet.
import type { CellValue } from './cells.ts';
import type { CellFormat } from './looks.ts';
import { momentOfSerial } from './serial.ts';

const two = (value: number): string => String(value).padStart(2, '0');

export function displayText(value: CellValue, format: CellFormat): string {
  if (typeof value === 'string') return value;
  if (typeof value === 'boolean') return value ? 'ИСТИНА' : 'ЛОЖЬ';
  const type = format.numberFormat?.type ?? '';
  if (type === 'DATE' || type === 'DATE_TIME') return dateText(value, type === 'DATE_TIME');
  if (type === 'PERCENT') return `${numberText(value * 100, decimalsOf(format))}%`;
  if (type === 'NUMBER') return numberText(value, decimalsOf(format));
  return numberText(value, null);
}

function dateText(serial: number, withTime: boolean): string {
  const date = momentOfSerial(serial);
  const day = `${two(date.getUTCDate())}.${two(date.getUTCMonth() + 1)}.${date.getUTCFullYear()}`;
  return withTime ? `${day} ${two(date.getUTCHours())}:${two(date.getUTCMinutes())}:${two(date.getUTCSeconds())}` : day;
}

/** Digits after the point that the pattern demands; null when it says nothing. */
function decimalsOf(format: CellFormat): number | null {
  const pattern = format.numberFormat?.pattern;
  return pattern === undefined ? null : (/\.([0#]+)/.exec(pattern)?.[1]?.length ?? 0);
}

function numberText(value: number, decimals: number | null): string {
  const text = decimals === null ? String(Number(value.toPrecision(12))) : value.toFixed(decimals);
  return text.replace('.', ',');
}
