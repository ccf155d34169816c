// The programmatic face of a workspace: what the command line, the browser side, the demo, the tests and the bench may call.
import type { AccessFace } from './accessContract.ts';
import type { CellFace } from './cellContract.ts';
import type { GridEdit, GridSheet } from './gridContract.ts';

export type { GridCell, GridEdit, GridSheet } from './gridContract.ts';

export type Profile = 'low' | 'mid' | 'high';
export type Account = 'consumer' | 'workspace';
export type FileKind = 'spreadsheet' | 'form' | 'document' | 'folder' | 'blob';

/** A file of the workspace; times are ISO with the workspace's clock. */
export interface FileEntry {
  readonly id: string;
  readonly kind: FileKind;
  readonly name: string;
  readonly mimeType: string;
  readonly parentId: string | null;
  readonly createdAt: string;
  readonly modifiedAt: string;
  /** Addresses that may open the file besides its owner; absent when there are none. */
  readonly openedTo?: readonly string[];
}

/**
 * The k-th call (from 1) of `method` (`Sheets.Spreadsheets.Values.batchGet`, or `*` for any service call) throws `message`, kills the execution or is slow.
 * `UrlFetchApp.fetchAll[]` is the k-th request of all waves: it is answered with `code` and `message` as an API of Google does.
 */
export interface Fault {
  readonly method: string;
  readonly call: number;
  readonly message?: string;
  readonly kill?: boolean;
  /** The call takes so many milliseconds more, and nothing else happens to it. */
  readonly slowMs?: number;
  /** Strikes after the call has had its effect; otherwise before. */
  readonly after?: boolean;
  /** HTTP status in `details.code` of an advanced service's exception, default 500. */
  readonly code?: number;
}

export interface LedgerLine {
  readonly method: string;
  readonly calls: number;
  /** How many of the calls the cost model charges as a trip to Google. */
  readonly rpc: number;
  readonly ms: Readonly<Record<Profile, number>>;
}

export interface ExecutionRequest {
  readonly bookId: string;
  /** Name of a global function of the bundle. */
  readonly entry: string;
  /** JSON-able arguments, as `google.script.run` would pass them. */
  readonly args?: readonly unknown[];
  readonly profile?: Profile;
  readonly faults?: readonly Fault[];
  /** `sidebar` applies the strict rules of google.script.run to arguments and result. */
  readonly from?: 'menu' | 'sidebar' | 'trigger' | 'editor' | 'open';
}

export interface ExecutionResult {
  readonly id: string;
  readonly entry: string;
  readonly trigger: string;
  readonly status: 'completed' | 'failed' | 'timed_out' | 'killed';
  /** What the function returned, after the JSON rules of google.script.run. */
  readonly value: unknown;
  readonly error: { readonly name: string; readonly message: string; readonly stack: string } | null;
  readonly startedAt: string;
  readonly calls: number;
  readonly rpc: number;
  readonly charged: Readonly<Record<Profile, number>>;
  readonly ledger: readonly LedgerLine[];
  /** The largest heap of the thread that was met at a call: what is garbage by then and the workspace's own part are in it. */
  readonly heapBytes: number;
  readonly log: readonly { readonly level: string; readonly text: string }[];
  /** What the execution asked the interface to show, in order. */
  readonly ui: readonly UiEffect[];
}

/** A line of a menu; null is a separator. */
type MenuItem = { readonly caption: string; readonly entry: string } | null;
export type UiEffect =
  | { readonly kind: 'menu'; readonly caption: string; readonly items: readonly MenuItem[] }
  | { readonly kind: 'sidebar'; readonly title: string; readonly html: string }
  | { readonly kind: 'toast'; readonly message: string; readonly title: string };

export interface FormPage {
  readonly id: string;
  readonly title: string;
  readonly description: string;
  readonly confirmation: string;
  readonly published: boolean;
  readonly items: readonly {
    readonly id: string;
    readonly type: 'TEXT' | 'PARAGRAPH_TEXT' | 'LIST' | 'CHECKBOX' | 'DATE' | 'SCALE' | 'PAGE_BREAK';
    readonly title: string;
    readonly help: string;
    readonly required: boolean;
    /** Of a scale: its numbers. */
    readonly choices: readonly string[];
    /** Of a list: the page break that a choice leads to. */
    readonly branches?: Readonly<Record<string, string>>;
    /** Of a page break: where the form goes after the page before it; absent for straight on. */
    readonly goTo?: string;
  }[];
}

export interface TriggerEntry {
  readonly id: string;
  readonly bookId: string;
  readonly entry: string;
  readonly type: 'ON_FORM_SUBMIT' | 'CLOCK';
  readonly description: string;
  readonly nextAt: string | null;
}

/** Refusal a person can act on; `message` is Russian. */
export interface RefusedError extends Error {
  readonly refused: true;
}

export interface Workspace extends AccessFace, CellFace {
  readonly dir: string;
  readonly account: Account;
  /** IANA zone in which moments are shown. */
  readonly timeZone: string;
  /** False when it was made with a fixed clock: then its ids are the same each time, and anybody can reckon them. */
  readonly hasSecretIds: boolean;
  /** ISO date-time of the workspace's clock. */
  now(): string;
  files(): FileEntry[];
  file(idOrName: string): FileEntry | null;
  /** An empty spreadsheet to which the bundle is bound. Returns its id. */
  createSpreadsheet(name: string): string;
  sheets(bookId: string): GridSheet[];
  /**
   * A new spreadsheet `name` holding `sheets` as given: values, widths, hidden, frozen rows, tab colour, notes, column formats, lists, protection.
   * `value` is stored as it is (a text beginning with `=` stays a text; a date is a serial number in a `date` column); `text`, sheetId and order
   * of ids need not be kept. Refused, with nothing changed, when a file of that name exists. Returns the id. Used by the import of .xlsx.
   */
  importSheets(name: string, sheets: readonly GridSheet[]): string;
  /** Typing whole rows below the last used one, by header; a header that is not there is an error. */
  typeRows(bookId: string, sheetTitle: string, rows: readonly Readonly<Record<string, string>>[]): void;
  /** One edit of a sheet, whole or not at all. */
  editSheet(bookId: string, sheetTitle: string, edit: GridEdit): void;
  /** A sheet of the person's own at the end of the tabs. Refused when there is one of that name. */
  addSheet(bookId: string, title: string): void;
  form(formId: string): FormPage;
  /** Answers by item title or id; dates as `YYYY-MM-DD`, several choices as an array. Refused when a required answer is missing or the form is not published. */
  submitForm(
    formId: string,
    answers: Readonly<Record<string, string | readonly string[]>>,
  ): Promise<{ responseId: string; executions: ExecutionResult[] }>;
  /** The same response sent anew by its author: same id, a later moment, the whole set of answers; the form's triggers run as for a new one. */
  editSubmission(
    formId: string,
    responseId: string,
    answers: Readonly<Record<string, string | readonly string[]>>,
  ): Promise<{ executions: ExecutionResult[] }>;
  /** Google fires a submit trigger twice now and then: runs the form's triggers again for a stored response. */
  repeatSubmission(formId: string, responseId: string): Promise<ExecutionResult[]>;
  /** Bytes of a document as .docx. */
  documentBytes(documentId: string): Uint8Array;
  /** Bytes of a file that is kept as it is. */
  fileBytes(fileId: string): Uint8Array;
  replaceDocument(documentId: string, docx: Uint8Array): void;
  /** A .docx that a person uploads as a Google document. Returns its id. */
  importDocument(name: string, docx: Uint8Array): string;
  call(request: ExecutionRequest): Promise<ExecutionResult>;
  /** Opens the book as a user does: runs onOpen and returns its effects. */
  open(bookId: string): Promise<ExecutionResult>;
  triggers(): TriggerEntry[];
  /**
   * Moves the clock forward and runs the triggers that fall due, in order. Going back is refused. In a move of more than an hour a trigger that
   * repeats by minutes runs once, at its last due moment: from September to January a five-minute trigger of six books is 200 000 runs.
   */
  moveClock(to: string): Promise<ExecutionResult[]>;
  /**
   * Runs what is due by now, at this moment: a trigger whose time came several times while nobody looked runs once. Begins nothing after `until`
   * is aborted, and nothing at all while a move of the clock or another such round goes on.
   */
  runDue(until?: AbortSignal): Promise<ExecutionResult[]>;
  executions(limit?: number): ExecutionResult[];
  outbox(): { to: string; subject: string; body: string; sentAt: string }[];
  /** A copy of the whole workspace as one file at a path where none is; executions under way are not waited for. */
  backUp(file: string): void;
  close(): Promise<void>;
}

export interface WorkspaceOptions {
  /** Folder with Code.js, Libraries.js, *.html, appsscript.json. */
  readonly bundle: string;
  readonly account?: Account;
  /** Fixed start of the clock; the clock then stands still but for charged milliseconds and moveClock. Without it the clock runs. */
  readonly clock?: string;
  /** IANA zone of the workspace, default Europe/Moscow. */
  readonly timeZone?: string;
}
