// An organisation on its way into the municipal register: when two names are one, and the row a new one gets.
import type { OrgType, ReportSource } from '../../domain/register/organisation.ts';
import type { RowPatch } from '../../schema/column.ts';
import { comparableTitle } from '../../schema/derive/header.ts';
import type { organisationsSheet } from '../../schema/sheets/municipality.ts';

export interface NewOrganisation {
  readonly name: string;
  readonly orgType: OrgType;
  readonly source: ReportSource;
}

/** Names compare without regard to case, spaces (also after «№»), quotes and the kind of dash. */
export const comparableName = (name: string): string =>
  comparableTitle(name)
    .replace(/["«»„“]/gu, '"')
    .replace(/\s*([-–—"№])\s*/gu, '$1')
    .replace(/[–—]/gu, '-');

/** The row of a new organisation: active from the start. */
export const registerRow = (
  id: string,
  { name, orgType, source }: NewOrganisation,
): RowPatch<(typeof organisationsSheet)['columns']> => ({
  id,
  shortName: name.trim(),
  orgType,
  status: 'active',
  source,
});
