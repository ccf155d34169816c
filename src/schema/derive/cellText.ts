// A typed value as a person reads it outside the sheet; days stay ISO, the page writes them its own way.
import type { Column } from '../column.ts';
import { formatCell } from './cell.ts';

/** Text of one value; '' for an empty one. */
export const cellText = (column: Column, value: unknown): string =>
  value === null || value === undefined || column.kind === 'day'
    ? String(value ?? '')
    : String(formatCell(column, value));
