// How a sheet looks when it is made: headers, notes, widths, formats, lists, protection; in the product's words, not Google's.
import type { Column } from '../column.ts';
import { columnsIn, type Layout } from '../layout.ts';
import type { SheetSchema } from '../sheet.ts';
import { type Suggestions, suggestedLists } from '../suggestedLists.ts';
import type { Block } from './write.ts';

export interface ColumnPlan {
  readonly title: string;
  readonly note: string;
  /** Pixels. */
  readonly width: number;
  readonly hidden: boolean;
  /** `count` is whole; `number` may have a part after the point. */
  readonly format: 'text' | 'day' | 'count' | 'number';
  /** Values offered by a drop-down; null for free input. */
  readonly list: readonly string[] | null;
  /** Whole numbers between these bounds are asked for. */
  readonly bounds: { readonly min: number; readonly max: number } | null;
  /** A long text makes its row higher; otherwise it is cut at the edge of the cell, as an address is. */
  readonly wraps: boolean;
  /** Editing warns: the product fills this column. */
  readonly guarded: boolean;
}

export interface SheetPlan {
  readonly title: string;
  readonly hidden: boolean;
  /** The whole sheet is the product's. */
  readonly guarded: boolean;
  /** Rows of the new sheet; absent for as many as a register has. */
  readonly rows?: number;
  readonly columns: readonly ColumnPlan[];
}

const MAX_WHOLE = 10_000_000;
const DEFAULT_WIDTH = 120;
/** Pixels of a bold letter of a header, and of the mark of a note or a lock beside it. */
const HEADER = { letter: 8, mark: 20 } as const;

/** A header may break between words, never inside one. */
const headerWidth = (title: string): number =>
  Math.max(...title.split(/\s+/u).map((word) => word.length)) * HEADER.letter + HEADER.mark;

const formatOf = ({ kind }: Column): ColumnPlan['format'] => {
  if (kind === 'integer') return 'count';
  return kind === 'day' || kind === 'number' ? kind : 'text';
};

const listOf = (column: Column, suggestions: Suggestions): readonly string[] | null => {
  if (column.kind === 'choice') return Object.values(column.names);
  if (column.kind === 'flag') return ['да', 'нет'];
  return 'suggests' in column && column.suggests ? suggestions[column.suggests] : null;
};

/** Plan of one sheet in this layout, with the open lists as the profile has them. */
export const planSheet = (
  schema: SheetSchema,
  layout: Layout,
  suggestions: Suggestions = suggestedLists,
): SheetPlan => ({
  title: schema.title,
  hidden: schema.hidden ?? false,
  guarded: schema.editedBy === 'product',
  columns: columnsIn(schema, layout).map((key) => {
    const column = schema.columns[key] as Column;
    return {
      title: column.title,
      note: column.note ?? '',
      width: Math.max(column.width ?? DEFAULT_WIDTH, headerWidth(column.title)),
      hidden: column.hidden ?? false,
      format: formatOf(column),
      list: listOf(column, suggestions),
      bounds: column.kind === 'integer' ? { min: column.min ?? 0, max: column.max ?? MAX_WHOLE } : null,
      wraps: column.kind !== 'url',
      guarded: column.system ?? false,
    };
  }),
});

/** The header row of a planned sheet. */
export const headerBlock = ({ title, columns }: SheetPlan): Block => ({
  sheet: title,
  row: 1,
  column: 0,
  cells: [columns.map((column) => column.title)],
});
