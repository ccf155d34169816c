// The note of a column's title, shown while the title is active or under the mouse.
import { element } from '../element.ts';
import type { GridView } from './GridView.ts';
import type { Place } from './gridShape.ts';

/** `follow` shows the note of the active cell, or hides it. */
export function createNote(view: GridView): { follow(): void } {
  const box = element('div', { class: 'note', id: 'note', role: 'tooltip' });
  box.hidden = true;
  view.overlay.append(box);
  let described: HTMLElement | null = null;

  const show = (place: Place | null) => {
    described?.removeAttribute('aria-describedby');
    described = place && view.cell(place);
    const text = place && place.row < view.shape.frozenRows ? (view.shape.sheet.columns[place.column]?.note ?? '') : '';
    box.hidden = text === '' || !place;
    if (box.hidden || !place) return;
    const { left, top, height } = view.box(place);
    box.textContent = text;
    box.style.left = `${Math.min(left, view.element.scrollLeft + view.element.clientWidth - 300)}px`;
    box.style.top = `${top + height + 4}px`;
    described?.setAttribute('aria-describedby', 'note');
  };
  const follow = () => show(view.active);
  view.element.addEventListener('mouseover', (event) => {
    const place = view.placeOf(event.target);
    if (place && place.row < view.shape.frozenRows) show(place);
    else if (place) follow();
  });
  view.element.addEventListener('keydown', (event) => {
    if (event.key === 'Escape') box.hidden = true;
  });
  return { follow };
}
