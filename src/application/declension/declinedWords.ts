// What a school's papers decline: names, job titles and organisations with their places and the columns for forms typed by hand.
import { CASES, type Case } from '../../documents/declension/cases.ts';
import type { NameParts } from '../../documents/declension/names/nameGender.ts';
import { fullName, parseName } from '../../documents/tags/nameText.ts';
import type { Category } from '../../domain/pair/form.ts';
import { isChildCategory } from '../../domain/person/age.ts';
import type { Column } from '../../schema/column.ts';
import { formColumns, WRITTEN_CASES } from '../../schema/derive/typedForms.ts';
import { REGISTER_SHEETS } from '../../schema/roles.ts';
import type { SheetSchema } from '../../schema/sheet.ts';
import type { Book } from '../book.ts';

export interface DeclinedCell {
  readonly kind: 'name' | 'title' | 'organisation';
  readonly text: string;
  /** Of a name, as the papers take it apart. */
  readonly parts: NameParts | null;
  readonly sheet: string;
  readonly rowNumber: number;
  /** Column of the word. */
  readonly column: string;
  /** Cases to be sure of, with the column where a person writes the form and its header; null where there is no such column. */
  readonly cases: readonly { readonly wanted: Case; readonly typedIn: string | null; readonly header: string | null }[];
}

type Record_ = Readonly<Record<string, unknown>>;
const textOf = (record: Record_, key: string): string => {
  const value = record[key];
  return typeof value === 'string' ? value.trim() : '';
};

/** Of a word with columns for its forms only the cases they have and that are not typed; of another word all. */
const casesOf = (schema: SheetSchema, record: Record_, column: string): DeclinedCell['cases'] => {
  const columns = formColumns(schema.columns, column);
  if (Object.keys(columns).length === 0) return CASES.map((wanted) => ({ wanted, typedIn: null, header: null }));
  return WRITTEN_CASES.flatMap((wanted) => {
    const typedIn = columns[wanted];
    if (typedIn === undefined || textOf(record, typedIn) !== '') return [];
    return [{ wanted, typedIn, header: schema.columns[typedIn]?.title ?? null }];
  });
};

const grammarOf = (column: Column) => ('grammar' in column ? column.grammar : undefined);

const isDeclined = (schema: SheetSchema): boolean =>
  Object.values(schema.columns).some((column) => grammarOf(column) !== undefined);

/** Sheets of the register that hold words with cases. */
export const DECLINED_SHEETS: readonly SheetSchema[] = REGISTER_SHEETS.filter(isDeclined);

/** A person's name stands in three columns, every other word in one that says its grammar. */
function wordsOf(schema: SheetSchema, record: Record_): Pick<DeclinedCell, 'kind' | 'text' | 'parts' | 'column'>[] {
  const parts = {
    last: textOf(record, 'lastName'),
    first: textOf(record, 'firstName'),
    patronymic: textOf(record, 'patronymic'),
  };
  const person =
    'lastName' in schema.columns ? [{ kind: 'name' as const, text: fullName(parts), parts, column: 'lastName' }] : [];
  const isClass = (kind: string): boolean =>
    kind === 'title' && 'category' in record && isChildCategory({ category: record['category'] as Category });
  const others = Object.entries(schema.columns).flatMap(([column, declared]) => {
    const kind = grammarOf(declared);
    const text = textOf(record, column);
    if (kind === undefined || isClass(kind)) return [];
    return [{ kind, text, parts: kind === 'name' ? parseName(text) : null, column }];
  });
  return [...person, ...others].filter(({ text }) => text !== '');
}

/** Words of the rows that are worked with, in the order of the sheets; equal titles and organisations once. */
export function declinedWords(book: Book): DeclinedCell[] {
  const told = new Set<string>();
  return DECLINED_SHEETS.flatMap((schema) =>
    book.table(schema).rows.flatMap(({ record, rowNumber }) => {
      const row = record as Record_;
      if (textOf(row, 'erasedOn') !== '' || textOf(row, 'mergedInto') !== '') return [];
      return wordsOf(schema, row)
        .map((word) => ({ ...word, sheet: schema.title, rowNumber, cases: casesOf(schema, row, word.column) }))
        .filter(({ kind, text, cases }) => {
          const key = `${kind} ${text.toLowerCase()}`;
          // What is typed in one row says nothing of another one with the same title.
          if (kind === 'name' || cases.length === 0) return true;
          if (told.has(key)) return false;
          told.add(key);
          return true;
        });
    }),
  );
}
