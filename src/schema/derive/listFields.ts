// Where the columns of a curator's list may go: the columns of a register that are met in lists, with every name they go by.
import type { Column } from '../column.ts';
import { columnsIn, type Layout } from '../layout.ts';
import type { SheetSchema } from '../sheet.ts';
import { fullNameField, refusedInLists } from '../sheets/lists.ts';

export interface ListedField {
  readonly key: string;
  readonly title: string;
  /** The title first, then how lists call it. */
  readonly names: readonly string[];
  readonly required: boolean;
  /** One value may stand in every row: anything but what tells people apart. */
  readonly sharable: boolean;
  /** Key of the field that brings it too; '' for none. */
  readonly within: string;
  readonly choices: readonly { readonly code: string; readonly name: string }[];
  /** Names of the choices and other words for them. */
  readonly words: readonly string[];
}

/** Key of the field that is not a column: the whole name in one cell. */
export const FULL_NAME = 'fullName';
/** Columns the whole name is taken apart into. */
export const NAME_KEYS = ['lastName', 'firstName', 'patronymic'] as const;

const isNamePart = (key: string): boolean => NAME_KEYS.some((name) => name === key);

const choicesOf = (column: Column): ListedField['choices'] =>
  column.kind === 'choice' ? Object.entries(column.names).map(([code, name]) => ({ code, name })) : [];

const wordsOf = (column: Column): string[] =>
  column.kind === 'choice' ? [...Object.values(column.names), ...Object.values(column.listWords ?? {}).flat()] : [];

/** Fields in the order of the sheet, the whole name first where the workbook holds names. */
export const listFieldsOf = (schema: SheetSchema, layout: Layout): ListedField[] => {
  const fields = columnsIn(schema, layout).flatMap((key): ListedField[] => {
    const column = schema.columns[key] as Column;
    if (column.listNames === undefined) return [];
    const { title, listNames, required = false } = column;
    return [
      {
        key,
        title,
        names: [title, ...listNames],
        required,
        sharable: !isNamePart(key) && key !== 'code',
        within: isNamePart(key) ? FULL_NAME : '',
        choices: choicesOf(column),
        words: wordsOf(column),
      },
    ];
  });
  if (layout.mode === 'codes') return fields;
  const { title, names } = fullNameField;
  return [
    { key: FULL_NAME, title, names, required: false, sharable: false, within: '', choices: [], words: [] },
    ...fields,
  ];
};

/** Names of columns that hold names of people; in a workbook of codes they refuse the list. */
const personalNames = (schema: SheetSchema): string[] => [
  ...fullNameField.names,
  ...Object.values(schema.columns).flatMap((column) =>
    column.only === 'names' && column.listNames !== undefined ? [column.title, ...column.listNames] : [],
  ),
];

/** What a list may not bring: columns that are left out, and names that refuse the whole list. */
export const listRefusalsOf = (
  schema: SheetSchema,
  layout: Layout,
): readonly { readonly of: 'column' | 'file'; readonly names: readonly string[] }[] => [
  { of: 'column', names: refusedInLists },
  ...(layout.mode === 'codes' ? [{ of: 'file' as const, names: personalNames(schema) }] : []),
];
