// The quarterly roll-up as a resumable job: reads the schools' «Отправка» in waves, keeps what it read in «Свод по ОО», then freezes the quarter.
import { addDays } from '../../domain/calendar/addDays.ts';
import type { Day, Period } from '../../domain/calendar/day.ts';
import { done, type Outcome, refused } from '../../domain/problem.ts';
import type { Organisation } from '../../domain/register/organisation.ts';
import { completeRecords } from '../../schema/derive/table.ts';
import { CHECKED_SHEETS, ROLL_UP_SHEETS } from '../../schema/roles.ts';
import type { SheetSchema } from '../../schema/sheet.ts';
import { organisationsSheet } from '../../schema/sheets/municipality.ts';
import { chartsRefused } from '../../texts/jobs.ts';
import { letters } from '../../texts/ru.ts';
import { type Book, requireBook } from '../book.ts';
import { withDecisions } from '../cycle/decisions.ts';
import { keepCodes } from '../identity/keepCodes.ts';
import type { Ports } from '../ports.ts';
import { PROFILE_SHEETS } from '../profiles/profileOf.ts';
import { collectedBlocks, keptByEarlierWaves, type Told } from './collect.ts';
import { type Frozen, freezeQuarter } from './freezeQuarter.ts';
import {
  finishJob,
  type JobState,
  leaveForNext,
  leaveUntil,
  type Slice,
  setNext,
  setWatchdog,
  startSlice,
} from './job.ts';
import { keepTimes, timesOf } from './readMark.ts';
import { PASSES, type Place, type Read, readWave } from './readWave.ts';

const ENTRY = 'jobContinueRollUp';
const STATE_KEY = 'rollUpPlace';

/** What may be damaged without stopping a roll-up: lists it checks, and the profile's own lines. */
const READ_TOO: readonly SheetSchema[] = [...CHECKED_SHEETS.municipality, PROFILE_SHEETS.municipality];

const DAY_MS = 86_400_000;
/** Days it waits for when Google's allowance of a day is used up; then the quarter is frozen with what there is. */
const MOST_DAYS = 2;
/** Before the second, third and fourth pass, beside the minute between two executions. */
const PAUSES_MS = [60_000, 180_000, 420_000] as const;

interface RollUpState extends Place {
  readonly period: Period;
  readonly asOf: Day;
  /** Reads workbooks that have not changed too. */
  readonly readAll: boolean;
  /** Digest of the codes the cursor counts in: when people have added, removed or sorted rows meanwhile, reading starts again. */
  readonly register: string;
  readonly startedAt: string;
  /** Days it has waited for. */
  readonly days: number;
  /** Workbooks that have not answered in the end; the quarter is written, only the message and the tidying are left. Null before. */
  readonly frozen: number | null;
  /** Google has refused the charts of the frozen quarter. */
  readonly isWithoutCharts: boolean;
}

/** An organisation that lost its code would be missing from the quarter: codes are brought up to date first. */
const openWithCodes = (ports: Ports): Outcome<Book> => {
  const opened = requireBook(ports, 'municipality', ROLL_UP_SHEETS, READ_TOO);
  const codes = opened.ok ? keepCodes(ports, opened.value) : [];
  if (!opened.ok || codes.length === 0) return opened;
  opened.value.write(codes);
  return requireBook(ports, 'municipality', ROLL_UP_SHEETS, READ_TOO);
};

export interface RollUpRequest {
  readonly period: Period;
  readonly asOf: Day;
  /** Reads every workbook, also those that have not changed since they were read. */
  readonly readAll?: boolean | undefined;
}

/** Starts a roll-up of a quarter, or goes on with the one that is under way for the same quarter and day. */
export const startRollUp = (ports: Ports, { period, asOf, readAll = false }: RollUpRequest): Outcome<JobState> => {
  const running = ports.memory.get<RollUpState>(STATE_KEY);
  if (running && (running.period !== period || running.asOf !== asOf))
    return refused({ code: 'roll_up_running', data: { period: running.period } });
  if (running) return resumeRollUp(ports, running);
  // A refused start leaves nothing behind: neither a state that would refuse the next start nor a trigger.
  const opened = openWithCodes(ports);
  if (!opened.ok) return opened;
  const startedAt = ports.clock.now();
  const place: Place = { cursor: 0, pass: 0, tries: 0 };
  const state: RollUpState = {
    period,
    asOf,
    readAll,
    ...place,
    register: '',
    startedAt,
    days: 0,
    frozen: null,
    isWithoutCharts: false,
  };
  setNext(ports, ENTRY);
  ports.memory.set(STATE_KEY, { ...state, tries: 1 } satisfies RollUpState);
  return done(runSlice(ports, opened.value, state));
};

/** Those whose reports are read from their workbooks, in the order of the register. */
const reporting = (book: Book): Organisation[] =>
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

const resumeRollUp = (ports: Ports, state: RollUpState): Outcome<JobState> => {
  setNext(ports, ENTRY);
  const opened = requireBook(ports, 'municipality', ROLL_UP_SHEETS, READ_TOO);
  // While the workbook lacks a column it is tried again, but not every minute.
  if (!opened.ok) setWatchdog(ports, ENTRY);
  if (!opened.ok) return opened;
  ports.memory.set(STATE_KEY, { ...state, tries: state.tries + 1 } satisfies RollUpState);
  return done(runSlice(ports, opened.value, state));
};

/** The state as the register is now: its order decides what the cursor means. */
const withRegister = (ports: Ports, state: RollUpState, organisations: readonly Organisation[]): RollUpState => {
  const register = ports.shipped.digest(JSON.stringify(organisations.map(({ id }) => id)));
  return state.register === '' || state.register === register
    ? { ...state, register }
    : { ...state, register, cursor: 0, pass: 0, tries: 0 };
};

/** One slice: a wave of workbooks; the last one also freezes the quarter. */
const runSlice = (ports: Ports, book: Book, before: RollUpState): JobState => {
  const organisations = reporting(book);
  const state = withRegister(ports, before, organisations);
  const { period, readAll } = state;
  const total = organisations.length;
  const slice = startSlice(ports, {
    job: 'rollup',
    entry: ENTRY,
    done: state.pass === 0 ? state.cursor : total,
    total,
    nextIsSet: true,
  });
  if (state.frozen !== null) return conclude(ports, slice, { ...state, frozen: state.frozen }, total);

  const kept = keptByEarlierWaves(book, period);
  const run = `${state.startedAt} ${state.register}`;
  const times = timesOf(ports, state.cursor === 0 && state.pass === 0 ? '' : run, organisations);
  const waits = state.days < MOST_DAYS;
  const read = readWave(ports, slice, { organisations, kept, times, period, readAll, waits }, state);
  const unanswered = unansweredAfter(
    kept,
    read,
    state.pass === 0 ? organisations.slice(0, read.cursor) : organisations,
  );
  const next = placeAfter(state, read, total, unanswered);
  if (next !== null) {
    if (!times.isCached) keepTimes(ports, run, times);
    book.write(collectedBlocks(book, period, withDecisions(book, read.collected)));
    return leave(ports, slice, next, { done: next.pass === 0 ? next.cursor : total - unanswered, total, unanswered });
  }
  const quarter = { period, asOf: state.asOf, frozenAt: state.startedAt };
  const frozen = freezeQuarter(ports, book, quarter, read.collected);
  const ended = { ...state, frozen: unanswered, isWithoutCharts: !frozen.isDrawn };
  ports.memory.set(STATE_KEY, ended satisfies RollUpState);
  if (frozen.isNew) tellCoordinator(ports, book, frozen);
  return conclude(ports, slice, ended, total);
};

/** How many of those asked in this run have not answered so far. */
const unansweredAfter = (
  kept: ReadonlyMap<string, Told>,
  { collected }: Read,
  asked: readonly Organisation[],
): number => {
  const fresh = new Map(collected.map((one) => [one.organisation.id, one.state]));
  return asked.filter(({ id }) => (fresh.get(id) ?? kept.get(id)?.state) === 'no_answer').length;
};

/** Where the next execution begins, and how many milliseconds it waits; null when everything is read or given up. */
const placeAfter = (state: RollUpState, read: Read, total: number, unanswered: number): Next | null => {
  const { cursor, tomorrowFrom } = read;
  if (tomorrowFrom !== null) return { ...state, cursor: tomorrowFrom, tries: 0, days: state.days + 1, pauseMs: DAY_MS };
  if (cursor < total) return { ...state, cursor, tries: 0, pauseMs: 0 };
  const pauseMs = PAUSES_MS[state.pass];
  const isLast = unanswered === 0 || state.pass + 1 >= PASSES || pauseMs === undefined;
  return isLast ? null : { ...state, cursor: 0, pass: state.pass + 1, tries: 0, pauseMs };
};

type Next = RollUpState & { readonly pauseMs: number };

const leave = (
  ports: Ports,
  slice: Slice,
  { pauseMs, ...state }: Next,
  counts: { done: number; total: number; unanswered: number },
): JobState => {
  ports.memory.set(STATE_KEY, state satisfies RollUpState);
  if (pauseMs < DAY_MS) return leaveForNext(ports, slice, counts, pauseMs);
  const now = ports.clock.now();
  return leaveUntil(ports, slice, counts, { at: `${addDays(now.slice(0, 10), 1)}${now.slice(10)}`, delayMs: DAY_MS });
};

const conclude = (
  ports: Ports,
  slice: Slice,
  { frozen, isWithoutCharts }: Pick<RollUpState, 'isWithoutCharts'> & { readonly frozen: number },
  total: number,
): JobState => {
  ports.memory.remove(STATE_KEY);
  const counts = { done: total - frozen, total };
  return finishJob(ports, slice, isWithoutCharts ? { ...counts, isWithoutCharts } : counts);
};

/** One message per frozen version; the state says «frozen» before it goes out, so an interrupted run never writes twice. */
const tellCoordinator = (ports: Ports, book: Book, frozen: Frozen): void => {
  const { coordinatorEmail } = book.settings;
  if (coordinatorEmail === '') return;
  const letter = letters.quarterFrozen(frozen);
  const body = frozen.isDrawn ? letter.body : `${letter.body}\n${chartsRefused}`;
  ports.mail.send(coordinatorEmail, letter.subject, body);
};
