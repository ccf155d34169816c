// ScriptApp: installable triggers of the script that is bound to the spreadsheet.
import { limitOf, messageOf } from '../../meter/quotas.ts';
import { nextMoment } from '../../store/clock/schedule.ts';
import {
  addTrigger,
  type ClockRule,
  deleteTrigger,
  type StoredTrigger,
  triggersOfBook,
} from '../../store/clock/triggers.ts';
import { findFile } from '../../store/files.ts';
import { serviceError } from '../../store/serviceError.ts';
import type { Execution } from '../execution.ts';
import type { Operations } from './operation.ts';

/** Apps Script: other numbers are refused. https://developers.google.com/apps-script/reference/script/clock-trigger-builder#everyMinutes(Integer) (seen 2026-11-22) */
const MINUTES = [1, 5, 10, 15, 30];

function faceOf({ id, entry, source }: Pick<StoredTrigger, 'id' | 'entry' | 'source'>): object {
  return { id, entry, source };
}

function create(
  execution: Execution,
  trigger: Pick<StoredTrigger, 'entry' | 'type' | 'source' | 'rule' | 'nextAt'>,
): object {
  const { store, job, setup } = execution;
  return store.transaction(() => {
    if (triggersOfBook(store, job.bookId).length >= limitOf('triggersPerScript', setup.account))
      throw serviceError(messageOf('triggersPerScript'));
    return faceOf({ ...trigger, id: addTrigger(store, { ...trigger, book: job.bookId }) });
  });
}

function checkRange(name: string, value: number, from: number, to: number): void {
  if (value < from || value > to) throw serviceError(`Invalid argument: ${name}. Must be between ${from} and ${to}.`);
}

/** A token of the one who runs the script, good for this execution. */
export function tokenOf({ job }: Execution): string {
  return `ya29.local-${job.id}`;
}

export const SCRIPT_APP: Operations = {
  'ScriptApp.getOAuthToken': tokenOf,
  'ScriptApp.getProjectTriggers': (execution) => triggersOfBook(execution.store, execution.job.bookId).map(faceOf),
  'ScriptApp.deleteTrigger': (execution, { id }: { id: string }) => {
    const deleted = deleteTrigger(execution.store, execution.job.bookId, id);
    if (deleted === 0)
      throw serviceError('Unexpected error while getting the method or property deleteTrigger on object ScriptApp.');
  },
  'TriggerBuilder.forForm': (execution, { form }: { form: string }) => {
    if (findFile(execution.store, form)?.kind !== 'form')
      throw serviceError('No item with the given ID could be found, or you do not have permission to access it.');
  },
  'FormTriggerBuilder.create': (
    execution,
    { entry, form, onSubmit }: { entry: string; form: string; onSubmit: boolean },
  ) => {
    if (!onSubmit) throw serviceError('The event type was not specified for the trigger.');
    return create(execution, { entry, type: 'ON_FORM_SUBMIT', source: form, rule: {}, nextAt: null });
  },
  'ClockTriggerBuilder.everyMinutes': (_execution, { everyMinutes }: { everyMinutes: number }) => {
    if (!MINUTES.includes(everyMinutes))
      throw serviceError('The value you passed to everyMinutes was invalid. It must be one of 1, 5, 10, 15 or 30.');
  },
  'ClockTriggerBuilder.onMonthDay': (_execution, { monthDay }: { monthDay: number }) =>
    checkRange('day', monthDay, 1, 31),
  'ClockTriggerBuilder.atHour': (_execution, { hour }: { hour: number }) => checkRange('hour', hour, 0, 23),
  'ClockTriggerBuilder.create': (execution, { entry, ...rule }: ClockRule & { entry: string }) => {
    const kinds = [rule.afterMs, rule.everyMinutes, rule.monthDay].filter((value) => value !== undefined).length;
    if (kinds === 0) throw serviceError('A recurrence must be specified for the clock trigger.');
    if (kinds > 1) throw serviceError('Only one recurrence may be specified for the clock trigger.');
    const nextAt = nextMoment(rule, execution.now(), execution.setup.bundle.manifest.timeZone, true);
    return create(execution, { entry, type: 'CLOCK', source: null, rule, nextAt });
  },
};
