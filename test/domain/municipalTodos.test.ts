// What the coordinator is told to do, and in which order.
import { describe, expect, test } from '@jest/globals';
import { type MunicipalFacts, municipalTodos } from '../../src/domain/todo/municipalTodos.ts';

const QUIET: MunicipalFacts = {
  booksOutdated: 0,
  booksToMake: 0,
  accessToOpen: 0,
  accessToClose: 0,
  expected: 10,
  reports: { submitted: 0, accepted: 10 },
  quarterEnd: '2026-03-31',
  deadline: '2026-04-07',
  constantsMissing: 0,
  constantsOld: 0,
};

describe('what a coordinator has to do', () => {
  test.each<{ day: string; facts: Partial<MunicipalFacts>; todos: string[]; why: string }>([
    { day: '2026-04-20', facts: {}, todos: [], why: 'all reports are accepted' },
    {
      day: '2026-03-31',
      facts: { reports: null },
      todos: [],
      why: 'the quarter is not over: there is nothing to roll up',
    },
    { day: '2026-04-01', facts: { reports: null }, todos: ['roll_up 1 now 2026-04-07'], why: 'its first day after' },
    {
      day: '2026-04-08',
      facts: { reports: null },
      todos: ['roll_up 1 now 2026-04-07'],
      why: 'who is late is not known before the first roll-up',
    },
    {
      day: '2026-04-07',
      facts: { reports: { submitted: 4, accepted: 3 } },
      todos: ['reports_to_accept 4 now ', 'roll_up 1 now 2026-04-07'],
      why: 'the last day of the term is not late yet',
    },
    {
      day: '2026-04-08',
      facts: { reports: { submitted: 4, accepted: 3 } },
      todos: ['reports_late 3 overdue 2026-04-07', 'reports_to_accept 4 now ', 'roll_up 1 now 2026-04-07'],
      why: 'a day later it is, and that comes first',
    },
    { day: '2026-04-20', facts: { expected: 0, reports: null }, todos: [], why: 'nobody has to report' },
    {
      day: '2026-02-01',
      facts: {
        booksOutdated: 2,
        booksToMake: 3,
        accessToOpen: 1,
        accessToClose: 1,
        constantsMissing: 1,
        constantsOld: 2,
        reports: null,
      },
      todos: [
        'books_outdated 2 now ',
        'books_to_make 3 now ',
        'access_to_open 1 now ',
        'constants_missing 1 now ',
        'constants_old 2 later ',
        'access_to_close 1 later ',
      ],
      why: 'workbooks before numbers, and last what can wait',
    },
  ])('on $day: $why', ({ day, facts, todos }) => {
    const found = municipalTodos({ ...QUIET, ...facts }, day);
    expect(found.map(({ code, count, urgency, due }) => `${code} ${count} ${urgency} ${due ?? ''}`)).toEqual(todos);
  });
});
