// Which columns a workbook really has: the schema, less what the personal-data mode and the profile leave out.
import type { Columns, PdMode } from './column.ts';
import type { SheetSchema } from './sheet.ts';

export interface Layout {
  readonly mode: PdMode;
  /** `sheetKey.columnKey` of the columns the profile leaves out; a required column cannot be left out. */
  readonly off: ReadonlySet<string>;
}

/** Nothing left out but what the mode forbids. */
export const fullLayout = (mode: PdMode): Layout => ({ mode, off: new Set() });

/** Columns that exist in this layout, in schema order. */
export const columnsIn = <Cs extends Columns>(schema: SheetSchema<Cs>, { mode, off }: Layout): (keyof Cs & string)[] =>
  Object.keys(schema.columns).filter((key) => {
    const column = schema.columns[key];
    return (
      (column?.only ?? mode) === mode &&
      (off.size === 0 || column?.required === true || !off.has(`${schema.key}.${key}`))
    );
  });

/** The setting that keeps `off` in a workbook: `mentors.subject; mentors.email`. */
export const parseOff = (text: string): ReadonlySet<string> =>
  new Set(
    text
      .split(';')
      .map((part) => part.trim())
      .filter((part) => part !== ''),
  );

export const formatOff = (off: Iterable<string>): string => [...off].sort().join('; ');
