// How a sheet looks and what it demands of typing: formats, lists, protection, notes, widths; the values are in cells.ts.
import type { Rect } from './a1.ts';

export interface NumberFormat {
  readonly type: string;
  readonly pattern?: string;
}

export interface CellFormat {
  readonly numberFormat?: NumberFormat;
  readonly bold?: boolean;
  readonly background?: string;
  readonly wrap?: string;
  readonly vertical?: string;
}

export interface Validation {
  readonly type: string;
  readonly values: readonly string[];
  readonly strict: boolean;
  readonly message: string;
  readonly dropdown: boolean;
}

export interface Protection {
  readonly id: number;
  readonly rect: Rect;
  readonly description: string;
  readonly warningOnly: boolean;
}

/** Cells with this text are filled; earlier rules win. */
export interface Conditional {
  readonly rect: Rect;
  readonly text: string;
  readonly color: string;
}

/** A chart of one domain; a line of numbers is one column of cells. */
export interface Chart {
  readonly chartId: number;
  readonly type: 'BAR' | 'COLUMN' | 'LINE';
  readonly isStacked: boolean;
  readonly title: string;
  readonly altText: string;
  readonly headerCount: number;
  readonly domain: Rect;
  readonly series: readonly { readonly rect: Rect; readonly color: string }[];
  readonly anchor: { readonly row: number; readonly column: number };
  readonly width: number;
  readonly height: number;
}

/** Later layers win; a column of 25 000 cells is one layer, not 25 000 formats. */
export interface Looks {
  readonly formats: readonly { readonly rect: Rect; readonly format: CellFormat }[];
  readonly validations: readonly { readonly rect: Rect; readonly rule: Validation | null }[];
  readonly protections: readonly Protection[];
  /** By `row,column`. */
  readonly notes: Readonly<Record<string, string>>;
  readonly columns: Readonly<Record<string, { readonly width?: number; readonly hidden?: boolean }>>;
  readonly rows: Readonly<Record<string, { readonly height?: number; readonly hidden?: boolean }>>;
  readonly charts: readonly Chart[];
  readonly conditionals: readonly Conditional[];
}

export const NO_LOOKS: Looks = {
  formats: [],
  validations: [],
  protections: [],
  notes: {},
  columns: {},
  rows: {},
  charts: [],
  conditionals: [],
};

/** Width of a column that nobody changed, in pixels. */
export const DEFAULT_WIDTH = 100;

export function covers(rect: Rect, row: number, column: number): boolean {
  return (
    row >= rect.top &&
    column >= rect.left &&
    (rect.bottom === null || row < rect.bottom) &&
    (rect.right === null || column < rect.right)
  );
}

function sameRect(one: Rect, other: Rect): boolean {
  return one.top === other.top && one.left === other.left && one.bottom === other.bottom && one.right === other.right;
}

/** Puts `format` over `rect`; a field of `undefined` in `cleared` order is kept as it was. */
export function addFormat(looks: Looks, rect: Rect, format: CellFormat): Looks {
  const last = looks.formats.find((layer) => sameRect(layer.rect, rect));
  const kept = looks.formats.filter((layer) => layer !== last);
  return { ...looks, formats: [...kept, { rect, format: { ...last?.format, ...format } }] };
}

/** Sets or (with `null`) removes the rule of a rectangle. */
export function addValidation(looks: Looks, rect: Rect, rule: Validation | null): Looks {
  const kept = looks.validations.filter((layer) => !sameRect(layer.rect, rect));
  return { ...looks, validations: [...kept, { rect, rule }] };
}

export function formatAt(looks: Looks, row: number, column: number): CellFormat {
  let found: CellFormat = {};
  for (const layer of looks.formats) if (covers(layer.rect, row, column)) found = { ...found, ...layer.format };
  return found;
}

export function validationAt(looks: Looks, row: number, column: number): Validation | null {
  return looks.validations.findLast((layer) => covers(layer.rect, row, column))?.rule ?? null;
}

export function isProtected(looks: Looks, row: number, column: number): boolean {
  return looks.protections.some((protection) => covers(protection.rect, row, column));
}
