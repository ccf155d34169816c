// Sheets of organisations in the municipal workbook: found by the code their title begins with, read in one call, made when they are not there.
import type { Organisation } from '../../domain/register/organisation.ts';
import type { Columns } from '../../schema/column.ts';
import { planGrowth } from '../../schema/derive/growth.ts';
import { readHeader } from '../../schema/derive/header.ts';
import { comparableCode } from '../../schema/derive/rowCode.ts';
import { type ColumnPlan, headerBlock, planSheet, type SheetPlan } from '../../schema/derive/structure.ts';
import { completeRecords, readTable, type Table } from '../../schema/derive/table.ts';
import { appended, type Block } from '../../schema/derive/write.ts';
import type { Layout } from '../../schema/layout.ts';
import type { SheetSchema } from '../../schema/sheet.ts';
import {
  ORGANISATION_SHEET_PARTS,
  type OrganisationFact,
  organisationFactNames,
  organisationFactsSheet,
  organisationPairsSheet,
  organisationWorkSheet,
  titled,
} from '../../schema/sheets/organisationSheet.ts';
import type { Suggestions } from '../../schema/suggestedLists.ts';
import type { Book } from '../book.ts';
import type { Ports, SheetValues } from '../ports.ts';

type Named = Pick<Organisation, 'id' | 'shortName'>;

/** Google allows a hundred characters, a file of the office thirty-one. */
const TITLE_LENGTH = 31;

/** «ОО-0012 Ласточка»: the innermost quoted name, or the whole one; without the signs that no file of the office takes. */
export const sheetTitleOf = ({ id, shortName }: Named): string => {
  const quoted = /[«"„]([^«»"„“]+)[»"“]/u.exec(shortName)?.[1] ?? shortName;
  return `${id} ${quoted}`
    .replace(/[[\]:*?/\\']/gu, ' ')
    .replace(/\s+/gu, ' ')
    .slice(0, TITLE_LENGTH)
    .trim();
};

/** Code → title of the tabs that begin with a code; a tab may be called anything else after it. */
export const sheetsByCode = (titles: readonly string[]): ReadonlyMap<string, string> =>
  new Map(
    [...titles].reverse().flatMap((title) => {
      const code = /^\s*(\p{L}{2,4}\s*[-‐‑‒–—]?\s*\d+)(?![\p{L}\d])/u.exec(title)?.[1];
      return code === undefined ? [] : [[comparableCode(code), title] as const];
    }),
  );

/** The parts of a sheet as tables under its own title. */
export interface OrganisationSheet {
  readonly title: string;
  readonly facts: Table<(typeof organisationFactsSheet)['columns']>;
  readonly pairs: Table<(typeof organisationPairsSheet)['columns']>;
  /** Beside `pairs`, line by line. */
  readonly work: Table<(typeof organisationWorkSheet)['columns']>;
}

/** A part is read without the cells of the others and without what people write beside. */
const partOf = <Cs extends Columns>(schema: SheetSchema<Cs>, values: SheetValues, layout: Layout): Table<Cs> => {
  const { indexOf } = readHeader(schema, values?.[0], layout);
  const own = new Set(Object.values(indexOf));
  return readTable(
    schema,
    values?.map((row, index) => (index === 0 ? row : row.map((cell, at) => (own.has(at) ? cell : '')))),
    layout,
  );
};

const sheetOf = (title: string, values: SheetValues, layout: Layout): OrganisationSheet => ({
  title,
  facts: partOf(titled(organisationFactsSheet, title), values, layout),
  pairs: partOf(titled(organisationPairsSheet, title), values, layout),
  work: partOf(titled(organisationWorkSheet, title), values, layout),
});

/** Sheets of these organisations by their code; one without a sheet is absent. Two calls, whatever their number; none for nobody. */
export const readOrganisationSheets = (
  ports: Ports,
  book: Book,
  organisations: readonly Named[],
): ReadonlyMap<string, OrganisationSheet> => {
  if (organisations.length === 0) return new Map();
  const titleOf = sheetsByCode(ports.workbooks.titles(book.id));
  const found = organisations.flatMap(({ id }) => {
    const title = titleOf.get(id);
    return title === undefined ? [] : [{ id, title }];
  });
  const values = ports.workbooks.read(
    book.id,
    found.map(({ title }) => title),
  );
  return new Map(found.map(({ id, title }, index) => [id, sheetOf(title, values[index], book.layout)]));
};

/** Rows of a new sheet: more than an organisation without a workbook has pairs. */
const ROWS = 200;

const planOf = (title: string, layout: Layout, suggestions: Suggestions): SheetPlan => ({
  title,
  hidden: false,
  guarded: false,
  rows: ROWS,
  columns: ORGANISATION_SHEET_PARTS.flatMap(
    (part): readonly ColumnPlan[] => planSheet(part, layout, suggestions).columns,
  ),
});

/** The lines about the organisation that are not there yet, below those that are. */
const factLines = ({ facts }: OrganisationSheet): Block[] => {
  if (facts.header.problems.length > 0) return [];
  const known = new Set(completeRecords(facts).map(({ fact }) => fact));
  const nextRow = Math.max(1, ...facts.rows.map(({ rowNumber }) => rowNumber)) + 1;
  const missing = (Object.keys(organisationFactNames) as OrganisationFact[]).filter((fact) => !known.has(fact));
  return missing.length === 0
    ? []
    : appended(
        { ...facts, nextRow },
        missing.map((fact) => ({ fact })),
      );
};

/** All parts of a sheet as one schema under its own title. */
const wholeSheet = (title: string): SheetSchema => ({
  ...organisationWorkSheet,
  title,
  columns: Object.assign({}, ...ORGANISATION_SHEET_PARTS.map(({ columns }) => columns)),
});

/** Whether it was made before there were columns for what pairs do; where somebody has taken out some of them, they stay out. */
const isOfBefore = ({ work }: OrganisationSheet): boolean => Object.keys(work.header.indexOf).length === 0;

/** Gives sheets made earlier the columns there were none of, and the lists of today. */
const growOld = (ports: Ports, book: Book, found: ReadonlyMap<string, SheetValues>, suggestions: Suggestions): void => {
  const old = [...found].filter(
    ([title, values]) => (values ?? []).length > 0 && isOfBefore(sheetOf(title, values, book.layout)),
  );
  if (old.length === 0) return;
  const schemas = old.map(([title]) => wholeSheet(title));
  const { changed } = planGrowth(schemas, (title) => found.get(title), book.layout, book.layout, suggestions);
  ports.workbooks.grow(book.id, { sheets: [], changed });
};

/** Sheets made in one request; each has some eighty requests of its own. */
const BATCH = 10;

/**
 * Makes the sheets that these organisations lack and the lines in them. Interrupted anywhere and run again it goes on: a
 * sheet is known by the code of its title, a half-made one by the header or the lines it lacks. Returns titles by code.
 */
export const makeOrganisationSheets = (
  ports: Ports,
  book: Book,
  organisations: readonly Named[],
  suggestions: Suggestions,
): ReadonlyMap<string, string> => {
  if (organisations.length === 0) return new Map();
  const present = sheetsByCode(ports.workbooks.titles(book.id));
  const missing = organisations.filter(({ id }) => !present.has(id));
  const plans = missing.map((one) => planOf(sheetTitleOf(one), book.layout, suggestions));
  for (let at = 0; at < plans.length; at += BATCH) ports.workbooks.build(book.id, plans.slice(at, at + BATCH), []);
  const titleOf = new Map(organisations.map((one) => [one.id, present.get(one.id) ?? sheetTitleOf(one)] as const));
  const titles = [...titleOf.values()];
  const values = ports.workbooks.read(book.id, titles);
  growOld(ports, book, new Map(titles.map((title, index) => [title, values[index]])), suggestions);
  ports.workbooks.write(
    book.id,
    titles.flatMap((title, index) => {
      const isHeadless = (values[index] ?? []).length === 0;
      const plan = planOf(title, book.layout, suggestions);
      const header = headerBlock(plan);
      const sheet = sheetOf(title, isHeadless ? header.cells : values[index], book.layout);
      return [...(isHeadless ? [header] : []), ...factLines(sheet)];
    }),
  );
  return titleOf;
};
