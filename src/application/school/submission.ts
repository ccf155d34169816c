// The quarterly report of a school: looked at first, then submitted as a new row of «Отправка» that nothing changes any more.
import { type Day, earlierOf, type Period } from '../../domain/calendar/day.ts';
import { firstDayOf, lastDayOf } from '../../domain/calendar/quarter.ts';
import { done, isWarning, type Outcome, type Problem, refused } from '../../domain/problem.ts';
import { checksumText } from '../../domain/report/checksumText.ts';
import type { Report } from '../../domain/report/report.ts';
import { summariseSchool } from '../../domain/report/summariseSchool.ts';
import type { ShownProblem } from '../../rpc/contract.ts';
import type { SubmissionNumbers } from '../../rpc/views/submission.ts';
import { completeRecords } from '../../schema/derive/table.ts';
import { appended, replaced } from '../../schema/derive/write.ts';
import { CHECKED_SHEETS } from '../../schema/roles.ts';
import type { SheetSchema } from '../../schema/sheet.ts';
import { remarksSheet } from '../../schema/sheets/cycle.ts';
import { documentsSheet } from '../../schema/sheets/documents.ts';
import { outboxSheet } from '../../schema/sheets/report.ts';
import { checksSheet } from '../../schema/sheets/service.ts';
import { shownProblem } from '../../texts/problemText.ts';
import { type Book, requireBook } from '../book.ts';
import { checkBook } from '../check/checkBook.ts';
import { checkRows } from '../check/checkRows.ts';
import { remarkOn } from '../cycle/remarks.ts';
import type { Ports } from '../ports.ts';
import { PROFILE_SHEETS, profileOf } from '../profiles/profileOf.ts';
import { countingOf } from '../report/counting.ts';
import { metricCells } from '../report/report.ts';
import { keysIn, reportLines } from '../report/reportLines.ts';
import { settledActivity } from '../roadmap/schoolRoadmap.ts';
import { readRegister } from '../schoolRegister.ts';

const SHEETS: readonly SheetSchema[] = [...CHECKED_SHEETS.school, outboxSheet, checksSheet];

interface Computed {
  readonly book: Book;
  readonly report: Report;
  readonly asOf: Day;
  readonly problems: readonly Problem[];
}

/** A quarter under way is reported as of today, a past one as of its last day. Refused: `quarter_not_begun`. */
const compute = (ports: Ports, period: Period): Outcome<Computed> => {
  const today = ports.clock.today();
  if (firstDayOf(period) > today) return refused({ code: 'quarter_not_begun', data: { period } });
  const opened = requireBook(ports, 'school', SHEETS, [documentsSheet, remarksSheet, PROFILE_SHEETS.school]);
  if (!opened.ok) return opened;
  const book = opened.value;
  const end = lastDayOf(period);
  const asOf = earlierOf(end, today);
  const { register } = readRegister(book, asOf);
  const { profile } = profileOf(ports, book);
  const { parameters, mark } = countingOf(ports, book.settings, profile.parameters);
  const activity = settledActivity(book, register, profile, asOf, period);
  const summary = summariseSchool({ ...register, activity }, { period, asOf }, parameters, mark);
  const version = Math.max(0, ...submissionsOf(book, period).map((row) => row.version)) + 1;
  const report: Report = { ...summary.report, version, submittedAt: ports.clock.now() };
  return done({ book, report, asOf, problems: checkBook(book, asOf, parameters, summary.problems) });
};

const submissionsOf = (book: Book, period: Period) =>
  completeRecords(book.table(outboxSheet)).filter((row) => row.period === period);

/** What would be sent and what is wrong with the rows behind it; «Проверки» is rewritten, nothing else is. */
export const previewSubmission = (
  ports: Ports,
  period: Period,
): Outcome<SubmissionNumbers & { problems: ShownProblem[] }> => {
  const computed = compute(ports, period);
  if (!computed.ok) return computed;
  const { book, report, asOf, problems } = computed.value;
  book.write(replaced(book.table(checksSheet), checkRows(ports, book, problems)));
  const submitted = submissionsOf(book, period).at(-1)?.submittedAt ?? '';
  return done({
    asOf,
    lines: reportLines(report),
    keys: keysIn(report),
    problems: problems.map(shownProblem),
    submitted,
  });
};

/** Adds a row to «Отправка». Each submission is a version of its own; an unchanged report is not submitted twice, unless it was returned. */
export const submitQuarter = (ports: Ports, period: Period): Outcome<{ version: number; submittedAt: string }> => {
  const computed = compute(ports, period);
  if (!computed.ok) return computed;
  const { book, report, problems } = computed.value;
  const checksum = ports.shipped.digest(checksumText(report));
  const last = submissionsOf(book, period).at(-1);
  const isReturned = last !== undefined && remarkOn(book, period, last.version) !== '';
  if (last?.checksum === checksum && !isReturned) return done({ version: last.version, submittedAt: last.submittedAt });
  const { orgId, asOf, version, submittedAt } = report;
  book.write(
    appended(book.table(outboxSheet), [
      {
        ...metricCells(report),
        orgId,
        period,
        asOf,
        version,
        submittedAt,
        errors: problems.filter((problem) => !isWarning(problem)).length,
        warnings: problems.filter(isWarning).length,
        checksum,
      },
    ]),
  );
  return done({ version, submittedAt });
};
