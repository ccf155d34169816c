// The factory: copies the template into a workbook for every organisation that reports by one; may be interrupted anywhere and run again.
import { done, type Outcome, refused } from '../../domain/problem.ts';
import { emptyTable } from '../../schema/derive/table.ts';
import { appended, patched } from '../../schema/derive/write.ts';
import { SCHEMA_VERSION } from '../../schema/migrations/migrations.ts';
import { organisationsSheet } from '../../schema/sheets/municipality.ts';
import { ownOrganisationSheet } from '../../schema/sheets/organisation.ts';
import { settingsSheet } from '../../schema/sheets/service.ts';
import { fileNames } from '../../texts/ru.ts';
import { type Book, requireBook } from '../book.ts';
import type { Ports } from '../ports.ts';
import { settingRows } from '../settings.ts';
import { finishJob, type JobState, leaveForNext, outOfTime, setWatchdog, startSlice } from './job.ts';

const ENTRY = 'jobContinueSchoolBooks';

type Row = ReturnType<typeof reporting>[number];

/** Organisations that report by a workbook of their own. */
const reporting = (book: Book) =>
  book
    .table(organisationsSheet)
    .rows.filter((row) => row.complete && row.record.source === 'workbook' && row.record.status === 'active');

/** Copies the template, or takes the copy that an interrupted run left without recording it. */
const makeBook = (ports: Ports, book: Book, template: string, row: Row): string => {
  const { id, shortName, orgType } = row.record;
  const name = fileNames.schoolBook(shortName, id);
  const bookId = ports.files.findNamed(name, 'workbook')?.id ?? ports.workbooks.copy(template, name);
  const { settings, layout } = book;
  ports.workbooks.write(bookId, [
    ...appended(
      emptyTable(settingsSheet, layout),
      settingRows({ ...settings, role: 'school', schemaVersion: SCHEMA_VERSION, coordinatorEmail: '', orgId: id }),
    ),
    ...appended(emptyTable(ownOrganisationSheet, layout), [{ id, shortName, orgType }]),
  ]);
  return bookId;
};

/** Runs one slice: as many workbooks as the time allows, then leaves the rest to a one-shot trigger. */
export const continueSchoolBooks = (ports: Ports): Outcome<JobState> => {
  setWatchdog(ports, ENTRY);
  const opened = requireBook(ports, 'municipality', [organisationsSheet]);
  const template = ports.memory.get<string>('templateBook');
  if (!opened.ok || template === null) {
    ports.triggers.removeAll(ENTRY);
    return opened.ok ? refused({ code: 'template_book_lost' }) : opened;
  }
  const book = opened.value;
  const all = reporting(book);
  const rows = all.filter((row) => row.record.workbookId === '');
  const total = all.length;
  let made = total - rows.length;
  const slice = startSlice(ports, { job: 'school_books', entry: ENTRY, done: made, total });
  for (const row of rows) {
    if (outOfTime(ports, slice)) return done(leaveForNext(ports, slice, { done: made, total }));
    const workbookId = makeBook(ports, book, template, row);
    book.write(
      patched(book.table(organisationsSheet), row.rowNumber, {
        workbookId,
        workbookUrl: ports.workbooks.urlOf(workbookId),
      }),
    );
    made += 1;
    ports.memory.showProgress({ ...slice.state, done: made });
  }
  return done(finishJob(ports, slice, { done: made, total }));
};
