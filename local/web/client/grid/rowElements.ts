// Rows of the grid as elements, with what a screen reader needs.
import { element } from '../element.ts';
import { cellAt, cellText, columnLetters, type GridShape } from './gridShape.ts';

/** The row of column letters: for the eye only, a screen reader has the titles. */
export function lettersRow({ columns }: GridShape): HTMLElement {
  const letters = columns.map((column) => element('div', { class: 'letter' }, columnLetters(column)));
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
    const classes = [
      'cell',
      isTitle ? 'title' : '',
      typeof cell === 'object' ? (isTick ? 'tick' : 'number') : '',
      view?.protected ? 'locked' : '',
      view?.list && !isTitle ? 'choice' : '',
      isTitle && view?.note ? 'noted' : '',
    ];
    const dressed = sheet.dressed?.[`${row},${column}`];
    const made = element(
      'div',
      {
        class: classes.filter(Boolean).join(' '),
        role: isTitle && cell !== '' ? 'columnheader' : 'gridcell',
        'aria-colindex': index + 2,
        'data-column': column,
        tabindex: -1,
      },
      isTick ? (cell.b ? '☑' : '☐') : cellText(cell),
    );
    if (dressed?.fill) made.style.backgroundColor = dressed.fill;
    if (dressed?.bold) made.style.fontWeight = '600';
    return made;
  });
  const header = element('div', { class: 'row-header', role: 'rowheader', 'aria-colindex': 1 }, String(row + 1));
  return element(
    'div',
    { class: isTitle ? 'row frozen' : 'row', role: 'row', 'aria-rowindex': row + 1, 'data-row': row },
    header,
    ...cells,
  );
}
