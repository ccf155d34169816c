// First answer to a sidebar: which workbook this is and what can be done in it.

import type { Day, Period } from '../domain/calendar/day.ts';
import { firstDayOf, lastDayOf, previousQuarter, quarterOf, shiftQuarter } from '../domain/calendar/quarter.ts';
import { reportDeadline } from '../domain/calendar/reportDeadline.ts';
import { done, type Outcome } from '../domain/problem.ts';
import type { Choice, PanelView } from '../rpc/contract.ts';
import { completeRecords } from '../schema/derive/table.ts';
import { isReported, orgTypeNames } from '../schema/dictionaries.ts';
import type { Role } from '../schema/roles.ts';
import type { SheetSchema } from '../schema/sheet.ts';
import { boardSheet } from '../schema/sheets/cycle.ts';
import { templatesSheet } from '../schema/sheets/documents.ts';
import { constantsSheet, organisationsSheet } from '../schema/sheets/municipality.ts';
import { executionSheet } from '../schema/sheets/plan.ts';
import { rollUpSheet } from '../schema/sheets/report.ts';
import { periodName } from '../texts/ru.ts';
import { type Book, bookProblems, openBook, versionProblem } from './book.ts';
import { choicesOf } from './choices.ts';
import { reportStates } from './cycle/reportStates.ts';
import { rhythmOf } from './cycle/rhythm.ts';
import { lastReports } from './cycle/toldNumbers.ts';
import { getJob } from './getJob.ts';
import { HOME_EXTRAS, HOME_SHEETS } from './home/homeFacts.ts';
import { schoolPanel } from './home/schoolPanel.ts';
import { booksState } from './municipality/booksState.ts';
import { coordinatorHome } from './municipality/coordinatorHome.ts';
import { readinessIn } from './municipality/readiness.ts';
import { setUpDraft } from './municipality/setUpDraft.ts';
import type { Ports } from './ports.ts';
import { profileChoices } from './profile.ts';
import { PROFILE_SHEETS, profileOf } from './profiles/profileOf.ts';

/** Quarters offered: the one under way and four before it, newest first. */
const OFFERED_QUARTERS = 5;
/** Days of a month in which the quarter before is still being reported. */
const REPORTING_DAYS = 20;

const offered = (today: string): Choice[] =>
  Array.from({ length: OFFERED_QUARTERS }, (_, index) => shiftQuarter(quarterOf(today), -index)).map((code) => ({
    code,
    name: periodName(code),
  }));

/** The quarter people most likely mean: the one that has just ended while its reports come in, else the one under way. */
const likelyQuarter = (today: Day): Period => {
  const now = quarterOf(today);
  const reporting = today.slice(0, 7) === firstDayOf(now).slice(0, 7) && Number(today.slice(8)) <= REPORTING_DAYS;
  return reporting ? previousQuarter(now) : now;
};

const municipality = (ports: Ports, book: Book, period: Period): PanelView => {
  const reports = completeRecords(book.table(rollUpSheet)).filter((row) => row.period === period);
  const { profile } = profileOf(ports, book);
  const organisations = completeRecords(book.table(organisationsSheet));
  const deadline = reportDeadline(period, rhythmOf(profile));
  const books = booksState(organisations);
  const today = ports.clock.today();
  const states = reportStates(book);
  const stateOf = (id: string) => states(id, period);
  const days = { quarterEnd: lastDayOf(period), deadline };
  const readinessOf = readinessIn(book, lastReports(book), days, today, stateOf);
  const needOf = new Map(
    organisations.filter(({ status }) => status === 'active').map((row) => [row.id, readinessOf(row).need]),
  );
  return {
    role: 'municipality',
    home: coordinatorHome(book, { books, organisations, needOf, reports, period, deadline }, today),
    municipality: book.settings.municipality,
    pdMode: book.mode,
    books,
    organisations: organisations.map(({ id, shortName }) => ({
      id,
      name: shortName,
      isReported: isReported(stateOf(id)),
      need: needOf.get(id) ?? null,
    })),
    periods: offered(today),
    period,
    deadline,
    job: getJob(ports),
    orgTypes: choicesOf(orgTypeNames, profile.orgTypes),
  };
};

interface PanelSheets {
  /** Without them there is no panel. */
  readonly schemas: readonly SheetSchema[];
  /** A damaged one hides its own part alone. */
  readonly also: readonly SheetSchema[];
}

const SHEETS: Readonly<Record<Role, PanelSheets>> = {
  school: { schemas: HOME_SHEETS, also: HOME_EXTRAS },
  municipality: {
    schemas: [organisationsSheet, rollUpSheet],
    also: [PROFILE_SHEETS.municipality, constantsSheet, templatesSheet, executionSheet, boardSheet],
  },
};

const sheetsFor = (role: Role): SheetSchema[] => [...SHEETS[role].schemas, ...SHEETS[role].also];

/**
 * What the panel of a workbook shows first; one that was never set up is offered the wizard. `page` is the role of the page
 * that asks: where it is the workbook's, one read brings everything, else the role is read first.
 */
export const getPanel = (
  ports: Ports,
  { period, page }: { readonly period?: Period | undefined; readonly page?: Role | undefined },
): Outcome<PanelView> => {
  const first = openBook(ports, page === undefined ? [] : sheetsFor(page));
  if (first === null)
    return done({
      role: 'empty',
      profiles: profileChoices(ports),
      draft: setUpDraft(ports),
    });
  const { role } = first;
  const otherVersion = versionProblem(first.settings);
  if (otherVersion?.code === 'book_outdated') return done({ role: 'outdated', book: role });
  const book = page === role ? first : (openBook(ports, sheetsFor(role)) ?? first);
  const problems = bookProblems(book, role, SHEETS[role].schemas);
  if (problems.length > 0) return { ok: false, problems };
  const today = ports.clock.today();
  const quarter = period ?? likelyQuarter(today);
  return done(
    role === 'school' ? schoolPanel(ports, book, quarter, offered(today)) : municipality(ports, book, quarter),
  );
};
