// One cell there and back: what stands in the sheet ↔ the typed value; parsing never throws and never repairs.
import { parseDay } from '../../domain/calendar/parseDay.ts';
import { toSerial } from '../../domain/calendar/serial.ts';
import type { Tally } from '../../domain/tally.ts';
import type { Column, Dictionary } from '../column.ts';
import { comparableTitle } from './header.ts';

/** What the Sheets API gives for a cell with UNFORMATTED_VALUE and SERIAL_NUMBER. */
export type RawCell = string | number | boolean | null | undefined;
/** What is written with RAW; null leaves the cell as it is, '' empties it. */
export type WrittenCell = string | number | boolean | null;

export type ParsedCell = { readonly ok: true; readonly value: unknown } | { readonly ok: false; readonly code: string };

const YES = new Set(['да', 'true', 'истина', '1', '+', 'есть'].map(comparableTitle));
const NO = new Set(['нет', 'false', 'ложь', '0', '-'].map(comparableTitle));

const good = (value: unknown): ParsedCell => ({ ok: true, value });
const bad = (code: string): ParsedCell => ({ ok: false, code });

const cleanText = (raw: RawCell): string =>
  String(raw ?? '')
    .replaceAll('\u00a0', ' ')
    .trim();

type Codes = ReadonlyMap<string, string>;

const codesOf = (known: WeakMap<Dictionary, Codes>, names: Dictionary, keyOf: (title: string) => string): Codes => {
  const codes =
    known.get(names) ?? new Map(Object.entries(names).map(([code, title]): [string, string] => [keyOf(title), code]));
  known.set(names, codes);
  return codes;
};

const byTitle = new WeakMap<Dictionary, Codes>();
const byComparableTitle = new WeakMap<Dictionary, Codes>();

/** The code of a closed list by the name that stands in a cell, compared as titles are. */
export const codeByName = (names: Dictionary, name: string): string | undefined =>
  // Most cells hold a name as it stands in the list: nothing is made comparable before one does not.
  codesOf(byTitle, names, (title) => title).get(name) ??
  codesOf(byComparableTitle, names, comparableTitle).get(comparableTitle(name));

/** `название: число` of each part; undefined where one is something else or stands twice. */
const parseTally = (names: Dictionary, text: string): Readonly<Record<string, number>> | undefined => {
  const tally: Record<string, number> = {};
  for (const part of splitList(text)) {
    const [, name = '', count = ''] = /^(.+):\s*(\d+)$/u.exec(part) ?? [];
    const code = codeByName(names, name);
    if (code === undefined || code in tally) return undefined;
    tally[code] = Number(count);
  }
  return tally;
};

const splitList = (text: string): string[] =>
  text
    .split(/[;\n]/u)
    .map((part) => part.trim())
    .filter((part) => part !== '');

const parseNumber = (raw: RawCell, text: string): number | undefined => {
  if (typeof raw === 'number') return raw;
  return /^-?\d+([.,]\d+)?$/u.test(text) ? Number(text.replace(',', '.')) : undefined;
};

/**
 * Parses a cell by its column. Empty cells give '' for texts, [] for lists, {} for tallies, null otherwise.
 * Codes of failure: `cell_not_a_day`, `cell_day_two_readings`, `cell_not_a_number`, `cell_not_whole`, `cell_out_of_range`,
 * `cell_not_a_flag`, `cell_not_in_list`, `cell_not_a_tally`.
 */
export const parseCell = (column: Column, raw: RawCell): ParsedCell => {
  const text = cleanText(raw);
  switch (column.kind) {
    case 'text':
    case 'longText':
    case 'url':
      return good(text);
    case 'list':
      return good(splitList(text));
    case 'choices': {
      const codes = splitList(text).map((name) => codeByName(column.names, name));
      return codes.includes(undefined) ? bad('cell_not_in_list') : good(codes);
    }
    case 'tally': {
      const tally = parseTally(column.names, text);
      return tally === undefined ? bad('cell_not_a_tally') : good(tally);
    }
    default:
      return text === '' ? good(null) : parseFilled(column, raw, text);
  }
};

const parseFilled = (column: Column, raw: RawCell, text: string): ParsedCell => {
  switch (column.kind) {
    case 'day': {
      const day = parseDay(typeof raw === 'number' ? raw : text);
      if (day !== null) return good(day);
      return bad(/^\d{1,4}\/\d{1,2}\/\d{1,4}$/u.test(text) ? 'cell_day_two_readings' : 'cell_not_a_day');
    }
    case 'number':
    case 'integer': {
      const value = parseNumber(raw, text);
      if (value === undefined) return bad('cell_not_a_number');
      if (column.kind === 'number') return good(value);
      if (!Number.isInteger(value)) return bad('cell_not_whole');
      return value < (column.min ?? -Infinity) || value > (column.max ?? Infinity)
        ? bad('cell_out_of_range')
        : good(value);
    }
    case 'flag': {
      const word = comparableTitle(text);
      return YES.has(word) ? good(true) : NO.has(word) ? good(false) : bad('cell_not_a_flag');
    }
    case 'choice': {
      const code = codeByName(column.names, text);
      return code === undefined ? bad('cell_not_in_list') : good(code);
    }
    default:
      return good(text);
  }
};

/** Writes a typed value as it stands in the sheet: days as serial numbers, choices by name, lists joined by `; `. */
export const formatCell = (column: Column, value: unknown): WrittenCell => {
  if (value === undefined) return null;
  if (value === null) return '';
  switch (column.kind) {
    case 'day':
      return toSerial(String(value));
    case 'flag':
      return value === true ? 'да' : 'нет';
    case 'choice':
      return column.names[String(value)] ?? String(value);
    case 'choices':
      return (value as readonly string[]).map((code) => column.names[code] ?? code).join('; ');
    case 'list':
      return (value as readonly string[]).join('; ');
    case 'tally':
      // In the order of the list, so that equal counts make equal cells.
      return Object.entries(column.names)
        .flatMap(([code, name]) => {
          const count = (value as Tally)[code] ?? 0;
          return count > 0 ? [`${name}: ${count}`] : [];
        })
        .join('; ');
    case 'integer':
    case 'number':
      return Number(value);
    default:
      return String(value);
  }
};

/** Text a form answer leaves in a cell: a day that can be read becomes a serial number, everything else stays as it was typed. */
export const writtenAnswer = (column: Column, answer: string | readonly string[]): WrittenCell => {
  const text = typeof answer === 'string' ? answer : answer.join('; ');
  const parsed = parseCell(column, text);
  return parsed.ok && column.kind === 'day' && typeof parsed.value === 'string'
    ? (toSerial(parsed.value) ?? text)
    : text;
};
