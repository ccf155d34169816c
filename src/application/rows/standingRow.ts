// The row that a screen fills: the only one of «Организация», of «Кураторы» the one in office.
import { type Curator, isInOfficeOn } from '../../domain/register/curator.ts';
import type { FilledSheet } from '../../rpc/views/rows.ts';
import type { Table } from '../../schema/derive/table.ts';

/** What stands in the row, and where; undefined where a new one is added. */
export const standingRow = (sheet: FilledSheet, table: Table, today: string): Table['rows'][number] | undefined => {
  if (sheet === 'organisation') return table.rows[0];
  if (sheet !== 'curators') return undefined;
  return [...table.rows].reverse().find(({ record }) => {
    const { role, appointedFrom, appointedTo } = record as Partial<Curator>;
    return (
      role !== 'org_coordinator' &&
      isInOfficeOn({ appointedFrom: appointedFrom ?? null, appointedTo: appointedTo ?? null }, today)
    );
  });
};
