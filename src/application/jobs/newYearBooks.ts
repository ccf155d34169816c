// «Новый учебный год» for every school: each workbook is archived and turned as its curator would; graduates are left to the curators.
import type { Outcome } from '../../domain/problem.ts';
import type { Ports } from '../ports.ts';
import { openForNewYear, turnYear } from '../schoolYear/turnYear.ts';
import { type BooksJob, continueBooksJob, startBooksJob } from './booksJob.ts';
import { copyAllowance } from './dailyAllowance.ts';
import type { JobState } from './job.ts';

const NEW_YEAR: BooksJob = {
  job: 'new_year',
  entry: 'jobContinueNewYear',
  // Three reads, three writes and a copy each.
  wave: 15,
  notRunning: 'new_year_not_running',
  begin: (ports) => {
    const allowance = copyAllowance(ports);
    return ({ record: { workbookId } }) => {
      const opened = openForNewYear(ports, workbookId);
      if (!opened.ok) return { ok: false, worked: true };
      const copy = (name: string): string | null =>
        allowance.take() > 0 ? ports.workbooks.copy(workbookId, name) : null;
      const turned = turnYear(ports, workbookId, opened.value, { graduatesLeft: false, copy });
      return turned === null ? allowance.next() : { ok: true, worked: true };
    };
  },
};

export const startNewYearBooks = (ports: Ports): Outcome<JobState> => startBooksJob(ports, NEW_YEAR);
export const continueNewYearBooks = (ports: Ports): Outcome<JobState> => continueBooksJob(ports, NEW_YEAR);
