// What Sheets makes of a text that a person types into a cell of a Russian spreadsheet.

import { refuse } from '../refusal.ts';
import type { CellValue } from './cells.ts';
import type { CellFormat, Validation } from './looks.ts';
import { serialOf } from './serial.ts';

export interface Typed {
  readonly value: CellValue;
  /** The format that typing gives to a cell that has none. */
  readonly implied: CellFormat | null;
}

const DATE: CellFormat = { numberFormat: { type: 'DATE', pattern: 'dd.mm.yyyy' } };

/** `year` is the one of a date typed without a year. Refused: formulas, which are not computed here. */
export function parseTyped(text: string, format: CellFormat, year: number): Typed {
  if (text === '') return { value: '', implied: null };
  if (format.numberFormat?.type === 'TEXT') return { value: text, implied: null };
  if (text.startsWith("'")) return { value: text.slice(1), implied: null };
  if (/^[=+]/.test(text))
    throw refuse(`«${text}»: формулы здесь не вычисляются. Введите значение или сделайте столбец текстовым.`);
  const bool = BOOLEANS[text.toUpperCase()];
  if (bool !== undefined) return { value: bool, implied: null };
  const day = parseDay(text.trim(), year);
  if (day !== null) return { value: day, implied: DATE };
  return parseNumber(text.trim()) ?? { value: text, implied: null };
}

const BOOLEANS: Readonly<Record<string, boolean>> = { TRUE: true, FALSE: false, ИСТИНА: true, ЛОЖЬ: false };

function parseDay(text: string, year: number): number | null {
  const iso = /^(\d{4})-(\d{1,2})-(\d{1,2})$/.exec(text);
  if (iso !== null) return serialOf(Number(iso[1]), Number(iso[2]), Number(iso[3]));
  const russian = /^(\d{1,2})[./](\d{1,2})(?:[./](\d{4}|\d{2}))?$/.exec(text);
  if (russian === null) return null;
  return serialOf(fullYear(russian[3], year), Number(russian[2]), Number(russian[1]));
}

/** Two digits are 1930…2029, as in Sheets. */
function fullYear(text: string | undefined, year: number): number {
  if (text === undefined) return year;
  const number = Number(text);
  return text.length === 4 ? number : number < 30 ? 2000 + number : 1900 + number;
}

function parseNumber(text: string): Typed | null {
  const match = /^(-?)(\d{1,3}(?:[  ]\d{3})+|\d+)(?:,(\d+))?( ?%)?$/.exec(text);
  if (match === null) return null;
  const [, sign = '', whole = '', decimals = '', percent] = match;
  const number = Number(`${sign}${whole.replace(/[  ]/g, '')}.${decimals === '' ? '0' : decimals}`);
  if (percent === undefined) return { value: number, implied: null };
  const pattern = decimals === '' ? '0%' : '0.00%';
  return { value: Number((number / 100).toPrecision(15)), implied: { numberFormat: { type: 'PERCENT', pattern } } };
}

/** Refuses what a strict rule of the cell does not allow, as Sheets does for a typing person. */
export function checkValidation(rule: Validation | null, typed: CellValue, place: string): void {
  if (rule === null || !rule.strict || typed === '') return;
  if (isAllowed(rule, typed)) return;
  const hint = rule.message === '' ? allowedText(rule) : rule.message;
  throw refuse(`${place}: значение «${typed}» не подходит. ${hint}`.trim());
}

function isAllowed(rule: Validation, typed: CellValue): boolean {
  switch (rule.type) {
    case 'ONE_OF_LIST':
      return rule.values.includes(String(typed));
    case 'BOOLEAN':
      return typeof typed === 'boolean';
    case 'DATE_IS_VALID':
      return typeof typed === 'number';
    case 'NUMBER_BETWEEN':
      return typeof typed === 'number' && typed >= Number(rule.values[0]) && typed <= Number(rule.values[1]);
    case 'NUMBER_GREATER_THAN_EQ':
      return typeof typed === 'number' && typed >= Number(rule.values[0]);
    default:
      return true;
  }
}

function allowedText(rule: Validation): string {
  if (rule.type === 'ONE_OF_LIST') return `Выберите из списка: ${rule.values.join(', ')}.`;
  if (rule.type === 'DATE_IS_VALID') return 'Нужна дата вида дд.мм.гггг.';
  if (rule.type === 'NUMBER_BETWEEN') return `Нужно число от ${rule.values[0]} до ${rule.values[1]}.`;
  return '';
}
