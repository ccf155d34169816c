// A row of a snapshot as the panel shows it.
import type { IndicatorRow } from '../../rpc/views/indicators.ts';
import { indicatorStateNames } from '../../schema/dictionaries.ts';
import { named, type OrganisationNames } from './organisationNames.ts';
import type { SnapshotRow } from './snapshots.ts';

/** Notes name organisations as the register does. */
export const indicatorRow = (row: SnapshotRow, names: OrganisationNames): IndicatorRow => {
  const state = row.state ?? 'no_data';
  return {
    id: row.id,
    name: row.name,
    value: row.value,
    target: row.target,
    numerator: row.numerator,
    denominator: row.denominator,
    state,
    stateName: indicatorStateNames[state],
    reported: row.reported ?? 0,
    expected: row.expected ?? 0,
    notes: row.notes === '' ? [] : named(row.notes, names).split('\n'),
  };
};
