// «Обновить книги»: brings the template and every school's workbook to this bundle's version and to the columns and the profile of the municipality.
import type { Outcome } from '../../domain/problem.ts';
import { readTable } from '../../schema/derive/table.ts';
import { fullLayout } from '../../schema/layout.ts';
import { ageOf, SCHEMA_VERSION } from '../../schema/migrations/migrations.ts';
import { settingsSheet } from '../../schema/sheets/service.ts';
import type { Ports } from '../ports.ts';
import { type SchoolProfile, schoolProfile } from '../profiles/schoolProfile.ts';
import { readSettings, type Settings } from '../settings.ts';
import { bringUpToDate } from '../versions/bringUpToDate.ts';
import { type BooksJob, continueBooksJob, startBooksJob } from './booksJob.ts';
import type { JobState } from './job.ts';

/** The version after the update; null when the workbook is out of reach or has to be put right by its curator first. */
interface Updated {
  readonly version: string | null;
  readonly worked: boolean;
}

/** What a school's workbook takes over from its municipality. */
interface Wanted {
  readonly settings: Pick<Settings, 'columnsOff' | keyof SchoolProfile['settings']>;
  readonly blocks: SchoolProfile['blocks'];
}

/** One read tells that there is nothing to do: a second run over a hundred workbooks is cheap. */
const updated = (ports: Ports, bookId: string, wanted: Wanted): Updated => {
  const values = ports.workbooks.readForeign(bookId, settingsSheet.title);
  if (values === null) return { version: null, worked: false };
  const settings = readSettings(readTable(settingsSheet, values, fullLayout('names')));
  const isDone =
    ageOf(settings.schemaVersion) !== 'older' &&
    Object.entries(wanted.settings).every(([key, value]) => settings[key as keyof Settings] === value);
  if (isDone) return { version: settings.schemaVersion, worked: false };
  return {
    version: bringUpToDate(ports, bookId, wanted.settings, wanted.blocks).ok ? SCHEMA_VERSION : null,
    worked: true,
  };
};

const UPDATE: BooksJob = {
  job: 'update_books',
  entry: 'jobContinueUpdateBooks',
  // Four reads and two writes each.
  wave: 12,
  notRunning: 'update_not_running',
  begin: (ports, book, isFirst) => {
    const { settings, blocks } = schoolProfile(ports, book);
    const wanted = { settings: { columnsOff: book.settings.columnsOff, ...settings }, blocks };
    const template = ports.memory.get<string>('templateBook');
    if (isFirst && template !== null) updated(ports, template, wanted);
    return ({ record }) => {
      const { version, worked } = updated(ports, record.workbookId, wanted);
      const isTold = version === null || version === record.workbookVersion;
      return { ok: version !== null, worked, ...(isTold ? {} : { patch: { workbookVersion: version } }) };
    };
  },
};

export const startUpdateBooks = (ports: Ports): Outcome<JobState> => startBooksJob(ports, UPDATE);
export const continueUpdateBooks = (ports: Ports): Outcome<JobState> => continueBooksJob(ports, UPDATE);
