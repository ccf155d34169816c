// Columns that say of which group of an operational metric a row tells.
import { operationalGroupNames } from '../dictionaries.ts';

/** Both are empty in the row of an indicator. */
export const groupColumns = {
  by: { kind: 'choice', title: 'Разрез', names: operationalGroupNames, width: 150 },
  groupName: { kind: 'text', title: 'Группа', width: 240 },
} as const;
