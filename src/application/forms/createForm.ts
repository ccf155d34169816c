// Makes the mentor registration form of a school: published explicitly, with the profile's questions and the triggers that bring answers in.
import { done, type Outcome } from '../../domain/problem.ts';
import { questionsOf } from '../../schema/derive/form.ts';
import { completeRecords } from '../../schema/derive/table.ts';
import { ownOrganisationSheet } from '../../schema/sheets/organisation.ts';
import { mentorsSheet } from '../../schema/sheets/people.ts';
import { fileNames, formTexts } from '../../texts/ru.ts';
import { requireBook } from '../book.ts';
import type { Ports } from '../ports.ts';
import { PROFILE_SHEETS, profileOf } from '../profiles/profileOf.ts';
import { FORM_KEY, type RegistrationForm } from './registrationForm.ts';

/** Minutes between the passes of the safety net that brings in what the submit trigger missed. */
const SAFETY_NET_MINUTES = 5;

/** Safe to run again: an existing form is completed, never doubled. */
export const createRegistrationForm = (ports: Ports): Outcome<{ url: string }> => {
  const opened = requireBook(ports, 'school', [ownOrganisationSheet], [PROFILE_SHEETS.school]);
  if (!opened.ok) return opened;
  const book = opened.value;
  const { profile } = profileOf(ports, book);
  const organisation = completeRecords(book.table(ownOrganisationSheet))[0]?.shortName ?? '';
  const title = fileNames.registrationForm(organisation, book.settings.orgId);
  const known = ports.memory.get<RegistrationForm>(FORM_KEY);
  const halfMade = known === null ? ports.files.findNamed(title, 'form') : null;
  const formId = known?.formId ?? halfMade?.id ?? ports.forms.create(title);
  const questions = questionsOf(mentorsSheet, book.layout, {
    fields: profile.mentorForm,
    forms: profile.forms,
  });
  const items = ports.forms.setQuestions(formId, formTexts(book.mode), questions, halfMade !== null);
  const url = ports.forms.publishedUrl(formId);
  ports.memory.set(FORM_KEY, {
    formId,
    url,
    items,
    drainedThroughMs: known?.drainedThroughMs ?? 0,
  } satisfies RegistrationForm);
  ports.triggers.onFormSubmit(formId, 'onFormSubmitted');
  ports.triggers.everyMinutes('onDrainTimer', SAFETY_NET_MINUTES);
  return done({ url });
};
