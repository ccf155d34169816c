// Entry of the guest: fits a fresh context with Google's globals and returns the runner of one function.
import { callHost, connect, type HostFunction, newError } from './call.ts';
import { makeConsole } from './console.ts';
import { type EventFacts, eventOf } from './event.ts';
import { ADVANCED_SERVICES } from './services/advanced.ts';
import { makeDocumentApp, makeDriveApp } from './services/documents.ts';
import { makeFormApp } from './services/forms.ts';
import { makeHtmlService } from './services/html.ts';
import { makeSpreadsheetApp } from './services/spreadsheet.ts';
import { makeStores } from './services/stores.ts';
import { makeScriptApp } from './services/triggers.ts';
import { makeUrlFetchApp } from './services/urlFetch.ts';
import { makeUtilities } from './services/utilities.ts';
import { stackOf } from './stack.ts';
import { illegalPart } from './strictJson.ts';
import { installDate } from './time/date.ts';
import { offsetOf } from './time/zone.ts';

/** Comes in as JSON: an object of the host would carry the host's prototypes in. */
interface Setup {
  readonly timeZone: string;
  readonly advanced: readonly { readonly userSymbol: string; readonly serviceId: string }[];
}

interface Job {
  readonly entry: string;
  readonly args: readonly unknown[];
  readonly event: EventFacts | null;
  /** Called by name from a page or a menu: private functions are not there, and (for a page) the result must be JSON. */
  readonly byName: boolean;
  readonly strict: boolean;
}

/**
 * Globals of V8 that Apps Script has not, or whose presence there is not documented.
 * https://developers.google.com/apps-script/guides/v8-runtime
 */
const NOT_THERE = ['WebAssembly', 'SharedArrayBuffer', 'Atomics', 'escape', 'unescape'];

/** Returns a function that takes a Job as JSON and answers an outcome as JSON; run it after the bundle is loaded. */
export function install(host: HostFunction, setupJson: string): (jobJson: string) => string {
  const setup = JSON.parse(setupJson) as Setup;
  connect(host);
  for (const name of NOT_THERE) delete (globalThis as Record<string, unknown>)[name];
  installDate(() => callHost('@now') as number, offsetOf(setup.timeZone), setup.timeZone);
  const globals: Record<string, object> = {
    console: makeConsole(),
    SpreadsheetApp: makeSpreadsheetApp(),
    HtmlService: makeHtmlService(),
    FormApp: makeFormApp(),
    DriveApp: makeDriveApp(),
    DocumentApp: makeDocumentApp(),
    ScriptApp: makeScriptApp(),
    UrlFetchApp: makeUrlFetchApp(),
    Utilities: makeUtilities(),
    ...makeStores(),
  };
  for (const { userSymbol, serviceId } of setup.advanced) {
    const make = ADVANCED_SERVICES[serviceId];
    if (make !== undefined) globals[userSymbol] = make();
  }
  for (const [name, value] of Object.entries(globals)) {
    Object.defineProperty(globalThis, name, { value, writable: true, configurable: true, enumerable: false });
  }
  const before = new Set(Object.getOwnPropertyNames(globalThis));
  return (jobJson) => JSON.stringify(outcomeOf(JSON.parse(jobJson) as Job, before));
}

function outcomeOf(job: Job, before: ReadonlySet<string>): object {
  try {
    const entry = (globalThis as Record<string, unknown>)[job.entry];
    const isHidden = before.has(job.entry) || (job.byName && job.entry.endsWith('_'));
    if (typeof entry !== 'function' || isHidden) throw newError('Error', `Script function not found: ${job.entry}`);
    const args = job.event === null ? job.args : [eventOf(job.event)];
    const value: unknown = (entry as (...list: readonly unknown[]) => unknown)(...args);
    const illegal = job.strict ? illegalPart(value) : null;
    if (illegal !== null) {
      throw newError(
        'ScriptError',
        `The script completed but the returned value is not a supported return type: ${illegal}`,
      );
    }
    return { value: toJson(value, job.strict) };
  } catch (error) {
    return { error: describe(error) };
  }
}

/** A caller that is no page sees what can be seen of the result; nothing fails for it. */
function toJson(value: unknown, strict: boolean): unknown {
  if (strict) return value ?? null;
  try {
    return JSON.parse(JSON.stringify(value ?? null) ?? 'null');
  } catch {
    return null;
  }
}

/** Name, message and the lines of the stack that belong to the bundle. */
export function describe(error: unknown): object {
  if (!(error instanceof Error)) return { name: 'Error', message: String(error), stack: '' };
  const own = stackOf(error)
    .split('\n')
    .filter((line) => /^\s+at /.test(line));
  return { name: error.name, message: error.message, stack: own.map((line) => line.trim()).join('\n') };
}
