// What the parts of an organisation's page that act on its report are given.
import type { BoardRow } from './boardFilters.ts';

export interface ReportProps {
  readonly row: BoardRow;
  readonly period: string;
  /** Shows what has come of an action. */
  onSaid(lines: readonly string[]): void;
}
