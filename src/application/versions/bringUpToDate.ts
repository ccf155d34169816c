// Brings one workbook to the schema of this bundle and to the columns its municipality wants; what stood in it stays.
import { done, type Outcome, refused } from '../../domain/problem.ts';
import { type Growth, grownGrid, growthProblems, isFullGrown, planGrowth } from '../../schema/derive/growth.ts';
import { readTable } from '../../schema/derive/table.ts';
import { appended, type Block } from '../../schema/derive/write.ts';
import { fullLayout, type Layout } from '../../schema/layout.ts';
import { carryOver } from '../../schema/migrations/carryOver.ts';
import type { Grid } from '../../schema/migrations/migration.ts';
import { ageOf, migrationsFrom, SCHEMA_VERSION } from '../../schema/migrations/migrations.ts';
import { sheetsOf } from '../../schema/roles.ts';
import { journalSheet } from '../../schema/sheets/journal.ts';
import { settingsSheet } from '../../schema/sheets/service.ts';
import { journalTexts } from '../../texts/ru.ts';
import type { Ports } from '../ports.ts';
import { changedSettings, layoutOf, readSettings, roleOf, type Settings } from '../settings.ts';

/** What an update has done; nought everywhere when the workbook was up to date. */
export interface Updated {
  readonly sheets: number;
  readonly columns: number;
  /** Rows carried over into their new sheets. */
  readonly rows: number;
}

const NOTHING: Updated = { sheets: 0, columns: 0, rows: 0 };

interface Read {
  readonly settings: Settings;
  readonly grids: ReadonlyMap<string, Grid>;
}

const readAll = (ports: Ports, bookId: string): Read => {
  const known = new Set([...sheetsOf('municipality'), ...sheetsOf('school')].map(({ title }) => title));
  const titles = ports.workbooks.titles(bookId).filter((title) => known.has(title));
  const values = ports.workbooks.read(bookId, titles);
  const grids = new Map(titles.map((title, index) => [title, values[index] ?? []]));
  return {
    settings: readSettings(settingsTable(grids)),
    grids,
  };
};

/** The workbook as it will stand once it is grown. */
const grown = (grids: ReadonlyMap<string, Grid>, growth: Growth): ReadonlyMap<string, Grid> =>
  new Map([
    ...growth.changed.map((change) => [change.title, grownGrid(grids.get(change.title) ?? [], change)] as const),
    ...growth.sheets.map(({ title, columns }) => [title, [columns.map((column) => column.title)]] as const),
  ]);

const settingsTable = (grids: ReadonlyMap<string, Grid>) =>
  readTable(settingsSheet, grids.get(settingsSheet.title), fullLayout('names'));

const journalBlocks = (ports: Ports, grids: ReadonlyMap<string, Grid>, layout: Layout, from: string): Block[] => {
  const table = readTable(journalSheet, grids.get(journalSheet.title), layout);
  if (from === SCHEMA_VERSION || table.header.problems.length > 0) return [];
  const text = journalTexts.migrated(from, SCHEMA_VERSION);
  return appended(table, [{ at: ports.clock.now(), kind: 'migrated', text }]);
};

/**
 * Two writes at most: one request makes all sheets and columns, one carries the cells over and says the version, so that
 * a run killed in between goes on where it was. `wanted.columnsOff` is the list of columns left out from now on; without it
 * the workbook keeps its own. Refused: `book_not_set_up`, `book_newer`, `column_doubled`.
 */
export const bringUpToDate = (
  ports: Ports,
  bookId: string,
  wanted: Partial<Pick<Settings, 'columnsOff' | 'profile' | 'profileMark' | 'templatesMark' | 'orderedOn'>> = {},
  also: (layout: Layout) => readonly Block[] = () => [],
): Outcome<Updated> => {
  const { settings, grids } = readAll(ports, bookId);
  const role = roleOf(settings);
  if (role === null) return refused({ code: 'book_not_set_up' });
  if (ageOf(settings.schemaVersion) === 'newer') return refused({ code: 'book_newer' });
  const next = { ...settings, ...wanted, schemaVersion: SCHEMA_VERSION };
  const [from, to] = [layoutOf(settings), layoutOf(next)];
  const schemas = sheetsOf(role);
  const valuesOf = (title: string): Grid | undefined => grids.get(title);
  const problems = growthProblems(schemas, valuesOf, to);
  if (problems.length > 0) return { ok: false, problems };

  const growth = planGrowth(schemas, valuesOf, from, to);
  const isCurrent = (Object.keys(settings) as (keyof Settings)[]).every((key) => settings[key] === next[key]);
  if (isCurrent && isFullGrown(growth)) return done(NOTHING);
  // An interrupted run has grown the workbook already and left only the cells.
  if (!isFullGrown(growth)) ports.workbooks.grow(bookId, growth);
  const carried = carryOver(role, grown(grids, growth), migrationsFrom(settings.schemaVersion));
  ports.workbooks.write(bookId, [
    ...carried.blocks,
    ...journalBlocks(ports, carried.grids, to, settings.schemaVersion),
    ...changedSettings(settingsTable(carried.grids), {
      ...wanted,
      schemaVersion: next.schemaVersion,
      columnsOff: next.columnsOff,
    }),
    ...also(to),
  ]);
  return done({
    sheets: growth.sheets.length,
    columns: growth.changed.reduce((sum, { added }) => sum + added.length, 0),
    rows: carried.blocks.length,
  });
};
