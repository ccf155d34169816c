// Registration forms through FormApp; questions are known by item id, so a renamed one is still the same.
import type { FormAnswer, Forms } from '../../application/ports.ts';
import { arrangeForm } from './arrangeForm.ts';

type Form = GoogleAppsScript.Forms.Form;

/** Forms this execution has in hand. */
const held = new Map<string, Form>();

/** Keeps the form that came with an event: opening it again costs more than reading its answers. */
export const holdForm = (form: Form): void => {
  held.set(form.getId(), form);
};

const opened = (formId: string): Form => {
  const form = held.get(formId) ?? FormApp.openById(formId);
  held.set(formId, form);
  return form;
};

const answerOf = (response: GoogleAppsScript.Forms.FormResponse): FormAnswer => ({
  responseId: response.getId(),
  submittedMs: response.getTimestamp().getTime(),
  read: () =>
    Object.fromEntries(
      response
        .getItemResponses()
        .map((item) => [String(item.getItem().getId()), item.getResponse() as string | string[]]),
    ),
});

export const forms: Forms = {
  // Apps Script: since 30 June 2026 a form may be born unpublished; it is published explicitly either way.
  // https://developers.google.com/workspace/forms/api/guides/api-changes-to-google-forms (seen 2026-04-23)
  create: (title) => {
    const form = FormApp.create(title, true);
    if (form.supportsAdvancedResponderPermissions()) form.setPublished(true);
    form.setCollectEmail(false);
    return form.getId();
  },
  arrange: (formId, design, known, isHalfMade) => arrangeForm(opened(formId), design, known, isHalfMade),
  setPublished: (formId, published) => {
    opened(formId).setPublished(published);
  },
  publishedUrl: (formId) => opened(formId).getPublishedUrl(),
  titles: (formId) =>
    Object.fromEntries(
      opened(formId)
        .getItems()
        .map((item) => [String(item.getId()), item.getTitle()]),
    ),
  // Apps Script: getResponses(timestamp) gives answers submitted after it; a millisecond earlier makes that «at or after».
  // https://developers.google.com/apps-script/reference/forms/form#getResponses(Date) (seen 2026-11-22)
  answersSince: (formId, sinceMs) =>
    opened(formId)
      .getResponses(new Date(Math.max(0, sinceMs - 1)))
      .map(answerOf)
      .sort((a, b) => a.submittedMs - b.submittedMs),
};
