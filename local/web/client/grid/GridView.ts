// The grid on the screen: frozen rows, only the rows in view, the selection and the focus. Typing and keys are in GridControl.ts.

import type { SheetView } from '../../wire.ts';
import { chartFigures } from '../charts/chartFigures.ts';
import { element } from '../element.ts';
import {
  type Area,
  areaOf,
  EMPTY_SHEET,
  type GridShape,
  isInside,
  type Place,
  ROW_HEADER_WIDTH,
  ROW_HEIGHT,
  shapeOf,
} from './gridShape.ts';
import { lettersRow, sheetRow } from './rowElements.ts';

const OVERSCAN = 12;

export class GridView {
  readonly #scroll = element('div', { class: 'grid-scroll', id: 'grid' });
  readonly #table = element('div', {
    class: 'grid',
    role: 'grid',
    'aria-multiselectable': 'true',
    'aria-describedby': 'grid-help',
  });
  readonly #head = element('div', { class: 'grid-head', role: 'rowgroup' });
  readonly #body = element('div', { class: 'grid-body', role: 'rowgroup' });
  /** Editors and hints lie here: inside the scrolled area, outside of the grid's roles. */
  readonly overlay = element('div', { class: 'grid-overlay' });
  readonly #charts = element('div', { class: 'grid-charts' });
  readonly #rows = new Map<number, HTMLElement>();
  #shape: GridShape = shapeOf(EMPTY_SHEET);
  #active: Place = { row: 0, column: 0 };
  #anchor: Place = { row: 0, column: 0 };

  constructor(place: HTMLElement) {
    this.#table.append(this.#head, this.#body);
    this.#scroll.append(this.#table, this.#charts, this.overlay);
    place.replaceChildren(this.#scroll);
    this.#scroll.addEventListener('scroll', () => this.#renderRows(), { passive: true });
    new ResizeObserver(() => this.#renderRows()).observe(this.#scroll);
  }

  get element(): HTMLElement {
    return this.#scroll;
  }

  get shape(): GridShape {
    return this.#shape;
  }

  get active(): Place {
    return this.#active;
  }

  get area(): Area {
    return areaOf(this.#anchor, this.#active);
  }

  get pageRows(): number {
    return Math.max(1, Math.floor((this.#scroll.clientHeight - this.#head.offsetHeight) / ROW_HEIGHT) - 1);
  }

  /** Another sheet: from its top, or at the place given. */
  open(sheet: SheetView, place?: Place): void {
    const shape = shapeOf(sheet);
    const first = { row: Math.min(sheet.frozenRows, shape.rowCount - 1), column: shape.columns[0] ?? 0 };
    this.#active = this.#anchor = place ?? first;
    this.#scroll.scrollTo(0, 0);
    this.refresh(sheet);
    if (place) this.#scrollTo(place);
  }

  /** The same sheet with new values: the place, the scroll and the focus stay. */
  refresh(sheet: SheetView): void {
    const hadFocus = this.#table.contains(document.activeElement);
    this.#shape = shapeOf(sheet);
    this.#active = this.#inside(this.#active);
    this.#anchor = this.#inside(this.#anchor);
    const { columns, edges, rowCount, frozenRows } = this.#shape;
    this.#table.setAttribute('aria-label', `Лист «${sheet.title}»`);
    this.#table.setAttribute('aria-rowcount', String(rowCount));
    this.#table.setAttribute('aria-colcount', String(columns.length + 1));
    const widths = columns.map((_, index) => `${(edges[index + 1] ?? 0) - (edges[index] ?? 0)}px`);
    this.#table.style.setProperty('--columns', `${ROW_HEADER_WIDTH}px ${widths.join(' ')}`);
    this.#table.style.width = `${ROW_HEADER_WIDTH + (edges.at(-1) ?? 0)}px`;
    this.#body.style.height = `${(rowCount - frozenRows) * ROW_HEIGHT}px`;
    this.#rows.clear();
    this.#body.replaceChildren();
    this.#head.replaceChildren(lettersRow(this.#shape));
    for (let row = 0; row < frozenRows; row += 1) this.#addRow(row, this.#head);
    this.#charts.replaceChildren(...chartFigures(this.#shape, this.#head.offsetHeight));
    this.#renderRows();
    this.#paint();
    if (hadFocus) this.focus();
  }

  select(active: Place, anchor: Place = active): void {
    this.#active = active;
    this.#anchor = anchor;
    this.#renderRows();
    this.#scrollTo(active);
    this.#paint();
  }

  extend(active: Place): void {
    this.select(active, this.#anchor);
  }

  focus(): void {
    this.cell(this.#active)?.focus({ preventScroll: true });
  }

  cell({ row, column }: Place): HTMLElement | null {
    return this.#rows.get(row)?.querySelector<HTMLElement>(`[data-column="${column}"]`) ?? null;
  }

  /** The place of a cell's element, or `null` for anything else. */
  placeOf(target: EventTarget | null): Place | null {
    const cell = target instanceof Element ? target.closest<HTMLElement>('[data-column]') : null;
    const row = cell?.closest<HTMLElement>('[data-row]');
    return cell && row ? { row: Number(row.dataset['row']), column: Number(cell.dataset['column']) } : null;
  }

  /** Where a cell lies in the overlay, in pixels. */
  box(place: Place): { left: number; top: number; width: number; height: number } {
    const outer = this.#scroll.getBoundingClientRect();
    const inner = this.cell(place)?.getBoundingClientRect() ?? outer;
    return {
      left: inner.left - outer.left + this.#scroll.scrollLeft,
      top: inner.top - outer.top + this.#scroll.scrollTop,
      width: inner.width,
      height: inner.height,
    };
  }

  /** The nearest place that exists: the sheet may have become smaller. */
  #inside({ row, column }: Place): Place {
    const { columns, rowCount } = this.#shape;
    const isShown = columns.includes(column);
    return {
      row: Math.min(row, rowCount - 1),
      column: isShown ? column : (columns.findLast((one) => one < column) ?? columns[0] ?? 0),
    };
  }

  #addRow(row: number, parent: HTMLElement): void {
    const made = sheetRow(this.#shape, row);
    if (parent === this.#body) made.style.top = `${(row - this.#shape.frozenRows) * ROW_HEIGHT}px`;
    this.#rows.set(row, made);
    parent.append(made);
  }

  #renderRows(): void {
    const { frozenRows, rowCount } = this.#shape;
    const first = frozenRows + Math.floor(this.#scroll.scrollTop / ROW_HEIGHT) - OVERSCAN;
    const last = first + Math.ceil(this.#scroll.clientHeight / ROW_HEIGHT) + 2 * OVERSCAN;
    // The active row stays even out of view: it may hold the focus.
    const isWanted = (row: number) => (row >= first && row <= last) || row === this.#active.row;
    for (const [row, made] of this.#rows) {
      if (row < frozenRows || isWanted(row)) continue;
      made.remove();
      this.#rows.delete(row);
    }
    let isChanged = false;
    const add = (row: number) => {
      if (this.#rows.has(row)) return;
      this.#addRow(row, this.#body);
      isChanged = true;
    };
    for (let row = Math.max(first, frozenRows); row <= Math.min(last, rowCount - 1); row += 1) add(row);
    if (this.#active.row >= frozenRows && this.#active.row < rowCount) add(this.#active.row);
    if (isChanged) this.#paint();
  }

  #paint(): void {
    const { area } = this;
    for (const [row, made] of this.#rows)
      for (const cell of made.querySelectorAll<HTMLElement>('[data-column]')) {
        const column = Number(cell.dataset['column']);
        const isActive = row === this.#active.row && column === this.#active.column;
        const isSelected = isInside(area, { row, column });
        cell.classList.toggle('active', isActive);
        cell.classList.toggle('selected', isSelected && !isActive);
        if (isSelected) cell.setAttribute('aria-selected', 'true');
        else cell.removeAttribute('aria-selected');
        cell.tabIndex = isActive ? 0 : -1;
      }
  }

  #scrollTo({ row, column }: Place): void {
    const { frozenRows, columns, edges } = this.#shape;
    const index = Math.max(0, columns.indexOf(column));
    const left = edges[index] ?? 0;
    const right = edges[index + 1] ?? left;
    const width = this.#scroll.clientWidth - ROW_HEADER_WIDTH;
    if (left < this.#scroll.scrollLeft || right - left > width) this.#scroll.scrollLeft = left;
    else if (right > this.#scroll.scrollLeft + width) this.#scroll.scrollLeft = right - width;
    if (row < frozenRows) return;
    const top = (row - frozenRows) * ROW_HEIGHT;
    const height = this.#scroll.clientHeight - this.#head.offsetHeight;
    if (top < this.#scroll.scrollTop) this.#scroll.scrollTop = top;
    else if (top + ROW_HEIGHT > this.#scroll.scrollTop + height) this.#scroll.scrollTop = top + ROW_HEIGHT - height;
    this.#renderRows();
  }
}
