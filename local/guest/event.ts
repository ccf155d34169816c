// The argument that a trigger hands to its function.
import { newError } from './call.ts';
import { form, formResponse, type ResponseData } from './services/forms.ts';
import { spreadsheet } from './services/spreadsheet.ts';

/** Facts of an event as the host sends them. */
export type EventFacts =
  | { readonly kind: 'open'; readonly bookId: string }
  | { readonly kind: 'formSubmit'; readonly triggerUid: string; readonly form: string; readonly response: ResponseData }
  | { readonly kind: 'clock'; readonly triggerUid: string; readonly at: number };

/** https://developers.google.com/apps-script/guides/triggers/events */
export function eventOf(facts: EventFacts): object {
  if (facts.kind === 'open')
    return loud('open', { authMode: authMode('LIMITED'), source: spreadsheet({ id: facts.bookId }) });
  if (facts.kind === 'clock')
    return loud('clock', { ...clockParts(facts.at), authMode: authMode('FULL'), triggerUid: facts.triggerUid });
  return loud('formSubmit', {
    authMode: authMode('FULL'),
    response: formResponse(facts.response),
    source: form({ id: facts.form }),
    triggerUid: facts.triggerUid,
  });
}

/** An enumeration prints as its name. */
function authMode(name: string): object {
  return Object.freeze({ toString: () => name, toJSON: () => name });
}

function clockParts(at: number): Record<string, unknown> {
  const date = new Date(at);
  return {
    year: date.getUTCFullYear(),
    month: date.getUTCMonth() + 1,
    'day-of-month': date.getUTCDate(),
    'day-of-week': date.getUTCDay() === 0 ? 7 : date.getUTCDay(),
    hour: date.getUTCHours(),
    minute: date.getUTCMinutes(),
    second: date.getUTCSeconds(),
    timezone: 'UTC',
  };
}

const OTHERS: Readonly<Record<EventFacts['kind'], readonly string[]>> = {
  open: ['user'],
  formSubmit: [],
  clock: ['week-of-year'],
};

/** A field of Google's event that is not emulated is loud; a field that Google has not either is undefined, as there. */
function loud(kind: EventFacts['kind'], fields: Record<string, unknown>): object {
  for (const name of OTHERS[kind]) {
    Object.defineProperty(fields, name, {
      enumerable: false,
      get: () => {
        throw newError('Error', `NotEmulated: event.${name}`);
      },
    });
  }
  return fields;
}
