// Rows of a sheet as a list of tags.
import type { Columns } from '../../schema/column.ts';
import type { SheetSchema } from '../../schema/sheet.ts';
import { rowTags } from '../papers/rowTags.ts';
import type { TagRecord } from '../tags/value.ts';

/** Each row with its number in the list. */
export const listTags = <Cs extends Columns>(
  schema: SheetSchema<Cs>,
  rows: readonly Readonly<Record<string, unknown>>[],
): TagRecord[] => rows.map((row, at) => ({ номер: at + 1, ...rowTags(schema, row) }));
