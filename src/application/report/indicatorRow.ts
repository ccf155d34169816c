// A row of a snapshot as the panel shows it.
import type { IndicatorRow } from '../../rpc/views/indicators.ts';
import { indicatorStateNames } from '../../schema/dictionaries.ts';
import type { SnapshotRow } from './snapshots.ts';

export const indicatorRow = (row: SnapshotRow): IndicatorRow => {
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
    notes: row.notes === '' ? [] : row.notes.split('\n'),
  };
};
