// A sheet of its own that is rewritten whole on demand: a register of the profile, the journal of orders.
import { done, type Outcome, refused } from '../../domain/problem.ts';
import type { WrittenCell } from '../../schema/derive/cell.ts';
import type { SheetPlan } from '../../schema/derive/structure.ts';
import { sheetByTitle } from '../../schema/roles.ts';
import type { Ports, SheetValues } from '../ports.ts';

export interface SheetView {
  readonly id: string;
  readonly title: string;
  readonly columns: readonly {
    readonly title: string;
    readonly width: number;
    readonly format: 'number' | 'text';
  }[];
}

/** Titles of the sheets this workbook's registers were made on, by register. */
const MADE_KEY = 'registersMade';

const planOf = ({ title, columns }: SheetView): SheetPlan => ({
  title,
  hidden: false,
  guarded: true,
  columns: columns.map((column) => ({
    title: column.title,
    note: '',
    width: column.width,
    hidden: false,
    format: column.format,
    list: null,
    bounds: null,
    wraps: true,
    guarded: true,
  })),
});

/** The sheet as it is to stand: header, lines, and emptied cells where older lines and wider headers stood. */
const wholeSheet = (view: SheetView, lines: readonly WrittenCell[][], before: SheetValues): WrittenCell[][] => {
  const width = Math.max(view.columns.length, ...(before ?? []).map((row) => row.length));
  const padded = (row: readonly WrittenCell[]): WrittenCell[] => [
    ...row,
    ...Array.from({ length: width - row.length }, () => ''),
  ];
  const rows = [view.columns.map(({ title }) => title), ...lines].map(padded);
  const leftover = Math.max(0, (before?.length ?? 0) - rows.length);
  return [...rows, ...Array.from({ length: leftover }, () => padded([]))];
};

/** Somebody's own sheet of the same name is not ours to rewrite. */
const isOurs = (ports: Ports, view: SheetView, before: SheetValues): boolean =>
  (before ?? []).length === 0 ||
  ports.memory.get<Record<string, string>>(MADE_KEY)?.[view.id] === view.title ||
  JSON.stringify(before?.[0]) === JSON.stringify(view.columns.map(({ title }) => title));

/** The sheet is made when it is not there, and gets columns when the view has become wider. */
const makeSheet = (ports: Ports, bookId: string, view: SheetView, before: SheetValues | null): void => {
  const plan = planOf(view);
  if (before === null) {
    ports.workbooks.build(bookId, [plan], []);
    return;
  }
  const width = before?.[0]?.length ?? 0;
  const added = plan.columns.slice(width).map((column, at) => ({ index: width + at, plan: column }));
  if (added.length > 0)
    ports.workbooks.grow(bookId, { sheets: [], changed: [{ title: plan.title, added, kept: [], hidden: [] }] });
};

/** Reads and writes once each. Refused: `register_title_taken` when a sheet of this name is the workbook's or somebody's own. */
export const writeSheet = (
  ports: Ports,
  bookId: string,
  view: SheetView,
  lines: readonly WrittenCell[][],
): Outcome<{ title: string; rows: number }> => {
  const taken = () => refused({ code: 'register_title_taken', data: { title: view.title } });
  if (sheetByTitle('school', view.title) !== undefined) return taken();
  const before = ports.workbooks.readForeign(bookId, view.title);
  if (before !== null && !isOurs(ports, view, before)) return taken();
  makeSheet(ports, bookId, view, before);
  const made = ports.memory.get<Record<string, string>>(MADE_KEY) ?? {};
  ports.memory.set(MADE_KEY, { ...made, [view.id]: view.title });
  ports.workbooks.write(bookId, [
    { sheet: view.title, row: 1, column: 0, cells: wholeSheet(view, lines, before ?? undefined) },
  ]);
  return done({ title: view.title, rows: lines.length });
};
