// Installable triggers of this workbook's script.
import type { Triggers } from '../application/ports.ts';

const own = (entry: string) =>
  ScriptApp.getProjectTriggers().filter((trigger) => trigger.getHandlerFunction() === entry);

const removeAll = (entry: string): void => {
  for (const trigger of own(entry)) ScriptApp.deleteTrigger(trigger);
};

export const triggers: Triggers = {
  onFormSubmit: (formId, entry) => {
    if (own(entry).some((trigger) => trigger.getTriggerSourceId() === formId)) return;
    ScriptApp.newTrigger(entry).forForm(formId).onFormSubmit().create();
  },
  everyMinutes: (entry, minutes) => {
    if (own(entry).length === 0) ScriptApp.newTrigger(entry).timeBased().everyMinutes(minutes).create();
  },
  monthly: (entry, day, hour) => {
    if (own(entry).length === 0) ScriptApp.newTrigger(entry).timeBased().onMonthDay(day).atHour(hour).create();
  },
  // Apps Script: a one-shot trigger that has fired keeps its place among the twenty until it is deleted.
  // https://developers.google.com/apps-script/guides/services/quotas (seen 2026-04-23)
  once: (entry, delayMs) => {
    const former = own(entry);
    // The new one first: killed in between, a job has a trigger too many and not none.
    ScriptApp.newTrigger(entry).timeBased().after(delayMs).create();
    for (const trigger of former) ScriptApp.deleteTrigger(trigger);
  },
  idsOf: (entry) => own(entry).map((trigger) => trigger.getUniqueId()),
  removeAll,
};
