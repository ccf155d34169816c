// «Обновить книги»: brings the template and every school's workbook to this bundle's version and to the columns of the municipality; may be interrupted anywhere.
import { done, type Outcome, refused } from '../../domain/problem.ts';
import { readTable } from '../../schema/derive/table.ts';
import { patched } from '../../schema/derive/write.ts';
import { fullLayout } from '../../schema/layout.ts';
import { ageOf, SCHEMA_VERSION } from '../../schema/migrations/migrations.ts';
import { organisationsSheet } from '../../schema/sheets/municipality.ts';
import { settingsSheet } from '../../schema/sheets/service.ts';
import { type Book, requireBook } from '../book.ts';
import type { Ports } from '../ports.ts';
import { readSettings } from '../settings.ts';
import { bringUpToDate } from '../versions/bringUpToDate.ts';
import { finishJob, type JobState, leaveForNext, outOfTime, setWatchdog, startSlice } from './job.ts';

const ENTRY = 'jobContinueUpdateBooks';
const STATE_KEY = 'updateBooks';

/**
 * Workbooks changed in one execution: four reads and two writes each.
 * Apps Script: the Sheets API allows 60 reads a minute a user. https://developers.google.com/workspace/sheets/api/limits (seen 2026-04-23)
 */
const WAVE = 12;

interface UpdateState {
  /** Workbooks that could not be updated in this run. */
  readonly failed: number;
  /** Workbooks already seen in this run, and the digest of the register they are counted in. */
  readonly cursor: number;
  readonly register: string;
}

const NEW_RUN: UpdateState = { failed: 0, cursor: 0, register: '' };

const withBooks = (book: Book) => book.table(organisationsSheet).rows.filter(({ record }) => record.workbookId !== '');

/** The version after the update; null when the workbook is out of reach or has to be put right by its curator first. */
type Seen = { readonly version: string | null; readonly changed: boolean };

/** One read tells that there is nothing to do: a second run over a hundred workbooks is cheap. */
const updated = (ports: Ports, bookId: string, columnsOff: string): Seen => {
  const values = ports.workbooks.readForeign(bookId, settingsSheet.title);
  if (values === null) return { version: null, changed: false };
  const settings = readSettings(readTable(settingsSheet, values, fullLayout('names')));
  const isDone = ageOf(settings.schemaVersion) !== 'older' && settings.columnsOff === columnsOff;
  if (isDone) return { version: settings.schemaVersion, changed: false };
  return { version: bringUpToDate(ports, bookId, { columnsOff }).ok ? SCHEMA_VERSION : null, changed: true };
};

/** Starts an update of all workbooks, or goes on with the one under way. */
export const startUpdateBooks = (ports: Ports): Outcome<JobState> => {
  const opened = requireBook(ports, 'municipality', [organisationsSheet]);
  if (!opened.ok) return opened;
  const running = ports.memory.get<UpdateState>(STATE_KEY);
  setWatchdog(ports, ENTRY);
  if (running === null) ports.memory.set(STATE_KEY, NEW_RUN);
  return done(runSlice(ports, opened.value, running ?? NEW_RUN));
};

/** Goes on with the update that is under way. Refused: `update_not_running`. */
export const continueUpdateBooks = (ports: Ports): Outcome<JobState> => {
  const state = ports.memory.get<UpdateState>(STATE_KEY);
  if (state === null) {
    ports.triggers.removeAll(ENTRY);
    return refused({ code: 'update_not_running' });
  }
  setWatchdog(ports, ENTRY);
  const opened = requireBook(ports, 'municipality', [organisationsSheet]);
  return opened.ok ? done(runSlice(ports, opened.value, state)) : opened;
};

const runSlice = (ports: Ports, book: Book, state: UpdateState): JobState => {
  const table = book.table(organisationsSheet);
  const rows = withBooks(book);
  const total = rows.length;
  const register = ports.shipped.digest(JSON.stringify(rows.map(({ record }) => record.id)));
  const isSameRun = state.cursor > 0 && state.register === register;
  const from = isSameRun ? state.cursor : 0;
  const slice = startSlice(ports, { job: 'update_books', entry: ENTRY, done: from, total });
  const { columnsOff } = book.settings;
  const template = ports.memory.get<string>('templateBook');
  if (from === 0 && template !== null) updated(ports, template, columnsOff);

  let changed = 0;
  let failed = isSameRun ? state.failed : 0;
  let cursor = from;
  const versions = [];
  for (const { record, rowNumber } of rows.slice(from)) {
    if (changed >= WAVE || outOfTime(ports, slice)) break;
    const seen = updated(ports, record.workbookId, columnsOff);
    if (seen.changed) changed += 1;
    if (seen.version === null) failed += 1;
    else if (seen.version !== record.workbookVersion)
      versions.push(patched(table, rowNumber, { workbookVersion: seen.version }));
    cursor += 1;
    ports.memory.showProgress({ ...slice.state, done: cursor });
  }
  book.write(...versions);
  if (cursor < total) {
    ports.memory.set(STATE_KEY, { cursor, failed, register } satisfies UpdateState);
    return leaveForNext(ports, slice, { done: cursor, total });
  }
  ports.memory.remove(STATE_KEY);
  return finishJob(ports, slice, { done: total - failed, total });
};
