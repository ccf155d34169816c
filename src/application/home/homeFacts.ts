// What the list of things to do is made of, taken from the sheets of a school; nothing is judged here, and no check is run.
import { quietPairs } from '../../domain/activity/quietPairs.ts';
import type { Day } from '../../domain/calendar/day.ts';
import { completeParameters } from '../../domain/indicator/parameters.ts';
import { ordersNotInEffect } from '../../domain/order/effects/ordersNotInEffect.ts';
import type { SchoolRegister } from '../../domain/register/organisation.ts';
import { DONE_STATUSES } from '../../domain/roadmap/settleTasks.ts';
import type { ReportFacts, TodoFacts } from '../../domain/todo/todo.ts';
import { completeRecords } from '../../schema/derive/table.ts';
import { REGISTER_SHEETS } from '../../schema/roles.ts';
import type { SheetSchema } from '../../schema/sheet.ts';
import { awardsSheet } from '../../schema/sheets/activity.ts';
import { remarksSheet } from '../../schema/sheets/cycle.ts';
import { documentsSheet } from '../../schema/sheets/documents.ts';
import { menteesSheet, mentorsSheet } from '../../schema/sheets/people.ts';
import { roadmapSheet, tasksSheet } from '../../schema/sheets/plan.ts';
import { meetingsSheet } from '../../schema/sheets/programme.ts';
import { outboxSheet } from '../../schema/sheets/report.ts';
import { checksSheet } from '../../schema/sheets/service.ts';
import type { Book } from '../book.ts';
import { remarkOn } from '../cycle/remarks.ts';
import type { Profile } from '../profile.ts';
import { PROFILE_SHEETS } from '../profiles/profileOf.ts';
import { settledActivity } from '../roadmap/schoolRoadmap.ts';
import { effectFactsOf } from '../school/orderBook.ts';

/** Sheets the home screen cannot be made without. */
export const HOME_SHEETS: readonly SheetSchema[] = [...REGISTER_SHEETS, outboxSheet];

/** What else it looks at; a damaged one only shortens the list. */
export const HOME_EXTRAS: readonly SheetSchema[] = [
  remarksSheet,
  meetingsSheet,
  roadmapSheet,
  tasksSheet,
  documentsSheet,
  awardsSheet,
  checksSheet,
  PROFILE_SHEETS.school,
];

/** What has been sent for a quarter and whether it came back. */
export const submissionOf = (book: Book, period: string): { readonly submitted: string; readonly remark: string } => {
  const last = completeRecords(book.table(outboxSheet))
    .filter((row) => row.period === period)
    .at(-1);
  return {
    submitted: last?.submittedAt ?? '',
    remark: last === undefined ? '' : remarkOn(book, period, last.version),
  };
};

const answersToMend = (book: Book): string[] =>
  [mentorsSheet, menteesSheet]
    .flatMap((sheet) => book.table(sheet as SheetSchema).rows)
    .filter(({ record }) => record['remarks'] && !record['mergedInto'] && !record['erasedOn'])
    .flatMap(({ record }) => String(record['id']) || []);

/** What stands as closed stays so: not everything that proves a task is read for the first screen. */
const openRoadmap = (book: Book, register: SchoolRegister, profile: Profile, today: Day): TodoFacts['roadmap'] => {
  const stored = completeRecords(book.table(roadmapSheet));
  const { roadmap } = settledActivity(book, register, profile, today);
  return stored.map((row, at) => (DONE_STATUSES.has(row.status) ? row : (roadmap[at] ?? row)));
};

export const homeFacts = (
  book: Book,
  register: SchoolRegister,
  report: ReportFacts,
  profile: Profile,
  today: Day,
): TodoFacts => ({
  register,
  report,
  tasks: completeRecords(book.table(tasksSheet)),
  roadmap: openRoadmap(book, register, profile, today),
  ordersNotInEffect: ordersNotInEffect(register.orders, effectFactsOf(book, register)).map(({ id }) => id),
  quietPairs: quietPairs(
    register.pairs,
    completeRecords(book.table(meetingsSheet)),
    today,
    completeParameters(profile.parameters).quietDays,
  ).map(({ pairId }) => pairId),
  answersToMend: answersToMend(book),
  errorsFound: book.table(checksSheet).rows.filter(({ record }) => record.level === 'error').length,
});
