// Hands on the grid: keys, mouse, clipboard, starting and ending an edit. What is drawn is in GridView.ts.
import type { CellEdit, SheetView } from '../../wire.ts';
import { CellEditor, type Leave } from './CellEditor.ts';
import { hrefOf } from './cellLinks.ts';
import { cleared, copied, pasted } from './clipboard.ts';
import type { GridView } from './GridView.ts';
import { address, columnTitle, type Place, textAt } from './gridShape.ts';
import { placeAfter } from './navigation.ts';

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
  /** The edit is over, taken or given up. */
  idle(): void;
  /** Choosing what is shown of a column. */
  filter(column: number): void;
  follow(href: string): void;
  refuse(text: string): void;
  /** Today as a person types it. */
  today(): string;
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
    root.addEventListener('click', (event) => this.#onClick(event));
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

  get isEditing(): boolean {
    return this.#editor !== null;
  }

  /** Opens the active cell for typing; `typed` replaces what stands there. */
  edit(typed?: string): void {
    if (this.#editor) return;
    const view = this.#view;
    const place = view.active;
    const { sheet, frozenRows } = view.shape;
    const was = textAt(sheet, place);
    const isTitle = place.row < frozenRows;
    const column = sheet.columns[place.column];
    this.#editor = new CellEditor({
      overlay: view.overlay,
      box: view.box(place),
      bottom: view.element.scrollTop + view.element.clientHeight,
      label: `${columnTitle(sheet, place.column)}, ${address(place)}`,
      text: typed ?? was,
      isQuick: typed !== undefined,
      isDate: !isTitle && column?.format === 'date',
      choices: isTitle ? null : (column?.list ?? null),
      done: (text, leave) => {
        this.#editor = null;
        if (text !== null && text !== was) this.#events.edit(sheet, [{ ...place, text, was }]);
        if (leave !== 'stay') this.#move(LEAVE_KEYS[leave]);
        if (leave !== 'stay' || text === null) view.focus();
        this.#events.idle();
      },
    });
  }

  #onKey(event: KeyboardEvent): void {
    if (this.#editor || event.isComposing || !this.#view.placeOf(event.target)) return;
    const { key, altKey } = event;
    const ctrl = event.ctrlKey || event.metaKey;
    const { row, column } = this.#view.active;
    if (altKey && key === 'Enter') this.#take(event, () => this.#follow());
    else if (altKey && key === 'ArrowDown' && row < this.#view.shape.frozenRows)
      this.#take(event, () => this.#events.filter(column));
    else if (key === 'F2' || key === 'Enter' || (altKey && key === 'ArrowDown')) this.#take(event, () => this.edit());
    else if (key === 'Delete' || key === 'Backspace') this.#take(event, () => this.#clear());
    else if (ctrl && event.code === 'KeyA') this.#take(event, () => this.#selectAll());
    else if (event.shiftKey && event.code === 'Space') this.#take(event, () => this.#markRows(row, true));
    else if (ctrl && event.code === 'Semicolon') this.#take(event, () => this.edit(this.#events.today()));
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

  #follow(): void {
    const href = hrefOf(textAt(this.#view.shape.sheet, this.#view.active));
    if (href) this.#events.follow(href);
  }

  /** Whole rows, up to this one: from where the marked area began, or this one alone. */
  #markRows(row: number, isExtending: boolean): void {
    const { columns, lines } = this.#view.shape;
    const { top, bottom } = this.#view.area;
    const began = lines[bottom] === this.#view.active.row ? lines[top] : lines[bottom];
    const from = isExtending ? (began ?? row) : row;
    this.#view.select({ row, column: columns[0] ?? 0 }, { row: from, column: columns.at(-1) ?? 0 });
    this.#view.focus();
    this.#events.moved();
  }

  #onMouse(event: MouseEvent): void {
    if (event.button !== 0) return;
    const place = this.#view.placeOf(event.target);
    const numbered = rowOfNumber(event.target);
    if (!place && numbered === null) return;
    event.preventDefault();
    const active = document.activeElement;
    if (active instanceof HTMLElement && !this.#view.placeOf(active)) active.blur();
    if (numbered !== null) this.#markRows(numbered, event.shiftKey);
    if (!place) return;
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

  #onClick(event: MouseEvent): void {
    if (!(event.target instanceof Element)) return;
    const letter = event.target.closest<HTMLElement>('[data-letter]');
    if (letter) this.#events.filter(Number(letter.dataset['letter']));
    const link = event.target.closest<HTMLAnchorElement>('a.cell-link');
    if (!link || event.ctrlKey || event.metaKey || event.shiftKey) return;
    event.preventDefault();
    this.#events.follow(link.getAttribute('href') ?? '');
  }

  #selectAll(): void {
    const { sheet, columns, lines } = this.#view.shape;
    const last = lines.findLast((row) => row < sheet.rows.length) ?? 0;
    this.#view.select(this.#view.active, { row: lines[0] ?? 0, column: columns[0] ?? 0 });
    this.#go({ row: last, column: columns.at(-1) ?? 0 }, true);
  }

  #clear(): void {
    const edits = cleared(this.#view.shape, this.#view.area);
    if (edits.length > 0) this.#events.edit(this.#view.shape.sheet, edits);
  }

  #onCopy(event: ClipboardEvent): boolean {
    if (this.#editor || !this.#view.placeOf(document.activeElement)) return false;
    event.preventDefault();
    event.clipboardData?.setData('text/plain', copied(this.#view.shape, this.#view.area));
    return true;
  }

  #onPaste(event: ClipboardEvent): void {
    const text = event.clipboardData?.getData('text/plain') ?? '';
    if (this.#editor || text === '' || !this.#view.placeOf(document.activeElement)) return;
    event.preventDefault();
    const { edits, lost, area } = pasted(this.#view.shape, this.#view.area, text);
    if (lost > 0) {
      this.#events.refuse(
        `Не вставлено: для ${lost} ячеек из буфера нет места – кончаются строки или столбцы. Снимите фильтр или начните выше и левее.`,
      );
      return;
    }
    this.#events.edit(this.#view.shape.sheet, edits);
    if (area) this.#view.select(area.to, area.from);
    this.#view.focus();
    this.#events.moved();
  }
}

/** The row whose number is pressed, or `null` for anything else. */
function rowOfNumber(target: EventTarget | null): number | null {
  const number = target instanceof Element ? target.closest('.row-header') : null;
  const row = number?.closest<HTMLElement>('[data-row]');
  return row ? Number(row.dataset['row']) : null;
}
