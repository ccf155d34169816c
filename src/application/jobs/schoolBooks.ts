// The factory: makes a workbook for every organisation that reports by one and opens it to its curator; may be interrupted anywhere and run again.
import { done, type Outcome, refused } from '../../domain/problem.ts';
import { emptyTable } from '../../schema/derive/table.ts';
import { appended, patchedById } from '../../schema/derive/write.ts';
import { SCHEMA_VERSION } from '../../schema/migrations/migrations.ts';
import { organisationsSheet } from '../../schema/sheets/municipality.ts';
import { ownOrganisationSheet } from '../../schema/sheets/organisation.ts';
import { settingsSheet } from '../../schema/sheets/service.ts';
import { fileNames } from '../../texts/ru.ts';
import { type Book, requireBook } from '../book.ts';
import { waitsForAccess, withAccess } from '../municipality/bookAccess.ts';
import { makeSheets } from '../orgSheets/makeSheets.ts';
import type { Ports } from '../ports.ts';
import { MODEL_SHEETS, type SchoolProfile, schoolProfile } from '../profiles/schoolProfile.ts';
import { type Settings, settingRows } from '../settings.ts';
import { copyAllowance, type DailyAllowance } from './dailyAllowance.ts';
import { finishJob, type JobState, leaveForNext, leaveUntil, outOfTime, setWatchdog, startSlice } from './job.ts';

const ENTRY = 'jobContinueSchoolBooks';

type Row = ReturnType<typeof reporting>[number];

/** Organisations that report by a workbook of their own. */
const reporting = (book: Book) =>
  book
    .table(organisationsSheet)
    .rows.filter((row) => row.complete && row.record.source === 'workbook' && row.record.status === 'active');

/** What the settings of a school's workbook are, told by its municipality. */
const schoolSettings = (settings: Settings, orgId: string): Settings => ({
  ...settings,
  role: 'school',
  schemaVersion: SCHEMA_VERSION,
  coordinatorEmail: '',
  orgId,
});

/** What every new workbook is made from. */
interface Model {
  readonly book: Book;
  readonly profile: SchoolProfile;
  readonly template: string;
}

/** Copies the template, or takes the copy that an interrupted run left without recording it. Null when no more may be made today. */
const makeBook = (
  ports: Ports,
  { book, profile, template }: Model,
  row: Row,
  allowance: DailyAllowance,
): string | null => {
  const { id, shortName, orgType } = row.record;
  const name = fileNames.schoolBook(shortName, id);
  const known = ports.files.findNamed(name, 'workbook')?.id;
  if (known === undefined && allowance.take() === 0) return null;
  const bookId = known ?? ports.workbooks.copy(template, name);
  const { settings, layout } = book;
  ports.workbooks.write(bookId, [
    ...appended(
      emptyTable(settingsSheet, layout),
      settingRows({ ...schoolSettings(settings, id), ...profile.settings }),
    ),
    ...appended(emptyTable(ownOrganisationSheet, layout), [{ id, shortName, orgType }]),
    ...profile.blocks(layout),
  ]);
  return bookId;
};

/** Opens the workbook to the curator. An address that Google refuses stays waiting: the panel names it. */
const shared = (ports: Ports, bookId: string, { record }: Row): string =>
  waitsForAccess(record) && ports.files.share(bookId, record.curatorEmail)
    ? withAccess(record, record.curatorEmail)
    : record.sharedWith;

/** Runs one slice: as many workbooks as the time allows, then leaves the rest to a one-shot trigger. */
export const continueSchoolBooks = (ports: Ports): Outcome<JobState> => {
  setWatchdog(ports, ENTRY);
  const opened = requireBook(ports, 'municipality', [organisationsSheet], MODEL_SHEETS);
  const template = ports.memory.get<string>('templateBook');
  if (!opened.ok || template === null) {
    ports.triggers.removeAll(ENTRY);
    return opened.ok ? refused({ code: 'template_book_lost' }) : opened;
  }
  const book = opened.value;
  makeSheets(ports, book);
  const model = { book, profile: schoolProfile(ports, book), template };
  const all = reporting(book);
  const rows = all.filter(({ record }) => record.workbookId === '' || waitsForAccess(record));
  const total = all.length;
  let made = total - rows.length;
  const slice = startSlice(ports, { job: 'school_books', entry: ENTRY, done: made, total });
  const allowance = copyAllowance(ports);
  for (const row of rows) {
    if (outOfTime(ports, slice)) return done(leaveForNext(ports, slice, { done: made, total }));
    const isNew = row.record.workbookId === '';
    const workbookId = isNew ? makeBook(ports, model, row, allowance) : row.record.workbookId;
    if (workbookId === null) return done(leaveUntil(ports, slice, { done: made, total }, allowance.next()));
    const sharedWith = shared(ports, workbookId, row);
    // Copying takes long enough for somebody to sort the register: the row is looked for anew.
    const now = requireBook(ports, 'municipality', [organisationsSheet]);
    if (!now.ok) return now;
    now.value.write(
      patchedById(now.value.table(organisationsSheet), row.record.id, {
        ...(isNew && {
          workbookId,
          workbookUrl: ports.workbooks.urlOf(workbookId),
          workbookVersion: SCHEMA_VERSION,
        }),
        sharedWith,
      }),
    );
    made += 1;
    ports.memory.showProgress({ ...slice.state, done: made });
  }
  return done(finishJob(ports, slice, { done: made, total }));
};
