// The rows behind a school's report and those left out, each with its place in the workbook; for the panel and the sheet to print.
import { type Day, earlierOf, type Period } from '../../domain/calendar/day.ts';
import { firstDayOf, lastDayOf } from '../../domain/calendar/quarter.ts';
import type { Place } from '../../domain/problem.ts';
import { done, type Outcome, refused } from '../../domain/problem.ts';
import { ACTIVITY_NUMBERS, countedActivity } from '../../domain/report/proof/countedActivity.ts';
import { COUNTED_NUMBERS, type CountedRow, countedRows, leftOutRows } from '../../domain/report/proof/countedRows.ts';
import { summariseSchool } from '../../domain/report/summariseSchool.ts';
import { notCountedNames } from '../../schema/dictionaries.ts';
import { CHECKED_SHEETS } from '../../schema/roles.ts';
import type { SheetSchema } from '../../schema/sheet.ts';
import { documentsSheet } from '../../schema/sheets/documents.ts';
import { contingentSheet, ownOrganisationSheet, partnersSheet } from '../../schema/sheets/organisation.ts';
import { membersSheet, ordersSheet, pairsSheet } from '../../schema/sheets/pairs.ts';
import { menteesSheet, mentorsSheet } from '../../schema/sheets/people.ts';
import { outboxSheet } from '../../schema/sheets/report.ts';
import { activityNumberNames, countedAge, countedNumberNames, rowIncomplete, sheetRow } from '../../texts/proof.ts';
import { type Book, requireBook } from '../book.ts';
import type { Ports } from '../ports.ts';
import { PROFILE_SHEETS, profileOf } from '../profiles/profileOf.ts';
import { countingOf } from '../report/counting.ts';
import { settledActivity } from '../roadmap/schoolRoadmap.ts';
import { readRegister } from '../schoolRegister.ts';
import { activityRow } from './activityRows.ts';
import { labelsOf } from './labelsOf.ts';
import type { PlacedRow } from './placedRow.ts';

export interface PlacedGroup {
  readonly name: string;
  readonly rows: readonly PlacedRow[];
}

export interface CountedGroups {
  readonly book: Book;
  readonly asOf: Day;
  readonly numbers: readonly PlacedGroup[];
  readonly leftOut: readonly PlacedGroup[];
}

/** Sheets whose rows a report counts or passes over. */
const COUNTED_SHEETS: readonly SheetSchema[] = [pairsSheet, mentorsSheet, menteesSheet, partnersSheet, membersSheet];
const CODED_SHEETS: readonly SheetSchema[] = [...COUNTED_SHEETS, ordersSheet];

/** Where the row of a code stands. */
const placesOf = (book: Book): ReadonlyMap<string, Place> => {
  const coded = CODED_SHEETS.flatMap((schema) =>
    book
      .table(schema)
      .rows.map(({ record, rowNumber }) => [String(record['id'] ?? ''), schema.title, rowNumber] as const),
  );
  const days = book
    .table(contingentSheet)
    .rows.map(({ record, rowNumber }) => [record.asOf ?? '', contingentSheet.title, rowNumber] as const);
  return new Map([...coded, ...days].map(([id, sheet, rowNumber]) => [id, { sheet, rowNumber }]));
};

/** Rows the register never took in, whatever else would be said of them. */
const incompleteRows = (book: Book): PlacedRow[] =>
  COUNTED_SHEETS.flatMap((schema) =>
    book
      .table(schema)
      .rows.filter(({ complete }) => !complete)
      .map(({ record, rowNumber }) => ({
        id: String(record['id'] ?? ''),
        label: '',
        note: sheetRow(schema.title, rowNumber),
        place: { sheet: schema.title, rowNumber },
      })),
  );

/** Reads once and writes nothing. The day is that of the report: today, or the last day of a past quarter. Refused: `quarter_not_begun`. */
export const countedGroups = (ports: Ports, period: Period): Outcome<CountedGroups> => {
  const today = ports.clock.today();
  if (firstDayOf(period) > today) return refused({ code: 'quarter_not_begun', data: { period } });
  const opened = requireBook(ports, 'school', CHECKED_SHEETS.school, [
    documentsSheet,
    outboxSheet,
    PROFILE_SHEETS.school,
  ]);
  if (!opened.ok) return opened;
  const book = opened.value;
  const asOf = earlierOf(lastDayOf(period), today);
  const { register } = readRegister(book, asOf);
  const { profile } = profileOf(ports, book);
  const { parameters, mark } = countingOf(ports, book.settings, profile.parameters);
  const activity = settledActivity(book, register, profile, asOf, period);
  const summary = summariseSchool({ ...register, activity }, { period, asOf }, parameters, mark);
  const places = placesOf(book);
  const labels = labelsOf(register, book.mode);
  const placed = (id: string, note: string): PlacedRow => ({
    id,
    label: labels.get(id) ?? '',
    note,
    place: places.get(id),
  });
  const counted = countedRows(register, summary, asOf, parameters);
  const ofActivity = summary.activity && countedActivity(summary.activity);
  const own = book.table(ownOrganisationSheet).rows[0];
  const ownPlace = own && { sheet: ownOrganisationSheet.title, rowNumber: own.rowNumber };
  const shown = ({ id, age, ofOrganisation }: CountedRow): PlacedRow =>
    ofOrganisation
      ? { id, label: '', note: '', place: ownPlace }
      : placed(id, age === undefined ? '' : countedAge(age));
  const shownActivity = activityRow(book, placed);

  const byReason = new Map<string, PlacedRow[]>();
  for (const { pairId, personId, reason } of leftOutRows(summary)) {
    const row = placed(personId || pairId, personId === '' ? '' : pairId);
    byReason.set(notCountedNames[reason], [...(byReason.get(notCountedNames[reason]) ?? []), row]);
  }
  const incomplete = incompleteRows(book);
  if (incomplete.length > 0) byReason.set(rowIncomplete, incomplete);
  return done({
    book,
    asOf,
    numbers: [
      ...COUNTED_NUMBERS.map((number) => ({ name: countedNumberNames[number], rows: counted[number].map(shown) })),
      ...(ofActivity === null
        ? []
        : ACTIVITY_NUMBERS.map((number) => ({
            name: activityNumberNames[number],
            rows: ofActivity[number].map(shownActivity),
          }))),
    ],
    leftOut: [...byReason].map(([name, rows]) => ({ name, rows })),
  });
};
