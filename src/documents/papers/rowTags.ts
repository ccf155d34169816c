// A row of a sheet as tags: names and kinds come from the columns, so that a new column is a new tag.
import type { Column, Columns } from '../../schema/column.ts';
import { cellText } from '../../schema/derive/cellText.ts';
import { type TypedForms, typedForms } from '../../schema/derive/typedForms.ts';
import type { SheetSchema } from '../../schema/sheet.ts';
import { parseName } from '../tags/nameText.ts';
import { dayValue, organisationValue, type TagRecord, type TagValue, titleValue } from '../tags/value.ts';

/** «Подписал и.о.» → «Подписал ио»: dots and bars are the language's own. */
const tagName = (title: string): string => title.replace(/[.|#^/{}]/g, '').trim();

function textValue(text: string, column: Column, forms: TypedForms): TagValue {
  const grammar = 'grammar' in column ? column.grammar : undefined;
  if (text.trim() === '' || grammar === undefined) return text;
  const word = grammar === 'name' ? parseName(text) : grammar === 'title' ? titleValue(text) : organisationValue(text);
  return Object.keys(forms).length === 0 ? word : { ...word, forms };
}

function tagValue(value: unknown, column: Column, forms: TypedForms): TagValue {
  if (value === null || value === undefined) return null;
  switch (column.kind) {
    case 'day':
      return dayValue(String(value));
    case 'choice':
      return column.names[String(value)] ?? '';
    case 'choices':
      return (value as readonly string[]).map((code) => column.names[code] ?? code).join(', ');
    case 'list':
      return value as readonly string[];
    case 'tally':
      return cellText(column, value);
    case 'integer':
    case 'number':
      return Number(value);
    case 'flag':
      return value === true;
    default:
      return textValue(String(value), column, forms);
  }
}

/** Tags of a parsed row, named as the columns are titled. A column that is not read has no value and becomes a blank; a hidden one is no tag. */
export const rowTags = <Cs extends Columns>(
  schema: SheetSchema<Cs>,
  row: Readonly<Record<string, unknown>> | undefined,
): TagRecord =>
  Object.fromEntries(
    Object.entries(schema.columns)
      .filter(([, { hidden }]) => hidden !== true)
      .map(([key, column]) => [
        tagName(column.title),
        tagValue(row?.[key], column, typedForms(schema.columns, row, key)),
      ]),
  );
