// Rows of the grid as elements, with what a screen reader needs.
import { element } from '../element.ts';
import { captionOf, hrefOf, isOfThisBook } from './cellLinks.ts';
import { cellAt, cellText, columnLetters, type GridShape, lineOf } from './gridShape.ts';
import type { SheetFilter } from './sheetLines.ts';

/** The row of column letters: for the eye and the mouse only, a screen reader has the titles and the button «Фильтр». */
export function lettersRow({ columns }: GridShape, filter: SheetFilter): HTMLElement {
  const letters = columns.map((column) => {
    const chosen = filter.get(column);
    const arrow = chosen?.order === 'up' ? '↑' : chosen?.order === 'down' ? '↓' : '▾';
    const mark = element('span', { class: 'filter-mark', title: 'Фильтр и порядок' }, arrow);
    return element(
      'div',
      { class: chosen ? 'letter filtered' : 'letter', 'data-letter': column },
      columnLetters(column),
      mark,
    );
  });
  return element(
    'div',
    { class: 'row letters', 'aria-hidden': 'true' },
    element('div', { class: 'row-header' }),
    ...letters,
  );
}

export function sheetRow(shape: GridShape, row: number): HTMLElement {
  const { sheet, columns, frozenRows } = shape;
  const isTitle = row < frozenRows;
  const cells = columns.map((column, index) => {
    const view = sheet.columns[column];
    const cell = cellAt(sheet, { row, column });
    const isTick = typeof cell === 'object' && 'b' in cell;
    const text = isTick ? (cell.b ? '☑' : '☐') : cellText(cell);
    const isWrapped = view?.wraps === true;
    const next = columns[index + 1];
    const isSpilling =
      typeof cell === 'string' &&
      cell !== '' &&
      !isWrapped &&
      !isTitle &&
      next !== undefined &&
      cellAt(sheet, { row, column: next }) === '';
    const classes = [
      'cell',
      isTitle ? 'title' : '',
      typeof cell === 'object' ? (isTick ? 'tick' : 'number') : '',
      isWrapped ? 'wraps' : '',
      isSpilling ? 'spills' : '',
      view?.protected ? 'locked' : '',
      view?.list && !isTitle ? 'choice' : '',
      isTitle && view?.note ? 'noted' : '',
    ];
    const dressed = sheet.dressed?.[`${row},${column}`];
    const href = hrefOf(text);
    const made = element(
      'div',
      {
        class: classes.filter(Boolean).join(' '),
        role: isTitle && cell !== '' ? 'columnheader' : 'gridcell',
        'aria-colindex': index + 2,
        'data-column': column,
        tabindex: -1,
      },
      href === null ? text : link(text, href),
    );
    if (dressed?.fill) made.style.backgroundColor = dressed.fill;
    if (dressed?.fill) made.classList.add('filled');
    if (dressed?.bold) made.style.fontWeight = '600';
    return made;
  });
  const header = element('div', { class: 'row-header', role: 'rowheader', 'aria-colindex': 1 }, String(row + 1));
  return element(
    'div',
    {
      class: isTitle ? 'row frozen' : 'row',
      role: 'row',
      'aria-rowindex': lineOf(shape, row) + 1,
      'data-row': row,
    },
    header,
    ...cells,
  );
}

/** Out of the order of Tab: the keyboard opens it from its cell. */
function link(text: string, href: string): HTMLElement {
  const isHere = isOfThisBook(href);
  return element(
    'a',
    {
      href,
      title: text,
      class: 'cell-link',
      tabindex: -1,
      draggable: 'false',
      ...(!isHere && { target: '_blank', rel: 'noopener noreferrer' }),
    },
    captionOf(text),
  );
}
