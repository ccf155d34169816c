// The quarterly roll-up as a resumable job: reads the schools' «Отправка» in waves, keeps what it read in «Свод по ОО», then freezes the quarter.
import type { Day, Period } from '../../domain/calendar/day.ts';
import { done, type Outcome, refused } from '../../domain/problem.ts';
import type { Organisation } from '../../domain/register/organisation.ts';
import { completeRecords } from '../../schema/derive/table.ts';
import { CHECKED_SHEETS, ROLL_UP_SHEETS } from '../../schema/roles.ts';
import type { SheetSchema } from '../../schema/sheet.ts';
import { organisationsSheet } from '../../schema/sheets/municipality.ts';
import { letters } from '../../texts/ru.ts';
import { type Book, requireBook } from '../book.ts';
import { keepCodes } from '../identity/keepCodes.ts';
import type { Ports } from '../ports.ts';
import { PROFILE_SHEETS } from '../profiles/profileOf.ts';
import { type Collected, collectedBlocks, collectFrom } from './collect.ts';
import { type Frozen, freezeQuarter } from './freezeQuarter.ts';
import { finishJob, type JobState, leaveForNext, outOfTime, type Slice, setWatchdog, startSlice } from './job.ts';

const ENTRY = 'jobContinueRollUp';
const STATE_KEY = 'rollUp';

/** What may be damaged without stopping a roll-up: lists it checks, and the profile's own lines. */
const READ_TOO: readonly SheetSchema[] = [...CHECKED_SHEETS.municipality, PROFILE_SHEETS.municipality];

/**
 * Workbooks read in one execution.
 * Apps Script: the Sheets API allows 60 reads a minute a user; ten are left for the workbook itself and for people.
 * https://developers.google.com/workspace/sheets/api/limits (seen 2026-04-23)
 */
const WAVE = 50;

interface RollUpState {
  readonly period: Period;
  readonly asOf: Day;
  /** Workbooks already read in this run. */
  readonly cursor: number;
  /** Digest of the codes the cursor counts in: when people have added, removed or sorted rows meanwhile, reading starts again. */
  readonly register: string;
  readonly startedAt: string;
  /** The quarter is written; only the message and the tidying are left. */
  readonly frozen: boolean;
}

/** An organisation that lost its code would be missing from the quarter: codes are brought up to date first. */
const openWithCodes = (ports: Ports): Outcome<Book> => {
  const opened = requireBook(ports, 'municipality', ROLL_UP_SHEETS, READ_TOO);
  const codes = opened.ok ? keepCodes(ports, opened.value) : [];
  if (!opened.ok || codes.length === 0) return opened;
  opened.value.write(codes);
  return requireBook(ports, 'municipality', ROLL_UP_SHEETS, READ_TOO);
};

/** Starts a roll-up of a quarter, or goes on with the one that is under way for the same quarter and day. */
export const startRollUp = (ports: Ports, moment: { period: Period; asOf: Day }): Outcome<JobState> => {
  const running = ports.memory.get<RollUpState>(STATE_KEY);
  if (running && (running.period !== moment.period || running.asOf !== moment.asOf))
    return refused({ code: 'roll_up_running', data: { period: running.period } });
  if (running) return resumeRollUp(ports, running);
  // A refused start leaves nothing behind: neither a state that would refuse the next start nor a trigger.
  const opened = openWithCodes(ports);
  if (!opened.ok) return opened;
  const state: RollUpState = { ...moment, cursor: 0, register: '', startedAt: ports.clock.now(), frozen: false };
  setWatchdog(ports, ENTRY);
  ports.memory.set(STATE_KEY, state);
  return done(runSlice(ports, opened.value, state));
};

const reporting = (book: Book) =>
  completeRecords(book.table(organisationsSheet)).filter(({ source }) => source === 'workbook');

/** Goes on with the roll-up that is under way. Refused: `roll_up_not_running`. */
export const continueRollUp = (ports: Ports): Outcome<JobState> => {
  const state = ports.memory.get<RollUpState>(STATE_KEY);
  if (state === null) {
    ports.triggers.removeAll(ENTRY);
    return refused({ code: 'roll_up_not_running' });
  }
  return resumeRollUp(ports, state);
};

/** While the workbook cannot be read, or lacks a column, the watchdog keeps trying. */
const resumeRollUp = (ports: Ports, state: RollUpState): Outcome<JobState> => {
  setWatchdog(ports, ENTRY);
  const opened = requireBook(ports, 'municipality', ROLL_UP_SHEETS, READ_TOO);
  return opened.ok ? done(runSlice(ports, opened.value, state)) : opened;
};

const digestOf = (ports: Ports, organisations: readonly Organisation[]): string =>
  ports.shipped.digest(JSON.stringify(organisations.map(({ id }) => id)));

/** One slice: a wave of workbooks; the last one also freezes the quarter. */
const runSlice = (ports: Ports, book: Book, state: RollUpState): JobState => {
  const organisations = reporting(book);
  const total = organisations.length;
  const from = state.cursor > 0 && state.register !== digestOf(ports, organisations) ? 0 : state.cursor;
  const slice = startSlice(ports, { job: 'rollup', entry: ENTRY, done: from, total });
  if (state.frozen) return conclude(ports, slice, total);

  const collected: Collected[] = [];
  for (const organisation of organisations.slice(from, from + WAVE)) {
    if (outOfTime(ports, slice)) break;
    collected.push(collectFrom(ports, organisation, state.period));
  }
  const cursor = from + collected.length;
  if (cursor < total) {
    book.write(collectedBlocks(book, state.period, collected));
    const register = digestOf(ports, organisations);
    ports.memory.set(STATE_KEY, { ...state, cursor, register } satisfies RollUpState);
    return leaveForNext(ports, slice, { done: cursor, total });
  }
  const frozen = freezeQuarter(
    ports,
    book,
    { period: state.period, asOf: state.asOf, frozenAt: state.startedAt },
    collected,
  );
  ports.memory.set(STATE_KEY, { ...state, cursor, frozen: true } satisfies RollUpState);
  if (frozen.isNew) tellCoordinator(ports, book, frozen);
  return conclude(ports, slice, total);
};

const conclude = (ports: Ports, slice: Slice, total: number): JobState => {
  ports.memory.remove(STATE_KEY);
  return finishJob(ports, slice, { done: total, total });
};

/** One message per frozen version; the state says «frozen» before it goes out, so an interrupted run never writes twice. */
const tellCoordinator = (ports: Ports, book: Book, frozen: Frozen): void => {
  const { coordinatorEmail } = book.settings;
  if (coordinatorEmail === '') return;
  const letter = letters.quarterFrozen(frozen);
  ports.mail.send(coordinatorEmail, letter.subject, letter.body);
};
