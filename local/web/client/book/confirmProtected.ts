// The question before a protected column is changed by hand, or its rows are taken out; it can be silenced for a while, as in Google Sheets.
import { element } from '../element.ts';

const SILENCE_MS = 5 * 60_000;
let silentUntil = 0;

/** What is about to be done to the cells of the columns: typed into, or taken out with their rows. */
const WORDS = {
  cells: {
    title: 'Это поле заполняет программа',
    risk: 'Правка от руки может сбить отчёт или документы.',
    keep: 'Оставить как есть',
    change: 'Всё равно изменить',
  },
  rows: {
    title: 'В этих строках есть то, что заполняет программа',
    risk: 'Без этих строк отчёт или документы могут сбиться. Удаление можно отменить.',
    keep: 'Оставить строки',
    change: 'Всё равно удалить',
  },
} as const;

/** True when the person wants to go on. */
export function confirmProtected(titles: readonly string[], what: keyof typeof WORDS = 'cells'): Promise<boolean> {
  const words = WORDS[what];
  if (performance.now() < silentUntil) return Promise.resolve(true);
  const names = titles.map((title) => `«${title}»`).join(', ');
  const silence = element('input', { type: 'checkbox', id: 'silence' });
  const dialog = element(
    'dialog',
    { class: 'dialog', 'aria-labelledby': 'protected-title' },
    element('h2', { id: 'protected-title' }, words.title),
    element(
      'p',
      {},
      `${titles.length > 1 ? 'Столбцы' : 'Столбец'} ${names} программа заполняет и читает сама. ${words.risk}`,
    ),
    element('p', { class: 'choice' }, silence, element('label', { for: 'silence' }, 'Не спрашивать 5 минут')),
  );
  return new Promise((resolve) => {
    const answer = (isWanted: boolean) => {
      if (isWanted && silence.checked) silentUntil = performance.now() + SILENCE_MS;
      dialog.remove();
      resolve(isWanted);
    };
    const keep = element('button', { type: 'button', class: 'button primary' }, words.keep);
    const change = element('button', { type: 'button', class: 'button' }, words.change);
    keep.addEventListener('click', () => answer(false));
    change.addEventListener('click', () => answer(true));
    dialog.addEventListener('cancel', () => answer(false));
    dialog.append(element('div', { class: 'actions' }, keep, change));
    document.body.append(dialog);
    dialog.showModal();
  });
}
