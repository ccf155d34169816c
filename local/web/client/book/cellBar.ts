// The line above the grid: address and whole content of the active cell, and the way to open a link that stands in it.
import { byId } from '../element.ts';
import type { GridView } from '../grid/GridView.ts';
import { address, cellAt, cellText, columnTitle } from '../grid/gridShape.ts';
import { localHref } from '../links.ts';

/** Returns what to call when the place or the values changed. */
export function createCellBar(view: GridView): () => void {
  const place = byId('address');
  const content = byId('content');
  const follow = byId('follow') as HTMLAnchorElement;
  return () => {
    const { sheet } = view.shape;
    const { top, left, bottom, right } = view.area;
    const isOne = top === bottom && left === right;
    place.textContent = isOne
      ? address(view.active)
      : `${address({ row: top, column: left })}:${address({ row: bottom, column: right })}`;
    const text = cellText(cellAt(sheet, view.active));
    content.textContent = text;
    content.title = columnTitle(sheet, view.active.column);
    const href = /^https?:\/\/\S+$/.test(text) ? localHref(text) : null;
    follow.hidden = href === null;
    if (href) follow.href = href;
  };
}
