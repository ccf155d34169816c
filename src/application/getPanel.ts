// First answer to a sidebar: which workbook this is and what can be done in it.

import type { Day, Period } from '../domain/calendar/day.ts';
import { firstDayOf, previousQuarter, quarterOf, shiftQuarter } from '../domain/calendar/quarter.ts';
import { reportDeadline } from '../domain/calendar/reportDeadline.ts';
import { isSigned } from '../domain/order/isSigned.ts';
import { done, isWarning, type Outcome } from '../domain/problem.ts';
import type { Choice, PanelView } from '../rpc/contract.ts';
import { completeRecords } from '../schema/derive/table.ts';
import { formNames, isReported, kindNames, orgTypeNames, reportStateNames } from '../schema/dictionaries.ts';
import { CHECKED_SHEETS, REGISTER_SHEETS } from '../schema/roles.ts';
import { remarksSheet } from '../schema/sheets/cycle.ts';
import { organisationsSheet } from '../schema/sheets/municipality.ts';
import { outboxSheet, rollUpSheet } from '../schema/sheets/report.ts';
import { periodName } from '../texts/ru.ts';
import { type Book, openBook, requireBook, versionProblem } from './book.ts';
import { checkBook } from './check/checkBook.ts';
import { remarkOn } from './cycle/remarks.ts';
import { rhythmOf } from './cycle/rhythm.ts';
import { getFormState } from './forms/formStates.ts';
import { getJob } from './getJob.ts';
import { booksState } from './municipality/booksState.ts';
import type { Ports } from './ports.ts';
import { loadProfile, PROFILE_IDS } from './profile.ts';
import { PROFILE_SHEETS, profileOf } from './profiles/profileOf.ts';
import { readRegister } from './schoolRegister.ts';

/** Quarters offered: the one under way and four before it, newest first. */
const OFFERED_QUARTERS = 5;
/** Days of a month in which the quarter before is still being reported. */
const REPORTING_DAYS = 20;

const choices = (names: Readonly<Record<string, string>>, codes = Object.keys(names)): Choice[] =>
  codes.map((code) => ({ code, name: names[code] ?? code }));

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
  const kept = new Map(
    completeRecords(book.table(rollUpSheet))
      .filter((row) => row.period === period)
      .map((row) => [row.orgId, row.state ?? 'missing']),
  );
  const { profile } = profileOf(ports, book);
  const organisations = completeRecords(book.table(organisationsSheet));
  return {
    role: 'municipality',
    municipality: book.settings.municipality,
    pdMode: book.mode,
    books: booksState(organisations),
    organisations: organisations.map((organisation) => {
      const state = kept.get(organisation.id);
      return {
        id: organisation.id,
        name: organisation.shortName,
        source: organisation.source,
        bookUrl: organisation.workbookUrl,
        report: state !== undefined && isReported(state) ? reportStateNames[state] : '',
      };
    }),
    periods: offered(ports.clock.today()),
    period,
    deadline: reportDeadline(period, rhythmOf(profile)),
    job: getJob(ports),
    orgTypes: choices(orgTypeNames, [...profile.orgTypes]),
  };
};

const school = (ports: Ports, book: Book, period: Period): PanelView => {
  const today = ports.clock.today();
  const { register } = readRegister(book, today);
  const signed = new Set(register.orders.filter(isSigned).map(({ id }) => id));
  const { profile } = profileOf(ports, book);
  const last = completeRecords(book.table(outboxSheet))
    .filter((row) => row.period === period)
    .at(-1);
  return {
    role: 'school',
    organisation: register.organisation.shortName,
    pdMode: book.mode,
    counts: {
      mentors: register.mentors.length,
      mentees: register.mentees.length,
      pairs: register.pairs.length,
      signedPairs: register.pairs.filter(({ orderId }) => signed.has(orderId)).length,
      // The same errors that «Проверить книгу» lists; two counts of one thing would contradict each other.
      problems: checkBook(book, today, profile.parameters).filter((problem) => !isWarning(problem)).length,
    },
    formUrl: getFormState(ports, 'registration')?.url ?? '',
    forms: choices(formNames, [...profile.forms]),
    kinds: choices(kindNames, [...profile.kinds]),
    periods: offered(today),
    period,
    deadline: reportDeadline(period, rhythmOf(profile)),
    submitted: last?.submittedAt ?? '',
    remark: last === undefined ? '' : remarkOn(book, period, last.version),
  };
};

/** Reads every sheet a panel of either role needs; a workbook that was never set up is offered the wizard. */
export const getPanel = (ports: Ports, asked: Period | undefined): Outcome<PanelView> => {
  const bare = openBook(ports, []);
  if (bare === null)
    return done({
      role: 'empty',
      profiles: PROFILE_IDS.map((code) => ({ code, name: loadProfile(ports, code).name })),
    });
  const { role } = bare;
  const otherVersion = versionProblem(bare.settings);
  if (otherVersion?.code === 'book_outdated') return done({ role: 'outdated', book: role });
  const schemas = role === 'school' ? [...REGISTER_SHEETS, outboxSheet] : [organisationsSheet, rollUpSheet];
  const opened = requireBook(ports, role, schemas, [
    PROFILE_SHEETS[role],
    ...(role === 'school' ? [remarksSheet, ...CHECKED_SHEETS.school] : []),
  ]);
  if (!opened.ok) return opened;
  const period = asked ?? likelyQuarter(ports.clock.today());
  return done(role === 'school' ? school(ports, opened.value, period) : municipality(ports, opened.value, period));
};
