// Everything that is wrong in the municipal workbook on a day, each problem once and with its row; nothing is changed.
import type { Day } from '../../domain/calendar/day.ts';
import { checkIssued } from '../../domain/check/checkIssued.ts';
import { checkConstants, checkOrganisations, checkTypedCounts } from '../../domain/check/checkMunicipality.ts';
import type { Problem } from '../../domain/problem.ts';
import { completeRecords } from '../../schema/derive/table.ts';
import type { SheetSchema } from '../../schema/sheet.ts';
import { constantsSheet, organisationsSheet } from '../../schema/sheets/municipality.ts';
import { typedSheet } from '../../schema/sheets/report.ts';
import type { Book } from '../book.ts';
import { municipalOrders } from '../orders/municipalOrders.ts';
import { cellProblems } from './checkedRegister.ts';
import { placed } from './places.ts';

/** The latest value of a key is the one that is judged. */
const constantProblems = (book: Book, on: Day): Problem[] => {
  const table = book.table(constantsSheet);
  return checkConstants(completeRecords(table), on).map((problem) => {
    const row = table.rows.find(
      ({ record }) => record.key === problem.data?.['key'] && record.asOf === problem.data?.['asOf'],
    );
    return {
      ...problem,
      place: { ...problem.place, sheet: constantsSheet.title, ...(row ? { rowNumber: row.rowNumber } : {}) },
    };
  });
};

const typedProblems = (book: Book): Problem[] =>
  book.table(typedSheet).rows.flatMap(({ record, rowNumber }) =>
    checkTypedCounts(record).map((problem) => ({
      ...problem,
      place: { ...problem.place, sheet: typedSheet.title, rowNumber },
    })),
  );

/** `schemas`: the sheets the book was opened with; those that are asked for must be among them. */
export const checkMunicipalBook = (book: Book, schemas: readonly SheetSchema[], on: Day): Problem[] =>
  placed(book, schemas, [
    ...cellProblems(book, schemas),
    ...constantProblems(book, on),
    ...typedProblems(book),
    ...checkOrganisations(completeRecords(book.table(organisationsSheet))),
    ...checkIssued(municipalOrders(book), book.settings.authorityHeadFio, on),
  ]);
