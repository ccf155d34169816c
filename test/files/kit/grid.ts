// Sheets for the tests, with everything a case does not speak of left plain.
import type { GridCell, GridSheet } from '../../../local/contract.ts';

type Column = GridSheet['columns'][number];
type Value = GridCell['value'];

export const cellOf = (value: Value): GridCell => ({ value, text: value === null ? '' : String(value) });

export const columnOf = (changed: Partial<Column>): Column => ({
  width: 100,
  hidden: false,
  note: '',
  format: 'plain',
  list: null,
  protected: false,
  ...changed,
});

export const sheetOf = ({ rows, ...changed }: Partial<Omit<GridSheet, 'rows'>> & { rows?: Value[][] }): GridSheet => ({
  sheetId: 0,
  title: 'Лист',
  hidden: false,
  frozenRows: 1,
  tabColor: null,
  columns: (rows?.[0] ?? ['']).map(() => columnOf({})),
  rows: (rows ?? [['Столбец'], ['значение']]).map((row) => row.map(cellOf)),
  ...changed,
});
