// Questions of the mentor registration form, taken from the columns that are marked for it.
import type { Column } from '../column.ts';
import { columnsIn, type Layout } from '../layout.ts';
import type { SheetSchema } from '../sheet.ts';

export interface Question {
  /** Schema key of the column the answer goes to. */
  readonly key: string;
  readonly type: 'text' | 'paragraph' | 'list' | 'checkboxes' | 'date';
  readonly title: string;
  readonly help: string;
  readonly required: boolean;
  readonly choices: readonly string[];
}

const typeOf = (column: Column): Question['type'] => {
  switch (column.kind) {
    case 'longText':
      return 'paragraph';
    case 'choice':
      return 'list';
    case 'choices':
      return 'checkboxes';
    case 'day':
      return 'date';
    default:
      return 'text';
  }
};

/** Questions in schema order. Choices left out by the profile are not offered; fields left out are not asked. */
export const questionsOf = (
  schema: SheetSchema,
  layout: Layout,
  offered: { readonly fields: readonly string[] | null; readonly forms: readonly string[] | null },
): Question[] =>
  columnsIn(schema, layout).flatMap((key) => {
    const column = schema.columns[key] as Column;
    if (!column.form || (offered.fields && !column.form.always && !offered.fields.includes(key))) return [];
    const names = column.kind === 'choice' || column.kind === 'choices' ? column.names : {};
    const codes = Object.keys(names).filter(
      (code) => key !== 'formsOffered' || offered.forms === null || offered.forms.includes(code),
    );
    return [
      {
        key,
        type: typeOf(column),
        title: column.form.title ?? column.title,
        help: column.form.help ?? '',
        required: column.form.required ?? false,
        choices: codes.map((code) => names[code] ?? code),
      },
    ];
  });
