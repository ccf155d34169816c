// «Строки»: as many new rows above or below the marked ones, or these taken out; from the menu and by the keys of Google Sheets.
import type { RowsAct } from '../../../cellContract.ts';
import { dropdown } from '../dropdown.ts';
import type { GridView } from '../grid/GridView.ts';
import type { BookState } from './BookState.ts';
import { toast } from './toasts.ts';

const CAPTIONS: Readonly<Record<RowsAct, readonly [one: string, many: string]>> = {
  above: ['Вставить строку выше', 'Вставить строки выше'],
  below: ['Вставить строку ниже', 'Вставить строки ниже'],
  delete: ['Удалить строку', 'Удалить строки'],
};

/** By the place of a key and not by its sign: the Russian layout has others there. */
const KEYS: Readonly<Record<string, RowsAct>> = {
  Equal: 'above',
  NumpadAdd: 'above',
  Minus: 'delete',
  NumpadSubtract: 'delete',
};

/** `done` is called once rows have come or gone and the place is marked. */
export function createRowsMenu(button: HTMLButtonElement, state: BookState, view: GridView, done: () => void): void {
  const marked = () => {
    const { top, bottom } = view.area;
    return { row: view.shape.lines[top] ?? 0, count: bottom - top + 1 };
  };
  const act = async (what: RowsAct) => {
    const { column } = view.active;
    const { row, count } = marked();
    if (view.filter.size > 0) {
      toast({
        title: 'Строки не изменены',
        text: 'Показаны не все строки или другой их порядок. Нажмите «Показать всё как в книге» и повторите.',
        kind: 'error',
        key: 'rows',
      });
      return view.focus();
    }
    const first = await state.rows(view.shape.sheet, { act: what, row, count });
    if (first !== null) {
      view.select({ row: first, column });
      const text = what === 'delete' ? `Удалено строк: ${count}.` : `Вставлено строк: ${count}.`;
      toast({ text: `${text} Отменить – кнопкой ↶ или Ctrl+Z.`, key: 'rows' });
    }
    view.focus();
    done();
  };
  dropdown(button, () =>
    (['above', 'below', 'delete'] as const).map((what) => {
      const { count } = marked();
      const [one, many] = CAPTIONS[what];
      return { caption: count === 1 ? one : `${many}: ${count}`, act: () => void act(what) };
    }),
  );
  document.addEventListener('keydown', (event) => {
    const what = KEYS[event.code];
    const isTyping = event.target instanceof HTMLElement && event.target.matches('input, textarea, select');
    if (what === undefined || isTyping || !(event.ctrlKey || event.metaKey) || !event.altKey) return;
    if (document.querySelector('dialog[open]')) return;
    event.preventDefault();
    void act(what);
  });
}
