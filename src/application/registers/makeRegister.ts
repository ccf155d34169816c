// Builds a register of the profile on a sheet of its own: rewritten whole on demand, nothing else in the workbook is touched.
import { done, type Outcome, refused } from '../../domain/problem.ts';
import type { WrittenCell } from '../../schema/derive/cell.ts';
import type { SheetPlan } from '../../schema/derive/structure.ts';
import { completeRecords } from '../../schema/derive/table.ts';
import type { RegisterView } from '../../schema/profile/registerView.ts';
import { REGISTER_SHEETS, sheetByTitle } from '../../schema/roles.ts';
import { ownOrganisationSheet, partnersSheet } from '../../schema/sheets/organisation.ts';
import { requireBook } from '../book.ts';
import type { Ports, SheetValues } from '../ports.ts';
import { PROFILE_SHEETS, profileOf } from '../profiles/profileOf.ts';
import { registerCells } from './registerCells.ts';
import { registerLines } from './registerLines.ts';

/** Titles of the sheets this workbook's registers were made on, by register. */
const MADE_KEY = 'registersMade';

const planOf = ({ title, columns }: RegisterView): SheetPlan => ({
  title,
  hidden: false,
  guarded: true,
  columns: columns.map((column) => ({
    title: column.title,
    note: '',
    width: column.field === 'rowNumber' ? 60 : 200,
    hidden: false,
    format: column.field === 'menteesCount' || column.field === 'rowNumber' ? 'number' : 'text',
    list: null,
    bounds: null,
    guarded: true,
  })),
});

/** The sheet as it is to stand: header, lines, and emptied cells where older lines and wider headers stood. */
const wholeSheet = (view: RegisterView, lines: readonly WrittenCell[][], before: SheetValues): WrittenCell[][] => {
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
const isOurs = (ports: Ports, view: RegisterView, before: SheetValues): boolean =>
  (before ?? []).length === 0 ||
  ports.memory.get<Record<string, string>>(MADE_KEY)?.[view.id] === view.title ||
  JSON.stringify(before?.[0]) === JSON.stringify(view.columns.map(({ title }) => title));

/** The sheet is made when it is not there, and gets columns when the view has become wider. */
const makeSheet = (ports: Ports, bookId: string, view: RegisterView, before: SheetValues | null): void => {
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

/**
 * Reads people, pairs and orders in one call and the sheet of the register in another; writes once.
 * Refused: `register_unknown`; `register_title_taken` when a sheet of this name is the workbook's or somebody's own.
 */
export const makeRegister = (ports: Ports, registerId: string): Outcome<{ title: string; rows: number }> => {
  const opened = requireBook(ports, 'school', REGISTER_SHEETS, [PROFILE_SHEETS.school]);
  if (!opened.ok) return opened;
  const book = opened.value;
  const view = profileOf(ports, book).profile.registers.find(({ id }) => id === registerId);
  if (view === undefined) return refused({ code: 'register_unknown' });
  const taken = () => refused({ code: 'register_title_taken', data: { title: view.title } });
  if (sheetByTitle('school', view.title) !== undefined) return taken();
  const before = ports.workbooks.readForeign(book.id, view.title);
  if (before !== null && !isOurs(ports, view, before)) return taken();

  const on = ports.clock.today();
  const lines = registerLines(book, view, on);
  const cells = registerCells(view, lines, {
    mode: book.mode,
    on,
    municipality: book.settings.municipality,
    organisation: completeRecords(book.table(ownOrganisationSheet))[0],
    partners: new Map(completeRecords(book.table(partnersSheet)).map(({ id, name }) => [id, name])),
  });
  makeSheet(ports, book.id, view, before);
  const made = ports.memory.get<Record<string, string>>(MADE_KEY) ?? {};
  ports.memory.set(MADE_KEY, { ...made, [view.id]: view.title });
  ports.workbooks.write(book.id, [
    { sheet: view.title, row: 1, column: 0, cells: wholeSheet(view, cells, before ?? undefined) },
  ]);
  return done({ title: view.title, rows: lines.length });
};
