// The line above the grid: address and whole content of the active cell, and the way to open a link that stands in it.
import { byId } from '../element.ts';
import { hrefOf, isOfThisBook } from '../grid/cellLinks.ts';
import type { GridView } from '../grid/GridView.ts';
import { address, columnTitle, textAt } from '../grid/gridShape.ts';

/** Returns what to call when the place or the values changed. */
export function createCellBar(view: GridView): () => void {
  const place = byId('address');
  const content = byId('content');
  const follow = byId('follow') as HTMLAnchorElement;
  return () => {
    const { sheet, lines } = view.shape;
    const { top, left, bottom, right } = view.area;
    const isOne = top === bottom && left === right;
    place.textContent = isOne
      ? address(view.active)
      : `${address({ row: lines[top] ?? 0, column: left })}:${address({ row: lines[bottom] ?? 0, column: right })}`;
    const text = textAt(sheet, view.active);
    content.textContent = text;
    content.title = columnTitle(sheet, view.active.column);
    const href = hrefOf(text);
    follow.hidden = href === null;
    if (!href) return;
    follow.href = href;
    const isHere = isOfThisBook(href);
    follow.target = isHere ? '' : '_blank';
    follow.textContent = isHere ? 'Перейти к ячейке' : 'Открыть ссылку';
  };
}
