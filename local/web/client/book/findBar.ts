// Searching in the sheet: the browser's own search sees only the rows that are drawn.
import { byId } from '../element.ts';
import type { GridView } from '../grid/GridView.ts';
import { type Place, textAt } from '../grid/gridShape.ts';

/** `moved` is called when the search has gone to a cell. Returns what opens the bar. */
export function createFindBar(view: GridView, moved: () => void): () => void {
  const bar = byId('find-bar');
  const field = byId('find') as HTMLInputElement;
  const count = byId('find-count');

  const found = (): Place[] => {
    const wanted = field.value.trim().toLowerCase();
    const { sheet, lines, columns } = view.shape;
    if (wanted === '') return [];
    return lines.flatMap((row) =>
      columns
        .filter((column) => textAt(sheet, { row, column }).toLowerCase().includes(wanted))
        .map((column) => ({ row, column })),
    );
  };
  const orderOf = ({ row, column }: Place) => view.shape.lines.indexOf(row) * 100_000 + column;
  /** `step` 0 stays at a cell that still fits. */
  const go = (step: -1 | 0 | 1) => {
    const places = found();
    const here = orderOf(view.active);
    const next =
      step < 0
        ? (places.findLast((place) => orderOf(place) < here) ?? places.at(-1))
        : (places.find((place) => (step === 0 ? orderOf(place) >= here : orderOf(place) > here)) ?? places[0]);
    if (next) {
      view.select(next);
      moved();
    }
    count.textContent =
      field.value.trim() === '' ? '' : next ? `${places.indexOf(next) + 1} из ${places.length}` : 'Не найдено';
  };
  const close = () => {
    bar.hidden = true;
    view.focus();
  };
  field.addEventListener('input', () => go(0));
  bar.addEventListener('keydown', (event) => {
    if (event.key === 'Escape') close();
    else if (event.key === 'Enter' && event.target === field) go(event.shiftKey ? -1 : 1);
    else return;
    event.preventDefault();
  });
  byId('find-next').addEventListener('click', () => go(1));
  byId('find-previous').addEventListener('click', () => go(-1));
  byId('find-close').addEventListener('click', close);
  return () => {
    bar.hidden = false;
    field.focus();
    field.select();
  };
}
