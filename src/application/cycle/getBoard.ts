// «Готовность и отчёты» for the panel, and the letter that one of its buttons sends.
import type { Period } from '../../domain/calendar/day.ts';
import { lastDayOf } from '../../domain/calendar/quarter.ts';
import { reportDeadline } from '../../domain/calendar/reportDeadline.ts';
import { done, type Outcome, refused } from '../../domain/problem.ts';
import type { BoardView } from '../../rpc/views/cycle.ts';
import { completeRecords } from '../../schema/derive/table.ts';
import { isReported, reportStateNames } from '../../schema/dictionaries.ts';
import { boardSheet, decisionsSheet } from '../../schema/sheets/cycle.ts';
import { mentorBaseSheet, organisationsSheet } from '../../schema/sheets/municipality.ts';
import { executionSheet } from '../../schema/sheets/plan.ts';
import { rollUpSheet, typedSheet } from '../../schema/sheets/report.ts';
import { qualityNote } from '../../texts/reportNotes.ts';
import { type Book, requireBook } from '../book.ts';
import { sheetLink } from '../check/checkRows.ts';
import { readinessIn } from '../municipality/readiness.ts';
import type { Ports } from '../ports.ts';
import { PROFILE_SHEETS, profileOf } from '../profiles/profileOf.ts';
import { letterFor, type RegisterRow, remarks } from './board.ts';
import { lastDecisions } from './decisions.ts';
import { reportStates } from './reportStates.ts';
import { rhythmOf } from './rhythm.ts';
import { knownNumbersIn, lastReports } from './toldNumbers.ts';

const QUARTERS = [1, 2, 3, 4] as const;

const open = (ports: Ports): Outcome<Book> =>
  requireBook(
    ports,
    'municipality',
    [organisationsSheet, rollUpSheet, decisionsSheet, boardSheet],
    [PROFILE_SHEETS.municipality, executionSheet, typedSheet, mentorBaseSheet],
  );

const momentOf = (ports: Ports, book: Book, period: Period) => ({
  period,
  deadline: reportDeadline(period, rhythmOf(profileOf(ports, book).profile)),
  today: ports.clock.today(),
  authority: book.settings.authority,
});

/** Organisations in the order of the register, those that are not active left out. */
export const getBoard = (ports: Ports, period: Period): Outcome<BoardView> => {
  const opened = open(ports);
  if (!opened.ok) return opened;
  const book = opened.value;
  const stateOf = reportStates(book);
  const decisionOn = lastDecisions(book);
  const versions = new Map(
    completeRecords(book.table(rollUpSheet)).map((row) => [`${row.orgId} ${row.period}`, row.version]),
  );
  const moment = momentOf(ports, book, period);
  const days = { quarterEnd: lastDayOf(period), deadline: moment.deadline };
  const reports = lastReports(book);
  const readinessOf = readinessIn(book, reports, days, moment.today, (orgId) => stateOf(orgId, period));
  const numbersOf = knownNumbersIn(book, reports);
  const row = (organisation: RegisterRow): BoardView['rows'][number] => {
    const state = stateOf(organisation.id, period);
    const returned = state === 'returned' ? decisionOn(organisation.id, period) : undefined;
    return {
      ...readinessOf(organisation),
      ...numbersOf(organisation.id),
      id: organisation.id,
      name: organisation.shortName,
      bookUrl: organisation.workbookUrl,
      state: state ?? '',
      stateName: state === null ? '' : reportStateNames[state],
      isReported: isReported(state),
      source: organisation.source ?? 'workbook',
      version: returned?.version ?? versions.get(`${organisation.id} ${period}`) ?? 0,
      quarters: QUARTERS.map((number) => {
        const known = stateOf(organisation.id, `${period.slice(0, 4)}-Q${number}`);
        return known === null ? '' : reportStateNames[known];
      }),
      note: state === null ? '' : qualityNote(state, 0),
      remark: returned?.remark ?? '',
      letter: letterFor(organisation, { state: state ?? 'missing', remark: returned?.remark ?? '' }, moment),
      hasEmail: organisation.curatorEmail !== '',
    };
  };
  const active = completeRecords(book.table(organisationsSheet)).filter(({ status }) => status === 'active');
  const registerUrl = sheetLink(ports, book, organisationsSheet.title);
  return done({ period, deadline: moment.deadline, registerUrl, rows: active.map(row) });
};

/** Sends the ready letter. Refused: `organisation_unknown`, `curator_without_email`, `nothing_to_remind`, `mail_used_up`. */
export const sendReminder = (
  ports: Ports,
  { period, orgId }: { period: Period; orgId: string },
): Outcome<{ sent: true }> => {
  const opened = open(ports);
  if (!opened.ok) return opened;
  const book = opened.value;
  const organisation = completeRecords(book.table(organisationsSheet)).find(({ id }) => id === orgId);
  if (organisation === undefined) return refused({ code: 'organisation_unknown', data: { orgId } });
  if (organisation.curatorEmail === '') return refused({ code: 'curator_without_email', data: { orgId } });
  const state = reportStates(book)(orgId, period) ?? 'missing';
  const remark = remarks(book, period)(orgId, state);
  const letter = letterFor(organisation, { state, remark }, momentOf(ports, book, period));
  if (letter === null) return refused({ code: 'nothing_to_remind', data: { orgId } });
  return ports.mail.send(organisation.curatorEmail, letter.subject, letter.body)
    ? done({ sent: true })
    : refused({ code: 'mail_used_up' });
};
