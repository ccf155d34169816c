// Everything a school workbook holds that «Проверить книгу» judges; the part that is counted is read by schoolRegister.ts.
import type { Day } from '../../domain/calendar/day.ts';
import type { CheckedRegister } from '../../domain/check/checkedRegister.ts';
import type { Problem } from '../../domain/problem.ts';
import { checkCells } from '../../schema/derive/checkCells.ts';
import { completeRecords, type Table } from '../../schema/derive/table.ts';
import type { SheetSchema } from '../../schema/sheet.ts';
import { awardsSheet } from '../../schema/sheets/activity.ts';
import { ownOrganisationSheet, siteSheet } from '../../schema/sheets/organisation.ts';
import { roadmapSheet } from '../../schema/sheets/plan.ts';
import { meetingsSheet, programmesSheet } from '../../schema/sheets/programme.ts';
import { answersSheet } from '../../schema/sheets/survey.ts';
import { MENTORING_BADGE } from '../../schema/suggestedLists.ts';
import type { Book } from '../book.ts';
import { readRegister } from '../schoolRegister.ts';

/** Reads the register of a school workbook opened with `CHECKED_SHEETS.school`, as it stands on a day. */
export const readCheckedRegister = (book: Book, on: Day): CheckedRegister => {
  const own = completeRecords(book.table(ownOrganisationSheet))[0];
  return {
    ...readRegister(book, on).register,
    actingHead: own?.actingHead ?? false,
    actingBasis: own?.actingBasis ?? '',
    programmes: completeRecords(book.table(programmesSheet)),
    meetings: completeRecords(book.table(meetingsSheet)),
    siteSections: completeRecords(book.table(siteSheet)).map(({ status, basesBlock }) => ({
      isPublished: status === 'published',
      hasBases: basesBlock === true,
    })),
    roadmap: completeRecords(book.table(roadmapSheet)),
    comments: completeRecords(book.table(answersSheet)),
    badges: completeRecords(book.table(awardsSheet))
      .filter(({ kind, level }) => level === 'state' && kind.toLowerCase().includes(MENTORING_BADGE.toLowerCase()))
      .map(({ id, recipientId }) => ({ awardId: id, recipientId })),
  };
};

/** Problems that the declarations of the sheets can tell by themselves: headers, cells, formats, references, forbidden texts. */
export const cellProblems = (book: Book, schemas: readonly SheetSchema[]): Problem[] => {
  const ids = new Map<string, ReadonlySet<string>>();
  const idsOf = (key: string): ReadonlySet<string> | null => {
    const schema = schemas.find((one) => one.key === key);
    if (schema === undefined) return null;
    const known = ids.get(key) ?? new Set(book.table(schema).rows.map(({ record }) => String(record['id'] ?? '')));
    ids.set(key, known);
    return known;
  };
  return schemas.flatMap((schema) => {
    const table: Table = book.table(schema);
    return [...table.problems, ...checkCells(table, idsOf)];
  });
};
