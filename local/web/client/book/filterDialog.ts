// Choosing what is shown of a column and in which order. Only the view changes: others and the program see the sheet as it is.
import type { SheetView } from '../../wire.ts';
import { element } from '../element.ts';
import { columnTitle } from '../grid/gridShape.ts';
import { type ColumnFilter, type SheetFilter, valuesOf } from '../grid/sheetLines.ts';

/** More values than that are found by typing a part of them. */
const MOST_LISTED = 500;

const ORDERS: readonly (readonly [ColumnFilter['order'], string])[] = [
  [null, 'как в книге'],
  ['up', 'по возрастанию, А → Я'],
  ['down', 'по убыванию, Я → А'],
];

/** Calls `choose` with the whole filter of the sheet when the person decided. */
export function openFilter(
  sheet: SheetView,
  column: number,
  filter: SheetFilter,
  choose: (filter: SheetFilter) => void,
  closed: () => void,
): void {
  const values = valuesOf(sheet, column);
  const chosen = filter.get(column);
  const ticked = new Set(values.map(({ text }) => text).filter((text) => chosen?.shown?.has(text) ?? true));
  const dialog = element('dialog', { class: 'dialog filter', 'aria-labelledby': 'filter-title' });
  const list = element('div', {
    class: 'filter-values',
    role: 'group',
    'aria-label': 'Показывать значения',
    tabindex: 0,
  });
  const search = element('input', { type: 'search', id: 'filter-search', autocomplete: 'off' });
  const listed = () => {
    const wanted = search.value.trim().toLowerCase();
    return values.filter(({ text }) => text.toLowerCase().includes(wanted));
  };
  const fill = () => {
    const found = listed();
    const lines = found.slice(0, MOST_LISTED).map(({ text, count }, index) => {
      const box = element('input', { type: 'checkbox', id: `filter-${index}` });
      box.checked = ticked.has(text);
      box.addEventListener('change', () => (box.checked ? ticked.add(text) : ticked.delete(text)));
      const label = element(
        'label',
        { for: box.id },
        text || '(пусто)',
        ' ',
        element('span', { class: 'muted' }, String(count)),
      );
      return element('div', { class: 'filter-value' }, box, label);
    });
    const rest = found.length - lines.length;
    list.replaceChildren(
      ...lines,
      ...(rest > 0 ? [element('p', { class: 'muted' }, `И ещё ${rest}: найдите их по части слова.`)] : []),
      ...(found.length === 0 ? [element('p', { class: 'muted' }, 'Таких значений нет.')] : []),
    );
  };
  const button = (caption: string, act: () => void, className = 'button') => {
    const made = element('button', { type: 'button', class: className }, caption);
    made.addEventListener('click', act);
    return made;
  };
  const tickAll = (isTicked: boolean) => {
    for (const { text } of listed()) isTicked ? ticked.add(text) : ticked.delete(text);
    fill();
  };
  const orders = ORDERS.map(([order, caption], index) => {
    const radio = element('input', { type: 'radio', name: 'order', id: `order-${index}`, value: order ?? '' });
    radio.checked = (chosen?.order ?? null) === order;
    return element('div', { class: 'filter-value' }, radio, element('label', { for: radio.id }, caption));
  });
  const close = () => {
    dialog.close();
    dialog.remove();
    closed();
  };
  const apply = () => {
    const order = dialog.querySelector<HTMLInputElement>('[name=order]:checked')?.value as 'up' | 'down' | '';
    // A word in the search narrows what is shown to what was found, as in other spreadsheets.
    const wanted = new Set(listed().flatMap(({ text }) => (ticked.has(text) ? [text] : [])));
    const shown = wanted.size === values.length ? null : wanted;
    choose(withColumn(filter, column, { shown, order: order || null }));
    close();
  };
  search.addEventListener('input', fill);
  dialog.addEventListener('keydown', (event) => {
    if (event.key === 'Enter' && event.target instanceof HTMLInputElement) apply();
  });
  dialog.addEventListener('cancel', (event) => {
    event.preventDefault();
    close();
  });
  fill();
  dialog.append(
    element('h2', { id: 'filter-title' }, columnTitle(sheet, column)),
    element('fieldset', {}, element('legend', {}, 'Порядок строк'), ...orders),
    element('label', { for: 'filter-search', class: 'filter-label' }, 'Показывать значения'),
    search,
    element(
      'p',
      { class: 'filter-all' },
      button('Все', () => tickAll(true)),
      button('Ни одного', () => tickAll(false)),
    ),
    list,
    element('p', { class: 'muted' }, 'Книга не меняется: так её видите только вы.'),
    element('div', { class: 'actions' }, button('Применить', apply, 'button primary'), button('Отмена', close)),
  );
  document.body.append(dialog);
  dialog.showModal();
  search.focus();
}

function withColumn(filter: SheetFilter, column: number, chosen: ColumnFilter): SheetFilter {
  const next = new Map(filter);
  // The order of one column at a time; the last one set comes last.
  next.delete(column);
  if (chosen.order) for (const [other, one] of next) next.set(other, { ...one, order: null });
  for (const [other, one] of next) if (!one.shown && !one.order) next.delete(other);
  if (chosen.shown || chosen.order) next.set(column, chosen);
  return next;
}
