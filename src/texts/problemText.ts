// A problem as a sentence a curator understands.
import type { Problem } from '../domain/problem.ts';
import {
  fieldTexts,
  onlyForTexts,
  type ProblemCode,
  problemTexts,
  reasonTexts,
  suggested,
  withoutCode,
} from './problems.ts';
import { templatePlaceText } from './templatePlace.ts';

const isKnown = (code: string): code is ProblemCode => Object.hasOwn(problemTexts, code);

/** Dotted paths of fields, `rows.3.name`, by their first part. */
const fieldNames = (paths: string): string =>
  [...new Set(paths.split(', ').map((path) => fieldTexts[path.split('.')[0] ?? ''] ?? path))].join(', ');

/** 2025-09-12 as people write it. */
export const dayText = (value: string): string => value.replace(/^(\d{4})-(\d{2})-(\d{2})$/u, '$3.$2.$1');

const datum = (problem: Problem, name: string): string => {
  const value = problem.data?.[name];
  // A row typed by hand has no code until the panel is opened.
  if (value === '' && name.endsWith('Id')) return withoutCode;
  if (value === undefined || value === '') return '';
  if (name === 'suggestion') return suggested(String(value));
  if (name === 'path') return fieldNames(String(value));
  return name === 'reason' ? (reasonTexts[String(value)] ?? String(value)) : dayText(String(value));
};

/** The sentence; a code without a text shows as itself, which an architecture test forbids. */
export const problemText = (problem: Problem): string => {
  const text: string = isKnown(problem.code) ? problemTexts[problem.code] : problem.code;
  const filled = text.replaceAll(/\{(\w+)\}/gu, (_, name: string) => datum(problem, name)).trim();
  const onlyFor = onlyForTexts[String(problem.data?.['onlyFor'] ?? '')];
  return onlyFor === undefined ? filled : `${filled} ${onlyFor}`;
};

/** «Пары», строка 7; the sheet alone where no row is known, '' for the workbook as a whole. */
export const placeText = (sheet: string, rowNumber: number | null): string =>
  [sheet === '' ? '' : `«${sheet}»`, rowNumber === null ? '' : `строка ${rowNumber}`]
    .filter((part) => part !== '')
    .join(', ');

/** A problem as the sidebar lists it: where it is, if that is known, and what to do. */
export const shownProblem = (problem: Problem): { code: string; text: string } => {
  const { templatePlace } = problem;
  if (templatePlace !== undefined) {
    return { code: problem.code, text: `${templatePlaceText(templatePlace)}. ${problemText(problem)}` };
  }
  const { sheet, rowNumber } = problem.place ?? {};
  const place = sheet === undefined || rowNumber === undefined ? '' : `${placeText(sheet, rowNumber)}. `;
  return { code: problem.code, text: place + problemText(problem) };
};
