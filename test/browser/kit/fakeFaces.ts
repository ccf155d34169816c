// Parts of the fake workspace: cells that can be typed and taken back, people with passwords and a journal.
import type { AccessFace } from '../../../local/accessContract.ts';
import type { CellChange, CellFace, RowsChange } from '../../../local/cellContract.ts';
import type { FileEntry } from '../../../local/contract.ts';
import { refusal } from '../../../local/files/refusal.ts';
import type { GridCell, GridSheet } from '../../../local/gridContract.ts';

export type FakeSheet = { rows: GridCell[][] } & Omit<GridSheet, 'rows'>;

export const cell = (value: GridCell['value'], text = String(value ?? '')): GridCell => ({ value, text });

export const column = (extra: Partial<GridSheet['columns'][number]> = {}): GridSheet['columns'][number] => ({
  width: 160,
  hidden: false,
  note: '',
  format: 'text',
  list: null,
  protected: false,
  ...extra,
});

/** What reaches the cells is kept in `typed`. */
export function fakeCells(
  sheets: readonly FakeSheet[],
  typed: { row: number; column: number; text: string }[],
  mark: () => string,
): CellFace {
  const typeCell: CellFace['typeCell'] = (_bookId, title, row, column, text) => {
    if (text.startsWith('=')) throw refusal('Формулы здесь не считаются.');
    typed.push({ row, column, text });
    const rows = sheets.find((one) => one.title === title)?.rows;
    while (rows && rows.length <= row) rows.push([]);
    const cells = rows?.[row];
    while (cells && cells.length <= column) cells.push(cell(null));
    if (cells) cells[column] = cell(text);
  };
  let rowEdits = 0;
  const markOf = () => `${typed.length} ${rowEdits} ${mark()}`;
  /** Rows put in or taken out at a place. */
  const splice = (sheetId: number, isDelete: boolean, row: number, count: number, values: RowsChange['values']) => {
    const rows = sheets.find((one) => one.sheetId === sheetId)?.rows ?? [];
    const before = markOf();
    const coming = Array.from({ length: isDelete ? 0 : count }, (_, at) => (values[at] ?? []).map((one) => cell(one)));
    const gone = rows.splice(row, isDelete ? count : 0, ...coming).map((line) => line.map(({ value }) => value));
    rowEdits += 1;
    const kind = isDelete ? ('deleted' as const) : ('inserted' as const);
    const change: RowsChange = { kind, row, count, values: gone, beside: ['', ''], looks: ['', ''] };
    return { sheetId, change, marks: [before, markOf()] as const };
  };
  return {
    changeMark: markOf,
    typeCell,
    typeCells(bookId, title, cells) {
      const before = markOf();
      const refused: { row: number; column: number; message: string }[] = [];
      const changed: CellChange[] = [];
      for (const { row, column, text } of cells) {
        const standing = () => sheets.find((one) => one.title === title)?.rows[row]?.[column]?.value ?? null;
        const was = standing();
        try {
          typeCell(bookId, title, row, column, text);
          changed.push({ row, column, before: was, after: standing(), rowKey: null });
        } catch (error) {
          refused.push({ row, column, message: error instanceof Error ? error.message : '' });
        }
      }
      const { sheetId = 0, rows = [] } = sheets.find((one) => one.title === title) ?? {};
      const standing = cells.map(({ row, column }) => ({ row, column, cell: rows[row]?.[column] ?? cell(null) }));
      return { sheetId, changed, refused, standing, marks: [before, markOf()] };
    },
    editRows(_bookId, title, act, row, count) {
      const { sheetId = 0, frozenRows = 0 } = sheets.find((one) => one.title === title) ?? {};
      const first = act === 'below' ? row + count : row;
      if (first < frozenRows) throw refusal('Вы пытаетесь изменить защищённую ячейку или объект.');
      return splice(sheetId, act === 'delete', first, count, []);
    },
    takeBackRows: (_bookId, sheetId, { kind, row, count, values }) =>
      splice(sheetId, kind === 'inserted', row, count, values),
    takeBack(_bookId, sheetId, changes) {
      const rows = sheets.find((one) => one.sheetId === sheetId)?.rows ?? [];
      const holds = ({ row, column, after }: CellChange) => (rows[row]?.[column]?.value ?? null) === after;
      if (!changes.every(holds)) throw refusal('Отменить нельзя: эти ячейки с тех пор изменило задание.');
      for (const { row, column, before } of changes) (rows[row] as GridCell[])[column] = cell(before);
      const standing = changes.map(({ row, column, before }) => ({ row, column, cell: cell(before) }));
      return { standing, marks: [markOf(), markOf()] };
    },
  };
}

export function fakePeople(files: () => readonly FileEntry[], at: string): AccessFace {
  const passwords = new Map<string, string>();
  const notes: Parameters<AccessFace['note']>[0][] = [];
  return {
    users: () => [...passwords.keys()].map((name) => ({ name, since: at })),
    async setPassword(name, password) {
      passwords.set(name, password);
    },
    removeUser: (name) => void passwords.delete(name),
    checkPassword: async (name, password) => (passwords.get(name) === password ? name : null),
    note: (entry) => void notes.unshift(entry),
    journal: () =>
      notes.map(({ who, what, fileId, executionId }) => ({
        at,
        until: at,
        who,
        what,
        times: 1,
        file: fileId === undefined ? null : { id: fileId, name: files().find(({ id }) => id === fileId)?.name ?? '' },
        executionId: executionId ?? null,
      })),
  };
}
