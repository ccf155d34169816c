// What every rule reports instead of throwing: a code with data; the prose for it stands in texts/ru.ts, not here.

/** Where a problem sits in the workbook. `column` is the schema key of the column, `rowNumber` the sheet's own number (header = 1). */
export interface Place {
  readonly sheet?: string;
  readonly rowNumber?: number;
  readonly column?: string;
}

/** Part of a template; `box` is a text box, whichever part it stands in, and `drawing` a chart or a diagram. */
export type TemplatePart =
  | 'body'
  | 'header'
  | 'footer'
  | 'box'
  | 'footnote'
  | 'endnote'
  | 'comment'
  | 'drawing'
  | 'properties';

/** Where a problem sits in a template. Paragraphs that show nothing and those of tables are not counted. */
export interface TemplatePlace {
  readonly part: TemplatePart;
  /** From 1; of a paragraph that stands in a table these are the table and its row, otherwise 0. */
  readonly paragraph: number;
  readonly table: number;
  readonly row: number;
  /** Text of the template round the place, at most 60 characters. */
  readonly near: string;
}

/** Expected trouble. `code` has one text per code in `texts/ru.ts`; `data` fills its placeholders and never holds a name of a person. */
export interface Problem {
  readonly code: string;
  readonly data?: Readonly<Record<string, string | number>>;
  readonly place?: Place;
  readonly templatePlace?: TemplatePlace;
  /** `warning` (W of domain reference §3.16) is shown and hinders nothing; absent means an error (E). */
  readonly level?: 'warning';
}

export const isWarning = (problem: Problem): boolean => problem.level === 'warning';

/** Expected outcome of an operation that can be refused. */
export type Outcome<Value> =
  | { readonly ok: true; readonly value: Value }
  | { readonly ok: false; readonly problems: readonly Problem[] };

export const done = <Value>(value: Value): Outcome<Value> => ({ ok: true, value });
export const refused = (...problems: Problem[]): Outcome<never> => ({ ok: false, problems });
