// Hands on the grid: keys, mouse, clipboard, starting and ending an edit. What is drawn is in GridView.ts.
import type { CellEdit, SheetView } from '../../wire.ts';
import { CellEditor, type Leave } from './CellEditor.ts';
import type { GridView } from './GridView.ts';
import { address, cellAt, cellText, columnTitle, type Place } from './gridShape.ts';
import { placeAfter } from './navigation.ts';
import { formatTsv, parseTsv } from './tsv.ts';

const LEAVE_KEYS: Readonly<Record<Exclude<Leave, 'stay'>, string>> = {
  down: 'ArrowDown',
  up: 'ArrowUp',
  left: 'ArrowLeft',
  right: 'ArrowRight',
};

export interface GridEvents {
  /** The person typed; the cells show it once the workspace took it. */
  edit(sheet: SheetView, edits: readonly CellEdit[]): void;
  moved(): void;
}

export class GridControl {
  readonly #view: GridView;
  readonly #events: GridEvents;
  #editor: CellEditor | null = null;

  constructor(view: GridView, events: GridEvents) {
    this.#view = view;
    this.#events = events;
    const root = view.element;
    root.addEventListener('keydown', (event) => this.#onKey(event));
    root.addEventListener('mousedown', (event) => this.#onMouse(event));
    root.addEventListener('dblclick', (event) => {
      if (view.placeOf(event.target)) this.edit();
    });
    // Chromium sends these to the body, or to what was last marked, not to the focused cell.
    document.addEventListener('copy', (event) => this.#onCopy(event));
    document.addEventListener('cut', (event) => {
      if (this.#onCopy(event)) this.#clear();
    });
    document.addEventListener('paste', (event) => this.#onPaste(event));
  }

  /** Opens the active cell for typing; `typed` replaces what stands there. */
  edit(typed?: string): void {
    if (this.#editor) return;
    const view = this.#view;
    const place = view.active;
    const { sheet, frozenRows } = view.shape;
    const before = cellText(cellAt(sheet, place));
    const isTitle = place.row < frozenRows;
    this.#editor = new CellEditor({
      overlay: view.overlay,
      box: view.box(place),
      bottom: view.element.scrollTop + view.element.clientHeight,
      label: `${columnTitle(sheet, place.column)}, ${address(place)}`,
      text: typed ?? before,
      isQuick: typed !== undefined,
      choices: isTitle ? null : (sheet.columns[place.column]?.list ?? null),
      done: (text, leave) => {
        this.#editor = null;
        if (text !== null && text !== before) this.#events.edit(sheet, [{ ...place, text }]);
        if (leave !== 'stay') this.#move(LEAVE_KEYS[leave]);
        if (leave !== 'stay' || text === null) view.focus();
      },
    });
  }

  #onKey(event: KeyboardEvent): void {
    if (this.#editor || event.isComposing || !this.#view.placeOf(event.target)) return;
    const { key, altKey } = event;
    const ctrl = event.ctrlKey || event.metaKey;
    if (key === 'F2' || key === 'Enter' || (altKey && key === 'ArrowDown')) this.#take(event, () => this.edit());
    else if (key === 'Delete' || key === 'Backspace') this.#take(event, () => this.#clear());
    else if (ctrl && event.code === 'KeyA') this.#take(event, () => this.#selectAll());
    // The box takes the focus before the browser puts the sign in: no layout or dead key is lost.
    else if (key.length === 1 && !ctrl && !altKey) this.edit('');
    else if (!altKey) this.#onMove(event, ctrl);
  }

  #onMove(event: KeyboardEvent, ctrl: boolean): void {
    const view = this.#view;
    const from = view.active;
    const next = placeAfter(view.shape, from, { key: event.key, ctrl, shift: event.shiftKey, pageRows: view.pageRows });
    // At the edge Tab leaves the grid, so that the keyboard is never caught.
    if (!next || (event.key === 'Tab' && next.column === from.column)) return;
    this.#take(event, () => this.#go(next, event.shiftKey && event.key !== 'Tab'));
  }

  #take(event: Event, act: () => void): void {
    event.preventDefault();
    act();
  }

  #go(next: Place, isExtending: boolean): void {
    if (isExtending) this.#view.extend(next);
    else this.#view.select(next);
    this.#view.focus();
    this.#events.moved();
  }

  #move(key: string): void {
    const next = placeAfter(this.#view.shape, this.#view.active, { key, ctrl: false, shift: false, pageRows: 1 });
    if (next) this.#go(next, false);
  }

  #onMouse(event: MouseEvent): void {
    const place = this.#view.placeOf(event.target);
    if (!place || event.button !== 0) return;
    event.preventDefault();
    const active = document.activeElement;
    if (active instanceof HTMLElement && !this.#view.placeOf(active)) active.blur();
    this.#go(place, event.shiftKey);
    const cell = this.#view.cell(place);
    if (cell?.classList.contains('choice') && cell.getBoundingClientRect().right - event.clientX < 22) {
      this.edit();
      return;
    }
    const drag = (moved: MouseEvent) => {
      const under = this.#view.placeOf(moved.target);
      if (under) this.#go(under, true);
    };
    document.addEventListener('mousemove', drag);
    document.addEventListener('mouseup', () => document.removeEventListener('mousemove', drag), { once: true });
  }

  #selectAll(): void {
    const { sheet, columns } = this.#view.shape;
    this.#view.select(this.#view.active, { row: 0, column: columns[0] ?? 0 });
    this.#go({ row: Math.max(0, sheet.rows.length - 1), column: columns.at(-1) ?? 0 }, true);
  }

  #places(): Place[][] {
    const { top, bottom, left, right } = this.#view.area;
    const columns = this.#view.shape.columns.filter((column) => column >= left && column <= right);
    return Array.from({ length: bottom - top + 1 }, (_, index) =>
      columns.map((column) => ({ row: top + index, column })),
    );
  }

  #clear(): void {
    const { sheet } = this.#view.shape;
    const filled = this.#places()
      .flat()
      .filter((place) => cellText(cellAt(sheet, place)) !== '');
    if (filled.length > 0)
      this.#events.edit(
        sheet,
        filled.map((place) => ({ ...place, text: '' })),
      );
  }

  #onCopy(event: ClipboardEvent): boolean {
    if (this.#editor || !this.#view.placeOf(document.activeElement)) return false;
    event.preventDefault();
    const { sheet } = this.#view.shape;
    event.clipboardData?.setData(
      'text/plain',
      formatTsv(this.#places().map((row) => row.map((place) => cellText(cellAt(sheet, place))))),
    );
    return true;
  }

  #onPaste(event: ClipboardEvent): void {
    const text = event.clipboardData?.getData('text/plain') ?? '';
    if (this.#editor || text === '' || !this.#view.placeOf(document.activeElement)) return;
    event.preventDefault();
    const rows = parseTsv(text);
    const { sheet, columns } = this.#view.shape;
    const only = rows.length === 1 && rows[0]?.length === 1 ? rows[0][0] : undefined;
    if (only !== undefined) {
      this.#events.edit(
        sheet,
        this.#places()
          .flat()
          .map((place) => ({ ...place, text: only })),
      );
      return;
    }
    const { top, left } = this.#view.area;
    const first = Math.max(0, columns.indexOf(left));
    const edits = rows.flatMap((cells, down) =>
      cells.flatMap((cell, right) => {
        const column = columns[first + right];
        return column === undefined ? [] : [{ row: top + down, column, text: cell }];
      }),
    );
    this.#events.edit(sheet, edits);
  }
}
