// One cell of a list as it will stand in the register; read as the register itself is read, with the words lists use.
import type { Problem } from '../../domain/problem.ts';
import type { Column } from '../../schema/column.ts';
import { formatCell, parseCell, type WrittenCell } from '../../schema/derive/cell.ts';
import { comparableTitle } from '../../schema/derive/header.ts';

export type SentCell = string | number;

export type ReadCell =
  | { readonly ok: true; readonly written: WrittenCell; readonly value: unknown }
  | { readonly ok: false; readonly problem: Problem };

/** Longest text of a list where the column names no other length. */
const MAX_TEXT = 500;
/** A bare number below it in a column of days is a year or a slip: days of living people begin in May 1927. */
const FIRST_BARE_SERIAL = 10_000;

/** «01.09.2015 0:00:00» and «2015-09-01T00:00», as other programs export a day. */
const withoutTime = (text: string): string =>
  text.replace(/^(\d[\d.-]{7,9})[T ]+\d{1,2}:\d{2}(?::\d{2}(?:\.\d+)?)?Z?$/u, '$1');

/** The code of a choice by one of the other words for it. */
const codeByWord = (column: Column, text: string): string | undefined => {
  if (column.kind !== 'choice') return undefined;
  const wanted = comparableTitle(text);
  const known = Object.entries(column.listWords ?? {});
  return known.find(([, words]) => words.some((word) => comparableTitle(word) === wanted))?.[0];
};

const bad = (code: string, data: NonNullable<Problem['data']>): ReadCell => ({ ok: false, problem: { code, data } });

const readText = (column: Column, text: string): ReadCell => {
  const most = ('maxLength' in column ? column.maxLength : undefined) ?? MAX_TEXT;
  if (text.length > most) return bad('list_text_long', { title: column.title, max: most });
  return { ok: true, written: text, value: text };
};

/** `cell` is not empty. Codes: those of parseCell, `list_text_long`; each names the column by its title. */
export const readListCell = (column: Column, cell: SentCell): ReadCell => {
  const { title, kind } = column;
  const typed = String(cell).trim();
  const text = kind === 'day' ? withoutTime(typed) : typed;
  if (kind === 'text' || kind === 'longText' || kind === 'url') return readText(column, text);
  if (kind === 'day' && typeof cell === 'number' && cell < FIRST_BARE_SERIAL) return bad('cell_not_a_day', { title });
  const code = codeByWord(column, text);
  const parsed =
    code === undefined ? parseCell(column, typeof cell === 'number' ? cell : text) : { ok: true as const, value: code };
  if (parsed.ok) return { ok: true, written: formatCell(column, parsed.value), value: parsed.value };
  return bad(parsed.code, {
    title,
    min: 'min' in column ? (column.min ?? '') : '',
    max: 'max' in column ? (column.max ?? '') : '',
  });
};
