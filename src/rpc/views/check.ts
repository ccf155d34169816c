// What a check of the workbook has found, as the panel shows it.

/** What «Проверить книгу» found; `problems` are the gravest of all that stand on «Проверки». */
export interface CheckView {
  readonly errors: number;
  readonly warnings: number;
  /** Local date and time to the minute. */
  readonly checkedAt: string;
  readonly problems: readonly {
    readonly code: string;
    readonly level: 'error' | 'warning';
    /** `V-05`; empty for what has no number. */
    readonly rule: string;
    /** ««Пары», строка 7»; empty for the workbook as a whole. */
    readonly place: string;
    readonly text: string;
    /** Address of the cell. */
    readonly link: string;
  }[];
}
