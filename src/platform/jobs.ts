// What menu commands and triggers start; each runs alone in its workbook.
import { checkWorkbook } from '../application/check/checkWorkbook.ts';
import { turnMonth, turnTimer } from '../application/cycle/turnCycle.ts';
import { continueDocuments } from '../application/documents/makeDocuments.ts';
import { drainAnswers } from '../application/forms/drainAnswers.ts';
import { tendForms } from '../application/forms/tendForms.ts';
import { jobView } from '../application/getJob.ts';
import { type JobState, tryLater } from '../application/jobs/job.ts';
import { askedRollUp } from '../application/jobs/monthlyRollUp.ts';
import { continueNewYearBooks } from '../application/jobs/newYearBooks.ts';
import { continueRollUp } from '../application/jobs/rollUp.ts';
import { continueSchoolBooks } from '../application/jobs/schoolBooks.ts';
import { continueUpdateBooks } from '../application/jobs/updateBooks.ts';
import { continuePapers } from '../application/papers/preparePapers.ts';
import type { Ports } from '../application/ports.ts';
import { continueTemplates } from '../application/templates/municipalTemplates.ts';
import type { Outcome } from '../domain/problem.ts';
import { problemTexts } from '../texts/problems.ts';
import { shownProblem } from '../texts/problemText.ts';
import { checkText } from '../texts/ru.ts';
import { ports } from './app.ts';
import { holdForm } from './forms/forms.ts';
import { guarded, watched } from './guard.ts';
import { toast } from './menu.ts';

/** How long a job waits for a page that is just writing. */
const WAIT_MS = 30_000;

type Job = (at: Ports) => Outcome<JobState | null>;
type Slice = (at: Ports) => Outcome<unknown>;

/** A slice started by a trigger. Refusals are expected (nothing to do, a header is missing): the sidebar tells them. */
const fromTrigger = (entry: string, job: Job): void =>
  watched(entry, () => ports.lock.alone(WAIT_MS, () => job(ports)));

/** A one-shot trigger is spent once it has fired: a slice that found the workbook busy asks for another. */
const sliceFromTrigger = (entry: string, job: Slice): void =>
  watched(entry, () => {
    if (ports.lock.alone(WAIT_MS, () => job(ports)) === null) tryLater(ports, entry);
  });

/** A job started from the menu, with its outcome as a toast. */
const fromMenu = (entry: string, job: Job): void => {
  const outcome = guarded(
    entry,
    () => ports.lock.alone(WAIT_MS, () => job(ports))?.value ?? { ok: false, problems: [{ code: 'busy' }] },
  );
  if (!outcome.ok) toast(outcome.problems.map((problem) => shownProblem(problem).text).join('\n'));
  else toast(outcome.value === null ? problemTexts.roll_up_done : jobView(ports)(outcome.value).text);
};

/** The check started from the menu; the list is on its sheet, the toast tells how long it is. */
export const checkFromMenu = (): void => {
  const outcome = guarded(
    'menuCheckBook',
    () => ports.lock.alone(WAIT_MS, () => checkWorkbook(ports))?.value ?? { ok: false, problems: [{ code: 'busy' }] },
  );
  toast(
    outcome.ok ? checkText(outcome.value) : outcome.problems.map((problem) => shownProblem(problem).text).join('\n'),
  );
};

export const runMonthly = (): void => fromTrigger('onMonthlyTimer', turnMonth);
export const runCycle = (): void => sliceFromTrigger('onCycleTimer', turnTimer);
export const resumeRollUp = (): void => sliceFromTrigger('jobContinueRollUp', continueRollUp);
export const resumeSchoolBooks = (): void => sliceFromTrigger('jobContinueSchoolBooks', continueSchoolBooks);
export const resumeUpdateBooks = (): void => sliceFromTrigger('jobContinueUpdateBooks', continueUpdateBooks);
export const resumeNewYear = (): void => sliceFromTrigger('jobContinueNewYear', continueNewYearBooks);
export const resumeDocuments = (): void => sliceFromTrigger('jobContinueDocuments', continueDocuments);
export const resumeTemplates = (): void => sliceFromTrigger('jobContinueTemplates', continueTemplates);
export const resumePapers = (): void => sliceFromTrigger('jobContinuePapers', continuePapers);
export const rollUpFromMenu = (): void => fromMenu('menuRunRollUp', askedRollUp);
export const schoolBooksFromMenu = (): void => fromMenu('menuMakeSchoolBooks', continueSchoolBooks);

/** An answer has arrived. The event carries the answer's moment; the answer itself is read from the form. */
export const answerArrived = (event: GoogleAppsScript.Events.FormsOnFormSubmit): void =>
  watched('onFormSubmitted', () => {
    holdForm(event.source);
    const { source, response } = event;
    return drainAnswers(ports, {
      formId: source.getId(),
      responseId: response.getId(),
      submittedMs: response.getTimestamp().getTime(),
    });
  });

/** The safety net for answers whose trigger failed, and what else forms need without anybody asking. */
export const drainOnTimer = (): void => watched('onDrainTimer', () => tendForms(ports));
