// The fields of a row as a screen asks for them: titles, hints, lists and what is required come from the column.
import type { FieldView } from '../../rpc/views/rows.ts';
import type { Column } from '../../schema/column.ts';
import { categoryNames } from '../../schema/dictionaries.ts';
import { columnsIn, type Layout } from '../../schema/layout.ts';
import type { SheetSchema } from '../../schema/sheet.ts';
import type { Suggestions } from '../../schema/suggestedLists.ts';

const KINDS: Readonly<Partial<Record<Column['kind'], FieldView['kind']>>> = {
  longText: 'longText',
  day: 'day',
  integer: 'integer',
  choice: 'choice',
  choices: 'choices',
};

/** Names a profile offers of the two lists it cuts short. */
export type Offered = Readonly<Partial<Record<'formsOffered' | 'kindsOffered', readonly string[]>>>;

const choicesOf = (key: string, column: Column, suggestions: Suggestions, offered: Offered): readonly string[] => {
  if ('suggests' in column && column.suggests) return suggestions[column.suggests];
  if (column.kind !== 'choice' && column.kind !== 'choices') return [];
  const only = offered[key as keyof Offered];
  return Object.entries(column.names).flatMap(([code, name]) =>
    only === undefined || only.includes(code) ? [name] : [],
  );
};

/** Fields of `keys` in that order; columns the mode or the profile leaves out are left out. */
export const fieldViews = (
  schema: SheetSchema,
  keys: readonly string[],
  layout: Layout,
  { suggestions, offered = {} }: { readonly suggestions: Suggestions; readonly offered?: Offered },
): FieldView[] => {
  const present = new Set<string>(columnsIn(schema, layout));
  return keys
    .filter((key) => present.has(key))
    .flatMap((key) => {
      const column = schema.columns[key];
      if (column === undefined) return [];
      const { title, form, note, required = false, askedOf = [] } = column;
      return [
        {
          key,
          title,
          // The help of a question with a last choice of its own speaks of that choice.
          hint: note ?? (form?.other === undefined ? form?.help : undefined) ?? '',
          kind: KINDS[column.kind] ?? 'text',
          required,
          choices: choicesOf(key, column, suggestions, offered),
          askedOf: askedOf.map((category) => categoryNames[category]),
        },
      ];
    });
};
