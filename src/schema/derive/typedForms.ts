// Columns where a person writes a word in a case, found by their keys: `fioGenitive` of `fio`. What stands there wins over the engine.
import type { Columns } from '../column.ts';

export const WRITTEN_CASES = ['genitive', 'dative', 'accusative', 'instrumental', 'prepositional'] as const;
export type WrittenCase = (typeof WRITTEN_CASES)[number];
export type TypedForms = Readonly<Partial<Record<WrittenCase, string>>>;

/** A person's name stands in three columns; its forms are those of the whole. */
const WHOLE: Readonly<Record<string, string>> = { lastName: 'fio' };

/** Columns for the forms of the word in the column `key`, by case; only those the sheet has. */
export const formColumns = (columns: Columns, key: string): TypedForms =>
  Object.fromEntries(
    WRITTEN_CASES.flatMap((wanted) => {
      const column = `${WHOLE[key] ?? key}${wanted.slice(0, 1).toUpperCase()}${wanted.slice(1)}`;
      return column in columns ? [[wanted, column]] : [];
    }),
  );

/** Whether the column is one for a form of another column's word. */
export const isFormColumn = (key: string): boolean =>
  WRITTEN_CASES.some((wanted) => key.toLowerCase().endsWith(wanted) && key.length > wanted.length);

/** What people have typed, without the cells that are empty. */
export const typedForms = (
  columns: Columns,
  row: Readonly<Record<string, unknown>> | undefined,
  key: string,
): TypedForms =>
  Object.fromEntries(
    Object.entries(formColumns(columns, key)).flatMap(([wanted, column]) => {
      const text = String(row?.[column] ?? '').trim();
      return text === '' ? [] : [[wanted, text]];
    }),
  );
