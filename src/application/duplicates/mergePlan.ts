// Two rows of one person side by side: which cells differ, which the kept row lacks; cells that cannot be read are left alone.

import type { Table, TableRow } from '../../schema/derive/table.ts';
import { columnsIn } from '../../schema/layout.ts';

type AnyTable = Table;
type AnyRow = TableRow<Table['schema']['columns']>;

export interface MergePlan {
  /** Empty in the kept row, filled in the other. */
  readonly fills: readonly string[];
  /** Filled differently in both: one of the two has to be chosen. */
  readonly differing: readonly string[];
}

const isEmpty = (value: unknown): boolean =>
  value === null || value === '' || (Array.isArray(value) && value.length === 0);

/** Columns by schema key; the product's own columns are not a person's matter. */
export const mergePlan = (table: AnyTable, kept: AnyRow, dropped: AnyRow): MergePlan => {
  const unreadable = new Set(
    table.problems
      .filter(
        ({ code, place }) =>
          code !== 'cell_required' && [kept.rowNumber, dropped.rowNumber].includes(place?.rowNumber ?? 0),
      )
      .map(({ place }) => place?.column),
  );
  const keys = columnsIn(table.schema, table.layout).filter(
    (key) => table.schema.columns[key]?.system !== true && !unreadable.has(key),
  );
  const differs = (key: string): boolean => JSON.stringify(kept.record[key]) !== JSON.stringify(dropped.record[key]);
  return {
    fills: keys.filter((key) => isEmpty(kept.record[key]) && !isEmpty(dropped.record[key])),
    differing: keys.filter((key) => !isEmpty(kept.record[key]) && !isEmpty(dropped.record[key]) && differs(key)),
  };
};
