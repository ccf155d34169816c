// Where a problem that names a row by its code stands in the workbook; each problem is told once.
import { ruleOf } from '../../domain/check/rules.ts';
import type { Place, Problem } from '../../domain/problem.ts';
import type { SheetSchema } from '../../schema/sheet.ts';
import { organisationsSheet } from '../../schema/sheets/municipality.ts';
import { municipalOrdersSheet } from '../../schema/sheets/orders.ts';
import {
  contingentSheet,
  curatorsSheet,
  ownOrganisationSheet,
  partnersSheet,
} from '../../schema/sheets/organisation.ts';
import { ordersSheet, pairsSheet } from '../../schema/sheets/pairs.ts';
import { menteesSheet, mentorsSheet } from '../../schema/sheets/people.ts';
import { roadmapSheet } from '../../schema/sheets/plan.ts';
import { meetingsSheet, programmesSheet } from '../../schema/sheets/programme.ts';
import { answersSheet } from '../../schema/sheets/survey.ts';
import type { Book } from '../book.ts';

interface Naming {
  /** Datum of a problem that names a row. */
  readonly datum: string;
  readonly schema: SheetSchema;
  /** Column in which the row has that name. */
  readonly key: string;
}

/** The first that is found is the place: what is nearest to the mistake comes first. */
const NAMED_BY: readonly Naming[] = [
  { datum: 'programmeId', schema: programmesSheet, key: 'id' },
  { datum: 'meetingId', schema: meetingsSheet, key: 'id' },
  { datum: 'curatorId', schema: curatorsSheet, key: 'id' },
  { datum: 'taskId', schema: roadmapSheet, key: 'taskId' },
  { datum: 'responseId', schema: answersSheet, key: 'responseId' },
  { datum: 'partnerId', schema: partnersSheet, key: 'id' },
  { datum: 'personId', schema: mentorsSheet, key: 'id' },
  { datum: 'personId', schema: menteesSheet, key: 'id' },
  { datum: 'pairId', schema: pairsSheet, key: 'id' },
  { datum: 'orderId', schema: ordersSheet, key: 'id' },
  { datum: 'orderId', schema: municipalOrdersSheet, key: 'id' },
  { datum: 'orgId', schema: ownOrganisationSheet, key: 'id' },
  { datum: 'orgId', schema: organisationsSheet, key: 'id' },
  { datum: 'asOf', schema: contingentSheet, key: 'asOf' },
];

/** Gives each problem the row it speaks of. `schemas`: the sheets the book was opened with. */
export const placed = (book: Book, schemas: readonly SheetSchema[], problems: readonly Problem[]): Problem[] => {
  const namings = NAMED_BY.filter(({ schema }) => schemas.includes(schema)).map((naming) => ({
    ...naming,
    rows: new Map(
      book
        .table(naming.schema)
        .rows.map(({ record, rowNumber }) => [String(record[naming.key] ?? ''), rowNumber] as const),
    ),
  }));
  const placeOf = ({ data, place }: Problem): Place | undefined => {
    if (place?.rowNumber !== undefined) return place;
    for (const { datum, schema, rows } of namings) {
      const name = String(data?.[datum] ?? '');
      const rowNumber = name === '' ? undefined : rows.get(name);
      if (rowNumber !== undefined) return { ...place, sheet: schema.title, rowNumber };
    }
    return place;
  };
  const all = problems.map((problem) => {
    const place = placeOf(problem);
    return place ? { ...problem, place } : problem;
  });
  return [...new Map(all.map((problem) => [sameness(problem), problem])).values()];
};

/** One rule tells of one cell once, whichever functions have found it. */
const sameness = ({ code, data, place }: Problem): string =>
  place?.rowNumber !== undefined && place.column !== undefined && ruleOf(code) !== ''
    ? JSON.stringify([ruleOf(code), place, data?.['personId'], data?.['otherPersonId']])
    : JSON.stringify([code, data, place]);
