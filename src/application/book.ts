// A workbook opened for one use case: settings and the tables it asked for, read in one call.
import { once } from '../domain/once.ts';
import { done, type Outcome, type Problem, refused } from '../domain/problem.ts';
import type { Columns, PdMode } from '../schema/column.ts';
import { readTable, type Table } from '../schema/derive/table.ts';
import type { Block } from '../schema/derive/write.ts';
import { fullLayout, type Layout } from '../schema/layout.ts';
import { ageOf } from '../schema/migrations/migrations.ts';
import type { Role } from '../schema/roles.ts';
import type { SheetSchema } from '../schema/sheet.ts';
import { journalSheet } from '../schema/sheets/journal.ts';
import { settingsSheet } from '../schema/sheets/service.ts';
import { type Known, knownRows } from './identity/knownRows.ts';
import { doubted } from './identity/settleTable.ts';
import type { Ports, SheetValues } from './ports.ts';
import { layoutOf, readSettings, roleOf, type Settings } from './settings.ts';

export interface Book {
  readonly id: string;
  readonly role: Role;
  readonly mode: PdMode;
  readonly layout: Layout;
  readonly settings: Settings;
  /** A row that may be somebody else's by its code is not complete in it, and the reason is among the problems. */
  readonly table: <Cs extends Columns>(schema: SheetSchema<Cs>) => Table<Cs>;
  /** What the journal knows of codes; read along with every sheet whose rows have them. */
  readonly known: () => Known;
  /** Key of the marks: the journal's own, or a new one to be written with the first entry. */
  readonly markKey: () => string;
  /** Tables as they stand, of every sheet asked for, codes not looked at. */
  readonly opened: () => Table[];
  /** What stands in a sheet, cell by cell; for what is moved as it is. */
  readonly cells: (schema: SheetSchema) => NonNullable<SheetValues>;
  readonly write: (...blocks: readonly Block[][]) => void;
}

const MARK_KEY_DIGITS = 32;

/** Role and mode of the own workbook; null for a workbook that was never set up. */
export const openBook = (ports: Ports, schemas: readonly SheetSchema[]): Book | null => {
  const id = ports.workbooks.ownId();
  const hasCodes = schemas.some(({ idPrefix }) => idPrefix !== undefined);
  const wanted = [...new Set([settingsSheet, ...schemas, ...(hasCodes ? [journalSheet] : [])])];
  const values = ports.workbooks.read(
    id,
    wanted.map((schema) => schema.title),
  );
  const settings = readSettings(readTable(settingsSheet, values[0], fullLayout('names')));
  const role = roleOf(settings);
  if (role === null) return null;
  const layout = layoutOf(settings);
  const valuesOf = new Map<string, SheetValues>(wanted.map((schema, index) => [schema.key, values[index]]));
  const raw = new Map<string, Table>();
  const rawTable = (schema: SheetSchema): Table => {
    const known = raw.get(schema.key) ?? readTable(schema, valuesOf.get(schema.key), layout);
    raw.set(schema.key, known);
    return known;
  };
  const opened = () => [...new Set(schemas)].map(rawTable);
  const known = once(() => knownRows(rawTable(journalSheet) as unknown as Table<(typeof journalSheet)['columns']>));
  const tables = new Map<string, Table>();
  const table = <Cs extends Columns>(schema: SheetSchema<Cs>): Table<Cs> => {
    const ready =
      tables.get(schema.key) ??
      (schema.idPrefix === undefined ? rawTable(schema) : doubted(rawTable(schema), known(), opened));
    tables.set(schema.key, ready);
    return ready as unknown as Table<Cs>;
  };
  return {
    id,
    role,
    mode: layout.mode,
    layout,
    settings,
    table,
    known,
    markKey: once(() => known().key || ports.shipped.digest(`${id} ${ports.clock.nowMs()}`).slice(0, MARK_KEY_DIGITS)),
    opened,
    cells: (schema) => valuesOf.get(schema.key) ?? [],
    write: (...blocks) => ports.workbooks.write(id, blocks.flat()),
  };
};

const VERSION_PROBLEMS = { older: 'book_outdated', newer: 'book_newer' } as const;

/** Why this bundle may not work in a workbook of this version: `book_outdated`, `book_newer`; null when it may. */
export const versionProblem = ({ schemaVersion }: Settings): Problem | null => {
  const age = ageOf(schemaVersion);
  return age === 'current' ? null : { code: VERSION_PROBLEMS[age] };
};

/** Why a use case of this role that needs these sheets whole may not work in a workbook; empty when it may. */
export const bookProblems = (book: Book, role: Role, schemas: readonly SheetSchema[]): readonly Problem[] => {
  const otherVersion = versionProblem(book.settings);
  if (otherVersion !== null) return [otherVersion];
  const { archiveOf } = book.settings;
  if (archiveOf !== '') return [{ code: 'book_archived', data: { year: archiveOf } }];
  if (book.role !== role) return [{ code: 'book_other_role', data: { role: book.role } }];
  // A lost journal stops nobody's work: nothing is read from it that a use case cannot do without.
  return schemas.filter(({ key }) => key !== journalSheet.key).flatMap((schema) => book.table(schema).header.problems);
};

/**
 * Opens the own workbook for a role with `schemas`, and with `also`, which may be damaged; refusing when it is not set up,
 * is an archive, is of another version, has another role, or a sheet of `schemas` lacks columns: `book_not_set_up`, `book_outdated`,
 * `book_newer`, `book_archived`, `book_other_role`, `sheet_missing`, `column_missing`, `column_doubled`.
 */
export const requireBook = (
  ports: Ports,
  role: Role,
  schemas: readonly SheetSchema[],
  also: readonly SheetSchema[] = [],
): Outcome<Book> => {
  const book = openBook(ports, [...new Set([...schemas, ...also])]);
  if (book === null) return refused({ code: 'book_not_set_up' });
  const problems = bookProblems(book, role, schemas);
  return problems.length > 0 ? { ok: false, problems } : done(book);
};
