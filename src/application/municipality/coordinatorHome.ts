// The first screen of the coordinator: what is to be done now, and how far the first steps have come.
import type { Day, Period } from '../../domain/calendar/day.ts';
import { lastDayOf } from '../../domain/calendar/quarter.ts';
import type { OrganisationNeed } from '../../domain/readiness/organisationNeed.ts';
import { municipalTodos } from '../../domain/todo/municipalTodos.ts';
import type { CoordinatorHome } from '../../rpc/views/setUp.ts';
import type { RowOfSheet } from '../../schema/sheet.ts';
import { templatesSheet } from '../../schema/sheets/documents.ts';
import type { organisationsSheet } from '../../schema/sheets/municipality.ts';
import type { rollUpSheet } from '../../schema/sheets/report.ts';
import type { Book } from '../book.ts';
import { templatesCount } from '../templates/templateRows.ts';
import type { booksState } from './booksState.ts';
import { constantRows } from './getConstants.ts';

export interface CoordinatorFacts {
  readonly books: ReturnType<typeof booksState>;
  readonly organisations: readonly RowOfSheet<typeof organisationsSheet>[];
  /** What each active organisation needs first, by its code. */
  readonly needOf: ReadonlyMap<string, OrganisationNeed>;
  /** Rows of «Свод по ОО» of the quarter. */
  readonly reports: readonly RowOfSheet<typeof rollUpSheet>[];
  readonly period: Period;
  readonly deadline: Day;
}

/** `book` is opened with «Шаблоны» and «Константы» besides. */
export const coordinatorHome = (book: Book, facts: CoordinatorFacts, today: Day): CoordinatorHome => {
  const { books, organisations, needOf, reports, period, deadline } = facts;
  const withBook = organisations.filter(({ source }) => source === 'workbook');
  const made = withBook.filter(({ workbookUrl }) => workbookUrl !== '').length;
  const constants = constantRows(book, today);
  const inState = (state: string) => reports.filter((report) => report.state === state).length;
  return {
    todos: municipalTodos(
      {
        booksOutdated: books.outdated,
        booksToMake: [...needOf.values()].filter((need) => need === 'no_book').length,
        accessToOpen: books.waiting.length,
        accessToClose: books.former.length,
        expected: needOf.size,
        reports: reports.length === 0 ? null : { submitted: inState('submitted'), accepted: inState('accepted') },
        quarterEnd: lastDayOf(period),
        deadline,
        constantsMissing: constants.filter(({ state }) => state === 'missing').length,
        constantsOld: constants.filter(({ state }) => state === 'old').length,
      },
      today,
    ),
    firstSteps: {
      organisations: organisations.length,
      templates: templatesCount(book.table(templatesSheet)),
      isFormChosen: book.settings.formChosenOn !== '' || made > 0,
      books: { made, total: withBook.length },
    },
  };
};
