// Codes of a sheet's rows that cells of other sheets name.
import type { Table } from '../../schema/derive/table.ts';
import type { SheetSchema } from '../../schema/sheet.ts';

/** Every code named in columns that refer to the sheet, as often as it is named. */
export const namedCodes = ({ key, idPrefix }: SheetSchema, tables: readonly Table[]): string[] =>
  tables
    .flatMap(({ schema, rows }) =>
      Object.entries(schema.columns)
        .filter(([, column]) => column.refersTo?.includes(key))
        .flatMap(([column]) => rows.flatMap(({ record }) => (record[column] ?? []) as string | readonly string[])),
    )
    .filter((code) => code.startsWith(`${idPrefix}-`));
