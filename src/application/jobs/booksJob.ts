// A job over the workbooks of the register, one after another: a wave an execution, the place kept, the register told what came of it.
import { done, type Outcome, refused } from '../../domain/problem.ts';
import type { RowPatch } from '../../schema/column.ts';
import type { TableRow } from '../../schema/derive/table.ts';
import { patched } from '../../schema/derive/write.ts';
import { organisationsSheet } from '../../schema/sheets/municipality.ts';
import { type Book, requireBook } from '../book.ts';
import type { Ports } from '../ports.ts';
import { MODEL_SHEETS } from '../profiles/schoolProfile.ts';
import {
  finishJob,
  type JobName,
  type JobState,
  leaveForNext,
  leaveUntil,
  outOfTime,
  setWatchdog,
  startSlice,
} from './job.ts';

type Organisations = (typeof organisationsSheet)['columns'];
export type OrganisationRow = TableRow<Organisations>;

/** What came of one workbook. `worked`: it took more than a look, and counts towards the wave. */
export interface Seen {
  readonly ok: boolean;
  readonly worked: boolean;
  readonly patch?: RowPatch<Organisations>;
}

/** The allowance of the day is used up: everything from this workbook on waits. `at` is local. */
export interface WaitUntil {
  readonly at: string;
  readonly delayMs: number;
}

export interface BooksJob {
  readonly job: JobName;
  readonly entry: string;
  /** Workbooks worked on in one execution; the Sheets API allows 60 reads a minute a user. */
  readonly wave: number;
  /** Met when a trigger fires and nothing is under way. */
  readonly notRunning: string;
  /** Made once a slice; what it returns is asked for each workbook in turn. */
  readonly begin: (ports: Ports, book: Book, isFirst: boolean) => (row: OrganisationRow) => Seen | WaitUntil;
}

interface State {
  readonly failed: number;
  /** Workbooks already seen in this run, and the digest of the register they are counted in. */
  readonly cursor: number;
  readonly register: string;
}

const NEW_RUN: State = { failed: 0, cursor: 0, register: '' };

const runSlice = (ports: Ports, { job, entry, wave, begin }: BooksJob, book: Book, state: State): JobState => {
  const table = book.table(organisationsSheet);
  const rows = table.rows.filter(({ record }) => record.workbookId !== '');
  const total = rows.length;
  const register = ports.shipped.digest(JSON.stringify(rows.map(({ record }) => record.id)));
  // When people have added, removed or sorted rows meanwhile, the run begins again: what is done is passed over.
  const isSameRun = state.cursor > 0 && state.register === register;
  const from = isSameRun ? state.cursor : 0;
  const slice = startSlice(ports, { job, entry, done: from, total });
  const see = begin(ports, book, from === 0);
  let worked = 0;
  let failed = isSameRun ? state.failed : 0;
  let cursor = from;
  let wait: WaitUntil | null = null;
  const patches = [];
  for (const row of rows.slice(from)) {
    if (worked >= wave || outOfTime(ports, slice)) break;
    const seen = see(row);
    if ('delayMs' in seen) {
      wait = seen;
      break;
    }
    if (seen.worked) worked += 1;
    if (!seen.ok) failed += 1;
    if (seen.patch) patches.push(patched(table, row.rowNumber, seen.patch));
    cursor += 1;
    ports.memory.showProgress({ ...slice.state, done: cursor });
  }
  book.write(...patches);
  if (cursor < total) {
    ports.memory.set(job, { cursor, failed, register } satisfies State);
    const counts = { done: cursor, total };
    return wait ? leaveUntil(ports, slice, counts, wait) : leaveForNext(ports, slice, counts);
  }
  ports.memory.remove(job);
  return finishJob(ports, slice, { done: total - failed, total });
};

/** Starts the job, or goes on with the one under way. */
export const startBooksJob = (ports: Ports, job: BooksJob): Outcome<JobState> => {
  const opened = requireBook(ports, 'municipality', [organisationsSheet], MODEL_SHEETS);
  if (!opened.ok) return opened;
  const running = ports.memory.get<State>(job.job);
  setWatchdog(ports, job.entry);
  if (running === null) ports.memory.set(job.job, NEW_RUN);
  return done(runSlice(ports, job, opened.value, running ?? NEW_RUN));
};

/** Goes on with the job that is under way; while the workbook cannot be read, the watchdog keeps trying. */
export const continueBooksJob = (ports: Ports, job: BooksJob): Outcome<JobState> => {
  const state = ports.memory.get<State>(job.job);
  if (state === null) {
    ports.triggers.removeAll(job.entry);
    return refused({ code: job.notRunning });
  }
  setWatchdog(ports, job.entry);
  const opened = requireBook(ports, 'municipality', [organisationsSheet], MODEL_SHEETS);
  return opened.ok ? done(runSlice(ports, job, opened.value, state)) : opened;
};
