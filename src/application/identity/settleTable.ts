// The rows of one table settled by their codes, their marks and the journal.
import { type Mark, markOf } from '../../domain/identity/mark.ts';
import { settleIdentities } from '../../domain/identity/settleIdentities.ts';
import type { Settlement } from '../../domain/identity/settlement.ts';
import type { Table } from '../../schema/derive/table.ts';
import { idPrefixes } from '../../schema/roles.ts';
import type { SheetSchema } from '../../schema/sheet.ts';
import type { Known } from './knownRows.ts';
import { namedCodes } from './namedCodes.ts';

const textOf = (value: unknown): string =>
  Array.isArray(value) ? value.join(';') : value === null || value === undefined ? '' : String(value);

/** The mark of a row by the cells its sheet is known by; null without a key or where those cells are empty. */
export const markOfRow = (schema: SheetSchema, key: string, record: Readonly<Record<string, unknown>>): Mark | null => {
  if (schema.knownBy === undefined || key === '') return null;
  const { who, apart } = schema.knownBy;
  const filled = apart.map((column) => textOf(record[column])).find((text) => text !== '');
  return markOf(
    key,
    who.map((column) => textOf(record[column])),
    filled ?? '',
  );
};

/** Codes that other tables name and no row of this one has. */
const danglingCodes = ({ schema, rows }: Table, others: readonly Table[]): string[] => {
  const own = new Set(rows.map(({ record }) => record['id']));
  return [...new Set(namedCodes(schema, others))].filter((code) => !own.has(code));
};

/** Settles a table whose rows have codes. `others` are the tables that may name them; they are asked when the journal was lost. */
export const settleTable = (table: Table, known: Known, key: string, others: () => readonly Table[]): Settlement => {
  const { schema, rows } = table;
  const own = `${schema.idPrefix}-`;
  const merged = new Set(rows.filter(({ record }) => record['mergedInto']).map(({ record }) => record['id']));
  const ofSheet = new Map(
    [...known.byCode]
      .filter(([code]) => code.startsWith(own))
      // A row that lives on in another one owns nothing: the other may have taken its cells over.
      .map(([code, row]) => [code, merged.has(code) ? { ...row, retired: true as const } : row] as const),
  );
  const standing = rows.map(({ rowNumber, record, ready = false, answer }) => ({
    rowNumber,
    code: textOf(record['id']),
    mark: markOfRow(schema, key, record),
    ready,
    ...(answer ? { answer } : {}),
  }));
  const isAsked = known.isLost && standing.some(({ code }) => code === '');
  return settleIdentities(standing, {
    foreign: new Set([...idPrefixes].filter((prefix) => prefix !== schema.idPrefix)),
    isPerson: schema.knownBy?.isPerson === true,
    known: ofSheet,
    dangling: isAsked ? danglingCodes(table, others()) : [],
  });
};

/** The table as a use case reads it: rows that may be somebody else's are not complete, and the reasons stand beside the other problems. */
export const doubted = (table: Table, known: Known, others: () => readonly Table[]): Table => {
  const { doubtful, problems } = settleTable(table, known, known.key, others);
  return {
    ...table,
    rows: table.rows.map((row) => (doubtful.has(row.rowNumber) ? { ...row, complete: false } : row)),
    problems: [
      ...table.problems,
      ...problems.map((problem) => ({ ...problem, place: { ...problem.place, sheet: table.schema.title } })),
    ],
  };
};
