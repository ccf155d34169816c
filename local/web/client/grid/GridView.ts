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
  lineAt,
  lineOf,
  nearestPlace,
  type Place,
  ROW_HEADER_WIDTH,
  shapeOf,
} from './gridShape.ts';
import { lettersRow, sheetRow } from './rowElements.ts';
import { createRowHeights } from './rowHeights.ts';
import { NO_FILTER, rowsShown, type SheetFilter } from './sheetLines.ts';

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
  readonly #heightOf: ReturnType<typeof createRowHeights>;
  #shape: GridShape = shapeOf(EMPTY_SHEET);
  #filter: SheetFilter = NO_FILTER;
  #active: Place = { row: 0, column: 0 };
  #anchor: Place = { row: 0, column: 0 };

  constructor(place: HTMLElement) {
    this.#table.append(this.#head, this.#body);
    this.#scroll.append(this.#table, this.#charts, this.overlay);
    place.replaceChildren(this.#scroll);
    this.#heightOf = createRowHeights(this.#table);
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

  get filter(): SheetFilter {
    return this.#filter;
  }

  get area(): Area {
    return areaOf(this.#shape, this.#anchor, this.#active);
  }

  get pageRows(): number {
    const { scrollTop, clientHeight } = this.#scroll;
    const bottom = scrollTop + clientHeight - this.#head.offsetHeight;
    return Math.max(1, lineAt(this.#shape, bottom) - lineAt(this.#shape, scrollTop) - 1);
  }

  /** Another sheet: from its top, or at the place given; a filter that hides the place is given up. */
  open(sheet: SheetView, place?: Place, filter: SheetFilter = NO_FILTER): void {
    const isHidden = place && rowsShown(sheet, filter)?.includes(place.row) === false && place.row >= sheet.frozenRows;
    this.#filter = isHidden ? NO_FILTER : filter;
    const shape = shapeOf(sheet);
    const first = { row: shape.lines[sheet.frozenRows] ?? shape.lines.at(-1) ?? 0, column: shape.columns[0] ?? 0 };
    this.#active = this.#anchor = place ?? first;
    this.#scroll.scrollTo(0, 0);
    this.#draw(sheet, rowsShown(sheet, this.#filter));
    if (place) this.#scrollTo(place);
  }

  /** Shows other rows of the sheet that is open. */
  show(filter: SheetFilter): void {
    this.#filter = filter;
    this.#draw(this.#shape.sheet, rowsShown(this.#shape.sheet, filter));
    this.#scrollTo(this.#active);
  }

  /**
   * The same sheet with new values: the place, the scroll and the focus stay. A filtered row that was changed stays in view,
   * so that what was typed does not vanish under the hands; the filter is asked anew when rows came or went.
   */
  refresh(sheet: SheetView): void {
    const { lines, frozenRows, sheet: before } = this.#shape;
    const isSame = before.sheetId === sheet.sheetId && before.rows.length === sheet.rows.length;
    const isFiltered = this.#filter.size > 0;
    this.#draw(sheet, isFiltered && isSame ? lines.slice(frozenRows) : rowsShown(sheet, this.#filter));
  }

  #draw(sheet: SheetView, rows: readonly number[] | null): void {
    const hadFocus = this.#table.contains(document.activeElement);
    this.#shape = shapeOf(sheet, { rows, heightOf: this.#heightOf(sheet) });
    this.#active = nearestPlace(this.#shape, this.#active);
    this.#anchor = nearestPlace(this.#shape, this.#anchor);
    const { columns, edges, lines, tops, frozenRows } = this.#shape;
    this.#table.setAttribute('aria-label', `Лист «${sheet.title}»`);
    this.#table.setAttribute('aria-rowcount', String(lines.length));
    this.#table.setAttribute('aria-colcount', String(columns.length + 1));
    const widths = columns.map((_, index) => `${(edges[index + 1] ?? 0) - (edges[index] ?? 0)}px`);
    this.#table.style.setProperty('--columns', `${ROW_HEADER_WIDTH}px ${widths.join(' ')}`);
    this.#table.style.width = `${ROW_HEADER_WIDTH + (edges.at(-1) ?? 0)}px`;
    this.#body.style.height = `${tops.at(-1) ?? 0}px`;
    this.#rows.clear();
    this.#body.replaceChildren();
    this.#head.replaceChildren(lettersRow(this.#shape, this.#filter));
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

  #addRow(line: number, parent: HTMLElement): void {
    const { lines, tops, frozenRows } = this.#shape;
    const row = lines[line] ?? 0;
    const made = sheetRow(this.#shape, row);
    if (parent === this.#body) {
      const top = tops[line - frozenRows] ?? 0;
      made.style.top = `${top}px`;
      made.style.height = `${(tops[line - frozenRows + 1] ?? top) - top}px`;
    }
    this.#rows.set(row, made);
    parent.append(made);
  }

  #renderRows(): void {
    const { frozenRows, lines } = this.#shape;
    const { scrollTop, clientHeight } = this.#scroll;
    const first = Math.max(lineAt(this.#shape, scrollTop) - OVERSCAN, frozenRows);
    const last = Math.min(lineAt(this.#shape, scrollTop + clientHeight) + OVERSCAN, lines.length - 1);
    const active = lineOf(this.#shape, this.#active.row);
    const wanted = new Set<number>();
    for (let line = first; line <= last; line += 1) wanted.add(line);
    // The active row stays even out of view: it may hold the focus.
    if (active >= frozenRows) wanted.add(active);
    const rows = new Set([...wanted].map((line) => lines[line]));
    for (const [row, made] of this.#rows) {
      if (row < frozenRows || rows.has(row)) continue;
      made.remove();
      this.#rows.delete(row);
    }
    let isChanged = false;
    for (const line of wanted) {
      if (this.#rows.has(lines[line] ?? -1)) continue;
      this.#addRow(line, this.#body);
      isChanged = true;
    }
    if (isChanged) this.#paint();
  }

  #paint(): void {
    const { area } = this;
    for (const [row, made] of this.#rows) {
      const line = lineOf(this.#shape, row);
      for (const cell of made.querySelectorAll<HTMLElement>('[data-column]')) {
        const column = Number(cell.dataset['column']);
        const isActive = row === this.#active.row && column === this.#active.column;
        const isSelected = isInside(area, line, column);
        cell.classList.toggle('active', isActive);
        cell.classList.toggle('selected', isSelected && !isActive);
        if (isSelected) cell.setAttribute('aria-selected', 'true');
        else cell.removeAttribute('aria-selected');
        cell.tabIndex = isActive ? 0 : -1;
      }
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
    const line = lineOf(this.#shape, row) - frozenRows;
    if (line < 0) return;
    const top = this.#shape.tops[line] ?? 0;
    const bottom = this.#shape.tops[line + 1] ?? top;
    const height = this.#scroll.clientHeight - this.#head.offsetHeight;
    if (top < this.#scroll.scrollTop) this.#scroll.scrollTop = top;
    else if (bottom > this.#scroll.scrollTop + height) this.#scroll.scrollTop = Math.min(top, bottom - height);
    this.#renderRows();
  }
}
