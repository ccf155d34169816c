// What is drawn on the sheet «Графики»: cells, charts over them and a coloured map; how it is drawn is the platform's business.
import type { WrittenCell } from '../../schema/derive/cell.ts';

/** Rows and columns from 0; the ends are not included. */
export interface Area {
  readonly top: number;
  readonly bottom: number;
  readonly left: number;
  readonly right: number;
}

/** A chart over one block: its first row names the series, its first column the places on the axis. */
export interface DashboardChart {
  /** Stays the same from roll-up to roll-up: by it a chart is changed and not doubled. */
  readonly number: number;
  readonly type: 'BAR' | 'COLUMN' | 'LINE';
  readonly isStacked: boolean;
  readonly title: string;
  /** What a screen reader says. */
  readonly description: string;
  /** Header row and lines below it. */
  readonly rows: { readonly top: number; readonly bottom: number };
  readonly domain: number;
  readonly series: readonly { readonly column: number; readonly color: string }[];
  /** Upper left corner, and size in pixels. */
  readonly place: { readonly row: number; readonly column: number; readonly width: number; readonly height: number };
}

export interface Dashboard {
  readonly title: string;
  readonly cells: readonly (readonly WrittenCell[])[];
  /** Rows that are heads of blocks, from 0. */
  readonly heads: readonly number[];
  /** Pixels, by column. */
  readonly widths: readonly number[];
  readonly charts: readonly DashboardChart[];
  /** Cells whose whole text is `text` are filled with `color` (`#rrggbb`). */
  readonly map: { readonly area: Area; readonly colors: readonly { readonly text: string; readonly color: string }[] };
}
