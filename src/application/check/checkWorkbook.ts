// «Проверить книгу»: the whole workbook of either role is read once and judged; only the list on «Проверки» is written.
import { quarterOf } from '../../domain/calendar/quarter.ts';
import { done, isWarning, type Outcome, type Problem, refused } from '../../domain/problem.ts';
import type { CheckView } from '../../rpc/views/check.ts';
import { replaced } from '../../schema/derive/write.ts';
import { CHECKED_SHEETS } from '../../schema/roles.ts';
import { documentsSheet } from '../../schema/sheets/documents.ts';
import { checksSheet } from '../../schema/sheets/service.ts';
import { placeText } from '../../texts/problemText.ts';
import { openBook, versionProblem } from '../book.ts';
import { sheetReports } from '../orgSheets/sheetReports.ts';
import type { Ports } from '../ports.ts';
import { PROFILE_SHEETS, profileOf } from '../profiles/profileOf.ts';
import { countingOf } from '../report/counting.ts';
import { checkBook } from './checkBook.ts';
import { checkMunicipalBook } from './checkMunicipalBook.ts';
import { checkRows } from './checkRows.ts';

/** Problems sent to the sidebar; all of them stand on «Проверки». */
const SHOWN = 100;

/** Errors come before warnings; inside, the order of the sheets. */
const bySeverity = (problems: readonly Problem[]): Problem[] => [
  ...problems.filter((problem) => !isWarning(problem)),
  ...problems.filter(isWarning),
];

/** Refused: `book_not_set_up`, `book_outdated`, `book_newer`, and the problems of «Проверки» itself; those of other sheets are part of what is found. */
export const checkWorkbook = (ports: Ports): Outcome<CheckView> => {
  const first = openBook(ports, []);
  if (first === null) return refused({ code: 'book_not_set_up' });
  const otherVersion = versionProblem(first.settings);
  if (otherVersion !== null) return refused(otherVersion);
  const { role } = first;
  const schemas = [...CHECKED_SHEETS[role], checksSheet, documentsSheet, PROFILE_SHEETS[role]];
  const book = openBook(ports, schemas);
  if (book === null) return refused({ code: 'book_not_set_up' });
  const list = book.table(checksSheet);
  if (list.header.problems.length > 0) return refused(...list.header.problems);
  const today = ports.clock.today();
  const { profile, problems: profileProblems } = profileOf(ports, book);
  const found =
    role === 'school'
      ? checkBook(book, today, profile.parameters)
      : [
          ...checkMunicipalBook(book, CHECKED_SHEETS.municipality, today),
          ...sheetReports(
            ports,
            book,
            { period: quarterOf(today), asOf: today },
            countingOf(ports, book.settings, profile.parameters),
          ).problems,
          ...profileProblems,
        ];
  const problems = bySeverity(found);
  const rows = checkRows(ports, book, problems);
  book.write(replaced(list, rows));
  const warnings = problems.filter(isWarning).length;
  return done({
    errors: problems.length - warnings,
    warnings,
    checkedAt: ports.clock.now(),
    problems: rows.slice(0, SHOWN).map((row, index) => ({
      code: problems[index]?.code ?? '',
      level: row.level ?? 'error',
      rule: row.rule ?? '',
      place: placeText(row.sheet ?? '', row.rowNumber ?? null),
      text: row.text ?? '',
      link: row.link ?? '',
    })),
  });
};
