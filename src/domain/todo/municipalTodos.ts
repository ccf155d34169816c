// «Сделать сейчас» of the coordinator: organisations and their workbooks first, then the reports of the quarter, then what can wait.
import type { Day } from '../calendar/day.ts';

export type MunicipalTodoCode =
  | 'reports_late'
  | 'books_outdated'
  | 'books_to_make'
  | 'access_to_open'
  | 'reports_to_accept'
  | 'roll_up'
  | 'constants_missing'
  | 'constants_old'
  | 'access_to_close';

export type MunicipalTodoPlace = 'books' | 'board' | 'rollUp' | 'constants';

export interface MunicipalTodo {
  readonly code: MunicipalTodoCode;
  readonly urgency: 'overdue' | 'now' | 'later';
  /** Workbooks, reports, constants or addresses it is about; at least 1. */
  readonly count: number;
  /** The day by which it had to be done; null for what has none. */
  readonly due: Day | null;
  readonly place: MunicipalTodoPlace;
}

export interface MunicipalFacts {
  readonly booksOutdated: number;
  readonly booksToMake: number;
  readonly accessToOpen: number;
  readonly accessToClose: number;
  /** Organisations that have to report the quarter. */
  readonly expected: number;
  /** Of the last roll-up of the quarter; null when it was never rolled up. */
  readonly reports: { readonly submitted: number; readonly accepted: number } | null;
  /** Last day of the quarter, and the last day its reports are accepted. */
  readonly quarterEnd: Day;
  readonly deadline: Day;
  readonly constantsMissing: number;
  readonly constantsOld: number;
}

/**
 * What is to be done on `today`, each code at most once, in the order of the work: a workbook is made before it is reported in,
 * reports come before their roll-up. Reports are asked for from the first day after the quarter; those that have not come are
 * late after the deadline. A quarter is rolled up anew while reports are missing: what came since is read then.
 */
export const municipalTodos = (facts: MunicipalFacts, today: Day): MunicipalTodo[] => {
  const { reports, expected, deadline, quarterEnd } = facts;
  const isOver = today > quarterEnd && expected > 0;
  const missing = expected - (reports === null ? 0 : reports.submitted + reports.accepted);
  const isLate = isOver && today > deadline && reports !== null;
  const found = (
    code: MunicipalTodoCode,
    count: number,
    place: MunicipalTodoPlace,
    urgency: MunicipalTodo['urgency'] = 'now',
    due: Day | null = null,
  ): MunicipalTodo[] => (count > 0 ? [{ code, urgency, count, due, place }] : []);
  return [
    ...found('reports_late', isLate ? missing : 0, 'board', 'overdue', deadline),
    ...found('books_outdated', facts.booksOutdated, 'books'),
    ...found('books_to_make', facts.booksToMake, 'books'),
    ...found('access_to_open', facts.accessToOpen, 'books'),
    ...found('reports_to_accept', reports?.submitted ?? 0, 'board'),
    ...found('roll_up', isOver && (reports === null || missing > 0) ? 1 : 0, 'rollUp', 'now', deadline),
    ...found('constants_missing', facts.constantsMissing, 'constants'),
    ...found('constants_old', facts.constantsOld, 'constants', 'later'),
    ...found('access_to_close', facts.accessToClose, 'books', 'later'),
  ];
};
