// What a school does, turned from its tables into what the report counts; the register it stands beside is read by schoolRegister.ts.
import type { Activity } from '../domain/activity/activity.ts';
import { readinessItemNames } from '../schema/activityDictionaries.ts';
import { completeRecords } from '../schema/derive/table.ts';
import { curatorsSheet, siteSheet } from '../schema/sheets/organisation.ts';
import { readinessSheet, roadmapSheet } from '../schema/sheets/plan.ts';
import { meetingsSheet, programmesSheet } from '../schema/sheets/programme.ts';
import { answersSheet, surveysSheet } from '../schema/sheets/survey.ts';
import type { Book } from './book.ts';

const ITEMS = Object.keys(readinessItemNames) as (keyof typeof readinessItemNames)[];

/** Reads the activity of a school workbook opened with `CHECKED_SHEETS.school`. */
export const readActivity = (book: Book): Activity => ({
  curators: completeRecords(book.table(curatorsSheet)),
  programmes: completeRecords(book.table(programmesSheet)),
  meetings: completeRecords(book.table(meetingsSheet)),
  roadmap: completeRecords(book.table(roadmapSheet)),
  readiness: completeRecords(book.table(readinessSheet)).map((row) => ({
    filledOn: row.filledOn,
    answers: ITEMS.map((item) => row[item]),
  })),
  site: completeRecords(book.table(siteSheet)),
  surveys: completeRecords(book.table(surveysSheet)),
  answers: completeRecords(book.table(answersSheet)),
});
