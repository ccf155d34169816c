// First answer to a sidebar: which workbook this is and what can be done in it.

import type { Day, Period } from '../domain/calendar/day.ts';
import { firstDayOf, previousQuarter, quarterOf, shiftQuarter } from '../domain/calendar/quarter.ts';
import { reportDeadline } from '../domain/calendar/reportDeadline.ts';
import { done, type Outcome } from '../domain/problem.ts';
import type { Choice, PanelView } from '../rpc/contract.ts';
import { completeRecords } from '../schema/derive/table.ts';
import { isReported, orgTypeNames, reportStateNames } from '../schema/dictionaries.ts';
import { organisationsSheet } from '../schema/sheets/municipality.ts';
import { rollUpSheet } from '../schema/sheets/report.ts';
import { periodName } from '../texts/ru.ts';
import { type Book, openBook, requireBook, versionProblem } from './book.ts';
import { rhythmOf } from './cycle/rhythm.ts';
import { getJob } from './getJob.ts';
import { HOME_EXTRAS, HOME_SHEETS } from './home/homeFacts.ts';
import { schoolPanel } from './home/schoolPanel.ts';
import { booksState } from './municipality/booksState.ts';
import type { Ports } from './ports.ts';
import { loadProfile, PROFILE_IDS } from './profile.ts';
import { PROFILE_SHEETS, profileOf } from './profiles/profileOf.ts';

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
  const schemas = role === 'school' ? HOME_SHEETS : [organisationsSheet, rollUpSheet];
  const opened = requireBook(ports, role, schemas, role === 'school' ? HOME_EXTRAS : [PROFILE_SHEETS[role]]);
  if (!opened.ok) return opened;
  const period = asked ?? likelyQuarter(ports.clock.today());
  return done(
    role === 'school'
      ? schoolPanel(ports, opened.value, period, offered(ports.clock.today()))
      : municipality(ports, opened.value, period),
  );
};
