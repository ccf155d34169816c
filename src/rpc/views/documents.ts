// What the screens on documents are shown; the functions themselves stand in contract.ts.

/** A document that can be made. `subject` says of what: 'organisation' needs no choice. */
export interface DocumentChoice {
  readonly type: string;
  readonly name: string;
  readonly subject: 'organisation' | 'pairs' | 'pair' | 'person' | 'partner' | 'event';
  /** The municipality's profile has it. */
  readonly inProfile: boolean;
}

/** A document that was made and is in force. `about` are codes of rows, never names. */
export interface MadeDocument {
  readonly id: string;
  readonly type: string;
  readonly name: string;
  readonly about: string;
  readonly version: number;
  readonly madeAt: string;
  readonly url: string;
}

/** Text of a paragraph or of a row of a table. `blank` is a line for the pen, `unsure` a form that a person has to look at. */
export type PreviewLine = readonly { readonly text: string; readonly state: 'plain' | 'blank' | 'unsure' }[];

/** A document filled without being created. The lists hold tags: left to the pen, printed as nothing, not declined for sure. */
export interface DocumentPreview {
  readonly lines: readonly PreviewLine[];
  readonly blanks: readonly string[];
  readonly empties: readonly string[];
  readonly undeclined: readonly string[];
}

/** What came of an order to make documents. */
export interface DocumentsMade {
  readonly made: number;
  /** Nothing has changed since they were made. */
  readonly unchanged: number;
  /** Left for a later execution. */
  readonly waiting: number;
  /** Local date and time at which the rest goes on by itself; empty when nothing waits for a new day. */
  readonly resumesAt: string;
  readonly documents: readonly MadeDocument[];
}

/**
 * The municipality's templates; `next` is the place to go on from, nought when all is made or read, `total` the places there are.
 * `resumesAt` is the local date and time at which the rest is made without being asked; empty when nothing waits for a new day.
 */
export interface TemplatesView {
  readonly templates: readonly {
    readonly type: string;
    readonly name: string;
    readonly url: string;
    readonly state: '' | 'shipped' | 'changed' | 'broken';
  }[];
  readonly next: number;
  readonly total: number;
  readonly resumesAt: string;
  readonly problems: readonly { readonly code: string }[];
}
