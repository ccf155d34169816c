// What each visitor typed into each workbook, and the rows put in or taken out, to be taken back and done again; kept in memory until the server stops.
import type { CellChange, Edited, RowsChange } from '../cellContract.ts';
import type { Workspace } from '../contract.ts';
import { refusal } from '../files/refusal.ts';

const KEPT = 200;
const MOST_CELLS = 200_000;

/** Cells that were typed into, or rows. */
type Edit =
  | { readonly sheetId: number; readonly changes: readonly CellChange[] }
  | { readonly sheetId: number; readonly rows: RowsChange };

export interface Moved extends Edited {
  readonly sheetId: number;
  /** Where rows came or went; null when only cells were changed. */
  readonly row: number | null;
}

interface Line {
  done: Edit[];
  undone: Edit[];
}

export interface Steps {
  readonly undo: number;
  readonly redo: number;
}

export interface EditHistory {
  add(visitor: string, bookId: string, edit: Edit): void;
  /** How many steps can be taken back, and how many done again. */
  steps(visitor: string, bookId: string): Steps;
  /** Refused when there is nothing to take back, or somebody has changed the cells since; such a step is forgotten. */
  move(visitor: string, bookId: string, way: 'undo' | 'redo'): Moved;
}

export function createEditHistory(workspace: Pick<Workspace, 'takeBack' | 'takeBackRows'>): EditHistory {
  const lines = new Map<string, Line>();
  const lineOf = (visitor: string, bookId: string): Line => {
    const key = `${visitor}\n${bookId}`;
    const line = lines.get(key) ?? { done: [], undone: [] };
    lines.set(key, line);
    return line;
  };
  return {
    add(visitor, bookId, edit) {
      const line = lineOf(visitor, bookId);
      line.undone = [];
      line.done = withinBounds([...line.done, edit]);
    },
    steps(visitor, bookId) {
      const { done, undone } = lineOf(visitor, bookId);
      return { undo: done.length, redo: undone.length };
    },
    move(visitor, bookId, way) {
      const line = lineOf(visitor, bookId);
      const edit = (way === 'undo' ? line.done : line.undone).pop();
      if (!edit) throw refusal(way === 'undo' ? 'Отменять больше нечего.' : 'Повторять больше нечего.');
      const { sheetId } = edit;
      const others = way === 'undo' ? line.undone : line.done;
      if ('rows' in edit) {
        const { change, marks } = workspace.takeBackRows(bookId, sheetId, edit.rows);
        others.push({ sheetId, rows: change });
        return { sheetId, row: change.row, standing: [], marks };
      }
      const edited = workspace.takeBack(bookId, sheetId, edit.changes);
      others.push({ sheetId, changes: turned(edit.changes) });
      return { sheetId, row: null, ...edited };
    },
  };
}

/** The changes that bring back what these took away. */
function turned(changes: readonly CellChange[]): readonly CellChange[] {
  const keys = new Map(changes.filter(({ column }) => column === 0).map(({ row, before }) => [row, before]));
  return changes.map((change) => ({
    ...change,
    before: change.after,
    after: change.before,
    rowKey: keys.has(change.row) ? (keys.get(change.row) ?? null) : change.rowKey,
  }));
}

function withinBounds(edits: Edit[]): Edit[] {
  let cells = 0;
  const kept: Edit[] = [];
  for (const edit of edits.slice(-KEPT).reverse()) {
    cells += 'rows' in edit ? edit.rows.values.flat().length : edit.changes.length;
    if (cells > MOST_CELLS) break;
    kept.unshift(edit);
  }
  return kept;
}
