// Values of several sheets of one workbook in one call, and how many rows their grids have.
import type { SheetValues } from '../../application/ports.ts';
import { quotedTitle } from './a1.ts';

/** Enabled in appsscript.json, which the published typings cannot know. */
declare const Sheets: GoogleAppsScript.Sheets;

type Values = NonNullable<SheetValues>;

// Apps Script: dateTimeRenderOption SERIAL_NUMBER gives days as numbers, so no Date of another time zone ever appears.
// https://developers.google.com/workspace/sheets/api/reference/rest/v4/DateTimeRenderOption (seen 2026-11-22)
export const READING = { valueRenderOption: 'UNFORMATTED_VALUE', dateTimeRenderOption: 'SERIAL_NUMBER' };

/** Rows of the sheets that were read, by workbook and title: what is written within them needs no trip to make room. */
const gridRows = new Map<string, number>();
const gridKey = (bookId: string, title: string): string => `${bookId} ${title}`;

/** Undefined for a sheet that was not read in this execution. */
export const rowsOfGrid = (bookId: string, title: string): number | undefined => gridRows.get(gridKey(bookId, title));

export const noteGrid = (bookId: string, title: string, rows: number): void => {
  gridRows.set(gridKey(bookId, title), rows);
};

// The range of an answer is the whole one that was asked for, to the last row of the grid, whatever of it has values.
// https://developers.google.com/workspace/sheets/api/reference/rest/v4/spreadsheets.values#ValueRange (seen 2026-11-26)
const lastRowOf = (range: string | undefined): string | undefined => /:[A-Z]+(\d+)$/u.exec(range ?? '')?.[1];

/** One call, whatever the number of sheets. */
export const batchGet = (bookId: string, wanted: readonly string[]): Values[] => {
  const answer = Sheets.Spreadsheets.Values.batchGet(bookId, { ranges: wanted.map(quotedTitle), ...READING });
  return (answer.valueRanges ?? []).map(({ values, range }, index) => {
    const last = lastRowOf(range);
    if (last !== undefined) noteGrid(bookId, wanted[index] ?? '', Number(last));
    return (values ?? []) as Values;
  });
};

/** Google's words for a range that names a sheet that is not there. */
export const MISSING_SHEET = /Unable to parse range/u;
