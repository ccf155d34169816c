// A chart over a sheet as the workspace shows it.

/** A chart with the values of the moment; a value that is no number is a gap. */
export interface GridChart {
  readonly chartId: number;
  readonly type: 'BAR' | 'COLUMN' | 'LINE';
  readonly isStacked: boolean;
  readonly title: string;
  readonly description: string;
  /** Upper left cell, and size in pixels. */
  readonly place: { readonly row: number; readonly column: number; readonly width: number; readonly height: number };
  readonly labels: readonly string[];
  readonly series: readonly {
    readonly name: string;
    readonly color: string;
    readonly values: readonly (number | null)[];
  }[];
}
