// The buttons above the grid and their keys: taking back, filter, search; and the line that tells what is hidden.
import { byId, element } from '../element.ts';
import type { GridView } from '../grid/GridView.ts';
import { columnTitle } from '../grid/gridShape.ts';
import { NO_FILTER } from '../grid/sheetLines.ts';
import type { BookState } from './BookState.ts';

export interface ToolbarEvents {
  undo(): void;
  redo(): void;
  find(): void;
  /** Of the column of the active cell. */
  filter(): void;
  showAll(): void;
}

/** Returns what to call when steps, place, values or filter changed. */
export function createToolbar(state: BookState, view: GridView, events: ToolbarEvents): () => void {
  const buttons = { undo: byId('undo'), redo: byId('redo'), find: byId('find-open'), filter: byId('filter-open') };
  const line = byId('filter-line');
  for (const [name, button] of Object.entries(buttons))
    button.addEventListener('click', () => events[name as keyof typeof buttons]());
  // By the place of a key and not by its letter: the Russian layout has others there.
  document.addEventListener('keydown', (event) => {
    const isTyping = event.target instanceof HTMLElement && event.target.matches('input, textarea, select');
    if (!(event.ctrlKey || event.metaKey) || event.altKey || document.querySelector('dialog[open]')) return;
    const name =
      event.code === 'KeyF' && !event.shiftKey
        ? 'find'
        : event.code === 'KeyL' && event.shiftKey
          ? 'filter'
          : event.code === 'KeyY' || (event.code === 'KeyZ' && event.shiftKey)
            ? 'redo'
            : event.code === 'KeyZ'
              ? 'undo'
              : null;
    if (name === null || (isTyping && name !== 'find')) return;
    event.preventDefault();
    events[name]();
  });

  return () => {
    // Not `disabled`: a button that was just pressed must not lose the focus.
    buttons.undo.setAttribute('aria-disabled', String(state.steps.undo === 0));
    buttons.redo.setAttribute('aria-disabled', String(state.steps.redo === 0));
    const { filter, shape } = view;
    const isFiltered = filter !== NO_FILTER && filter.size > 0;
    buttons.filter.setAttribute('aria-pressed', String(isFiltered));
    line.hidden = !isFiltered;
    if (!isFiltered) return;
    const all = shape.sheet.rows.filter((row, index) => index >= shape.frozenRows && row.length > 0).length;
    const columns = [...filter.keys()].map((column) => `«${columnTitle(shape.sheet, column)}»`).join(', ');
    const button = element('button', { type: 'button', class: 'link-button' }, 'Показать всё как в книге');
    button.addEventListener('click', () => events.showAll());
    const text = `Показано строк: ${shape.lines.length - shape.frozenRows} из ${all}. Выбрано в: ${columns}. `;
    if (line.dataset['text'] === text) return;
    line.dataset['text'] = text;
    line.replaceChildren(element('span', { role: 'status' }, text), button);
  };
}
