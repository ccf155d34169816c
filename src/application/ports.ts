// What the use cases need of the outside; implemented on Google in src/platform and in memory in the tests.
import type { DocumentLibraries } from '../documents/libraries.ts';
import type { Day } from '../domain/calendar/day.ts';
import type { RawCell } from '../schema/derive/cell.ts';
import type { FormPagePlan, Question } from '../schema/derive/form.ts';
import type { Growth } from '../schema/derive/growth.ts';
import type { SheetPlan } from '../schema/derive/structure.ts';
import type { Block } from '../schema/derive/write.ts';
import type { Dashboard } from './dashboard/dashboard.ts';

/** Values of a sheet, rows of cells, trailing empties omitted; undefined when the sheet is not there. */
export type SheetValues = readonly (readonly RawCell[])[] | undefined;

/** Why another workbook cannot be read, now or later. `unreadable`: a file that is no spreadsheet. */
export type RefusalReason = 'no_access' | 'no_book' | 'no_sheet' | 'unreadable';

/** What came of asking another workbook for a sheet. `today`: not before Google's next day. */
export type ForeignSheet =
  | { readonly kind: 'values'; readonly values: NonNullable<SheetValues> }
  | { readonly kind: 'unreadable'; readonly reason: RefusalReason }
  | { readonly kind: 'try_again'; readonly reason: 'busy' | 'today' };

/** The workbook the bundle is bound to, or another one by id. One call each, whatever the number of sheets. */
export interface Workbooks {
  readonly ownId: () => string;
  readonly urlOf: (bookId: string) => string;
  /** Titles of the sheets, in tab order. */
  readonly titles: (bookId: string) => string[];
  /** Ids of the sheets by title, for links to cells. */
  readonly sheetIds: (bookId: string) => Readonly<Record<string, number>>;
  readonly read: (bookId: string, titles: readonly string[]) => SheetValues[];
  /** One sheet of a workbook that may be gone, closed to us or without the sheet: null then. One call. */
  readonly readForeign: (bookId: string, title: string) => SheetValues | null;
  /** The same sheet of many workbooks, asked for together; an answer for each, in their order. Each is one read of the minute's sixty. */
  readonly readForeignAll: (bookIds: readonly string[], title: string) => ForeignSheet[];
  /** Writes all blocks in one request: all or none. */
  readonly write: (bookId: string, blocks: readonly Block[]) => void;
  /** Adds the planned sheets and removes the untouched first one Google makes. */
  readonly build: (bookId: string, plans: readonly SheetPlan[], emptySheets: readonly string[]) => void;
  /** Adds sheets and columns and hides or shows columns, all in one request: all or none. */
  readonly grow: (bookId: string, growth: Growth) => void;
  /** Copies a workbook with its script. Returns the new id. */
  readonly copy: (bookId: string, name: string) => string;
  /**
   * Draws the sheet of charts anew: makes it where it is not there, changes the charts it has, never doubles one; cells, charts and
   * map in one request. A sheet of the same title that is somebody's own is left alone. False: Google refused the charts, and the cells alone
   * are written.
   */
  readonly draw: (bookId: string, dashboard: Dashboard) => boolean;
  /** Takes rows out of sheets, by the sheet's own numbers, all in one request: all or none. */
  readonly removeRows: (
    bookId: string,
    rows: readonly { readonly sheet: string; readonly rowNumbers: readonly number[] }[],
  ) => void;
  /** How many workbooks this account may make in a day. */
  readonly dailyCopies: () => number;
}

/** Documents and files the product has made itself. `tag` is a key without personal data kept with the file. */
export interface Files {
  readonly findTagged: (tag: string) => { readonly id: string; readonly url: string } | null;
  /** Documents and files created with this `run`, by tag: what an interrupted run has made, in one call. */
  readonly findRun: (run: string) => ReadonlyMap<string, { readonly id: string; readonly url: string }>;
  /** Id of the folder with this tag; made when it is not there. */
  readonly ensureFolder: (name: string, tag: string) => string;
  /**
   * When each workbook we may see was last changed, milliseconds since the epoch; empty when Drive does not tell. One call for a
   * thousand. What is absent may be there all the same.
   */
  readonly modifiedTimes: () => ReadonlyMap<string, number>;
  readonly findNamed: (name: string, kind: 'workbook' | 'form') => { readonly id: string } | null;
  readonly createDocument: (
    name: string,
    docx: readonly number[] | Uint8Array,
    tag: string,
    place?: { readonly folder?: string; readonly run?: string },
  ) => { readonly id: string; readonly url: string };
  /** A file as it is, for other programs. A text is kept as UTF-8. `place` as for documents. */
  readonly createFile: (
    name: string,
    kept: { readonly mime: string; readonly content: Uint8Array | string },
    tag: string,
    place: { readonly folder: string; readonly run: string },
  ) => { readonly id: string; readonly url: string };
  /** Lets an address edit a file; doing it twice changes nothing. False when Google refuses the address. */
  readonly share: (id: string, email: string) => boolean;
  /** Closes a file to changes, with the reason people see; a person may open it again. Doing it twice changes nothing. */
  readonly lock: (id: string, reason: string) => void;
  /** Takes access away; an address without access is no trouble. */
  readonly unshare: (id: string, email: string) => void;
  /** Addresses that may open a file; null when the platform does not tell us. */
  readonly openTo: (id: string) => string[] | null;
  /** The code of a problem for a document that is gone, closed to us, or too large to be given out. */
  readonly exportDocx: (id: string) => Uint8Array | 'template_gone' | 'template_not_exported';
  /** How many documents this account may make in a day. */
  readonly dailyDocuments: () => number;
}

type AnswerText = string | readonly string[];

/** An answer as it lies in the form. Reading it is many small calls, so that is left until it is known to be wanted. */
export interface FormAnswer {
  readonly responseId: string;
  /** Of the last sending, when its author has changed it. Milliseconds since the epoch. */
  readonly submittedMs: number;
  /** Answers by item id; a question without an answer is absent. */
  readonly read: () => Readonly<Record<string, AnswerText>>;
}

export interface FormDesign {
  readonly texts: { readonly description: string; readonly confirmation: string };
  readonly pages: readonly FormPagePlan[];
  /** Questions the form may still have and that are no longer asked. */
  readonly retired: readonly Question[];
}

export interface Forms {
  /** Creates the form explicitly published. Returns its id. */
  readonly create: (title: string) => string;
  /**
   * Makes a form as designed: adds what is missing at its place, sets the choices anew, keeps the items that are there with
   * their ids and titles. A retired question goes only while the form has no answers, afterwards it stays and is not required.
   * `known` is what an earlier run has returned. Of a form that an interrupted run has left half-made, untitled items are
   * removed first. Returns item ids by question and page key, and the titles of all items by item id.
   */
  readonly arrange: (
    formId: string,
    design: FormDesign,
    known: Readonly<Record<string, string>>,
    isHalfMade: boolean,
  ) => { readonly items: Record<string, string>; readonly titles: Record<string, string> };
  readonly setPublished: (formId: string, published: boolean) => void;
  readonly publishedUrl: (formId: string) => string;
  /** Titles of the items, by item id. */
  readonly titles: (formId: string) => Record<string, string>;
  /** Answers sent or changed at or after a moment, oldest first. */
  readonly answersSince: (formId: string, sinceMs: number) => FormAnswer[];
}

export interface Triggers {
  /** Makes sure there is exactly one; keeps it when it is there. */
  readonly onFormSubmit: (formId: string, entry: string) => void;
  readonly everyMinutes: (entry: string, minutes: number) => void;
  readonly monthly: (entry: string, day: number, hour: number) => void;
  /** Replaces every one-shot trigger of this entry by one that fires no earlier than `delayMs` from now. */
  readonly once: (entry: string, delayMs: number) => void;
  /** Ids of the triggers of this entry. */
  readonly idsOf: (entry: string) => readonly string[];
  readonly removeAll: (entry: string) => void;
}

/** Small states that outlive an execution (≤ 9 KB each) and progress shown while one runs. */
export interface Memory {
  readonly get: <Value>(key: string) => Value | null;
  /** Everything remembered, by key, in one call. */
  readonly all: () => Readonly<Record<string, unknown>>;
  readonly set: (key: string, value: unknown) => void;
  readonly remove: (key: string) => void;
  /** May be forgotten at any moment. */
  readonly cache: (key: string, value: unknown) => void;
  readonly cached: <Value>(key: string) => Value | null;
  readonly showProgress: (value: unknown) => void;
  readonly progress: () => unknown;
}

export interface Clock {
  readonly today: () => Day;
  /** Local date and time to the minute, `2025-12-31 17:05`. */
  readonly now: () => string;
  readonly nowMs: () => number;
}

export interface Lock {
  /** Runs the work alone in this workbook; null when the lock was not free within `waitMs`. */
  readonly alone: <Value>(waitMs: number, work: () => Value) => { readonly value: Value } | null;
}

export interface Mail {
  /** False when today's quota is used up. */
  readonly send: (to: string, subject: string, body: string) => boolean;
}

/** What ships with the bundle and is read only when needed. */
export interface Shipped {
  readonly profile: (id: string) => unknown;
  readonly template: (name: string) => Uint8Array;
  readonly libraries: () => DocumentLibraries;
  /** Bytes in base64, both ways. */
  readonly bytesOf: (base64: string) => Uint8Array;
  readonly base64Of: (bytes: Uint8Array) => string;
  /** A fresh text nobody can foresee. */
  readonly unguessable: () => string;
  /** Hex SHA-256 of a text. */
  readonly digest: (text: string) => string;
}

export interface Ports {
  readonly workbooks: Workbooks;
  readonly files: Files;
  readonly forms: Forms;
  readonly triggers: Triggers;
  readonly memory: Memory;
  readonly clock: Clock;
  readonly lock: Lock;
  readonly mail: Mail;
  readonly shipped: Shipped;
}
