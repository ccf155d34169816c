// «Новый учебный год» of one workbook: a closed copy keeps everything, rows of years that nothing counts any more leave, classes go up.

import { done, type Outcome, refused } from '../../domain/problem.ts';
import { type SchoolYearTurn, schoolYearTurn } from '../../domain/schoolYear/schoolYearTurn.ts';
import { readHeader } from '../../schema/derive/header.ts';
import { readTable } from '../../schema/derive/table.ts';
import { appended, type Block } from '../../schema/derive/write.ts';
import { fullLayout } from '../../schema/layout.ts';
import type { SheetSchema } from '../../schema/sheet.ts';
import { journalSheet } from '../../schema/sheets/journal.ts';
import { ownOrganisationSheet } from '../../schema/sheets/organisation.ts';
import { settingsSheet } from '../../schema/sheets/service.ts';
import { archiveTexts, fileNames, journalTexts } from '../../texts/ru.ts';
import { versionProblem } from '../book.ts';
import type { Ports, SheetValues } from '../ports.ts';
import { changedSettings, layoutOf, readSettings, roleOf, type Settings } from '../settings.ts';
import { LEAVING_SHEETS, type NewYearPlan, PEOPLE_SHEETS, planNewYear, type ValuesOf } from './planNewYear.ts';

export interface LivingBook {
  readonly settings: Settings;
  readonly name: string;
  readonly turn: SchoolYearTurn;
  readonly valuesOf: ValuesOf;
}

export interface YearTurned {
  readonly archiveUrl: string;
  /** Rows that stand in the archive alone from now on. */
  readonly removed: number;
  /** Rows that should have left and stay, because the archive does not hold them as they are. */
  readonly held: number;
  readonly up: number;
}

const REQUIRED: readonly SheetSchema[] = [ownOrganisationSheet, ...LEAVING_SHEETS, ...PEOPLE_SHEETS];
const READ: readonly SheetSchema[] = [settingsSheet, journalSheet, ...REQUIRED];

const readBook = (ports: Ports, bookId: string, schemas: readonly SheetSchema[]): ValuesOf => {
  const values = ports.workbooks.read(
    bookId,
    schemas.map(({ title }) => title),
  );
  const byKey = new Map<string, SheetValues>(schemas.map(({ key }, index) => [key, values[index]]));
  return ({ key }) => byKey.get(key);
};

const settingsOf = (valuesOf: ValuesOf) => readTable(settingsSheet, valuesOf(settingsSheet), fullLayout('names'));

/**
 * Reads a school's workbook for a new year. Refused: `new_year_too_early`, `book_not_set_up`, `book_other_role`,
 * `book_archived`, `book_outdated`, `book_newer`, problems of the headers.
 */
export const openForNewYear = (ports: Ports, bookId: string): Outcome<LivingBook> => {
  const turn = schoolYearTurn(ports.clock.today());
  if (turn === null) return refused({ code: 'new_year_too_early' });
  const valuesOf = readBook(ports, bookId, READ);
  const settings = readSettings(settingsOf(valuesOf));
  const role = roleOf(settings);
  if (role === null) return refused({ code: 'book_not_set_up' });
  if (role !== 'school') return refused({ code: 'book_other_role', data: { role } });
  if (settings.archiveOf !== '') return refused({ code: 'book_archived', data: { year: settings.archiveOf } });
  const otherVersion = versionProblem(settings);
  if (otherVersion !== null) return refused(otherVersion);
  const layout = layoutOf(settings);
  const problems = REQUIRED.flatMap((schema) => readHeader(schema, valuesOf(schema)?.[0], layout).problems);
  if (problems.length > 0) return { ok: false, problems };
  const organisation = readTable(ownOrganisationSheet, valuesOf(ownOrganisationSheet), layout).rows[0]?.record;
  const book = fileNames.schoolBook(organisation?.shortName ?? '', settings.orgId);
  return done({ settings, name: fileNames.archive(book, turn.ended), turn, valuesOf });
};

export const planOf = (ports: Ports, { settings, turn, valuesOf }: LivingBook, graduatesLeft: boolean): NewYearPlan =>
  planNewYear(valuesOf, layoutOf(settings), turn, ports.clock.today(), graduatesLeft);

/** Says in the copy what it is and closes it to changes; done again after an interruption, it changes nothing. */
const sealed = (ports: Ports, archiveId: string, year: string): ValuesOf => {
  const valuesOf = readBook(ports, archiveId, [settingsSheet, ...LEAVING_SHEETS]);
  const table = settingsOf(valuesOf);
  if (readSettings(table).archiveOf === '')
    ports.workbooks.write(archiveId, changedSettings(table, { archiveOf: year }));
  ports.files.lock(archiveId, archiveTexts.locked(year));
  return valuesOf;
};

interface SheetRows {
  readonly sheet: string;
  readonly rowNumbers: readonly number[];
}

/** Rows of the plan that the archive holds cell by cell; whatever was typed after the copy stays in the living workbook. */
const proven = ({ valuesOf }: LivingBook, archived: ValuesOf, plan: NewYearPlan): SheetRows[] =>
  LEAVING_SHEETS.map((schema) => {
    const kept = new Set((archived(schema) ?? []).map((cells) => JSON.stringify(cells)));
    const living = valuesOf(schema) ?? [];
    const wanted = plan.leaving.get(schema.title) ?? [];
    return {
      sheet: schema.title,
      rowNumbers: wanted.filter((rowNumber) => kept.has(JSON.stringify(living[rowNumber - 1]))),
    };
  }).filter(({ rowNumbers }) => rowNumbers.length > 0);

/** The codes that leave are nobody's from now on: a row typed like one of them is a new row. */
const journalBlocks = (ports: Ports, living: LivingBook, rows: readonly SheetRows[], isTurned: boolean): Block[] => {
  const { settings, turn, valuesOf } = living;
  const layout = layoutOf(settings);
  const journal = readTable(journalSheet, valuesOf(journalSheet), layout);
  if (journal.header.problems.length > 0) return [];
  const told = new Set(
    journal.rows.filter(({ record }) => record.kind === 'archived').map(({ record }) => record.rowId),
  );
  const at = ports.clock.now();
  const codes = LEAVING_SHEETS.flatMap((schema: SheetSchema) => {
    const leaving = new Set(rows.find(({ sheet }) => sheet === schema.title)?.rowNumbers);
    if (schema.idPrefix === undefined) return [];
    return readTable(schema, valuesOf(schema), layout)
      .rows.filter(({ rowNumber }) => leaving.has(rowNumber))
      .map(({ record }) => ({ sheet: schema.title, rowId: String(record['id'] ?? '') }))
      .filter(({ rowId }) => rowId !== '' && !told.has(rowId));
  });
  return appended(journal, [
    ...(isTurned ? [] : [{ at, kind: 'archived', text: journalTexts.archived(turn.ended) } as const]),
    ...codes.map((code) => ({ at, kind: 'archived', ...code }) as const),
  ]);
};

const countRows = (rows: Iterable<readonly number[]>): number => [...rows].reduce((sum, { length }) => sum + length, 0);

/**
 * Safe to kill after any call and to run again. The copy comes first and is found by its name; what people have is written
 * together with the year, so that no class goes up twice; rows leave last, and only those the archive is seen to hold.
 * `copy` makes the archive; null from it means that no more workbooks may be made today, and null is returned.
 */
export const turnYear = (
  ports: Ports,
  bookId: string,
  living: LivingBook,
  choice: { readonly graduatesLeft: boolean; readonly copy: (name: string) => string | null },
): YearTurned | null => {
  const { settings, turn, name, valuesOf } = living;
  const archiveId = ports.files.findNamed(name, 'workbook')?.id ?? choice.copy(name);
  if (archiveId === null) return null;
  const archived = sealed(ports, archiveId, turn.ended);
  const plan = planOf(ports, living, choice.graduatesLeft);
  const isTurned = settings.schoolYear === turn.begun;
  const rows = proven(living, archived, plan);
  ports.workbooks.write(bookId, [
    ...(isTurned ? [] : [...plan.blocks, ...changedSettings(settingsOf(valuesOf), { schoolYear: turn.begun })]),
    ...journalBlocks(ports, living, rows, isTurned),
  ]);
  if (rows.length > 0) ports.workbooks.removeRows(bookId, rows);
  const removed = countRows(rows.map(({ rowNumbers }) => rowNumbers));
  return {
    archiveUrl: ports.workbooks.urlOf(archiveId),
    removed,
    held: countRows(plan.leaving.values()) - removed,
    up: isTurned ? 0 : plan.classes.up,
  };
};
