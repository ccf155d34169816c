// Columns that say of which group of an operational metric a row tells.
import { operationalGroupNames, snapshotGroupNames } from '../dictionaries.ts';

/** Both are empty in the row of an indicator. */
export const groupColumns = {
  by: { kind: 'choice', title: 'Разрез', names: operationalGroupNames, width: 150 },
  groupName: { kind: 'text', title: 'Группа', width: 240 },
} as const;

/** The same in a snapshot, whose rows may also hold the numbers of organisations. */
export const snapshotGroupColumns = {
  ...groupColumns,
  by: { ...groupColumns.by, names: snapshotGroupNames },
} as const;
