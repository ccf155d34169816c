// The question before a protected column is changed by hand; it can be silenced for a while, as in Google Sheets.
import { element } from '../element.ts';

const SILENCE_MS = 5 * 60_000;
let silentUntil = 0;

/** True when the person wants to go on. */
export function confirmProtected(titles: readonly string[]): Promise<boolean> {
  if (performance.now() < silentUntil) return Promise.resolve(true);
  const names = titles.map((title) => `«${title}»`).join(', ');
  const silence = element('input', { type: 'checkbox', id: 'silence' });
  const dialog = element(
    'dialog',
    { class: 'dialog', 'aria-labelledby': 'protected-title' },
    element('h2', { id: 'protected-title' }, 'Это поле заполняет программа'),
    element(
      'p',
      {},
      `${titles.length > 1 ? 'Столбцы' : 'Столбец'} ${names} программа заполняет и читает сама. Правка от руки может сбить отчёт или документы.`,
    ),
    element('p', { class: 'choice' }, silence, element('label', { for: 'silence' }, 'Не спрашивать 5 минут')),
  );
  return new Promise((resolve) => {
    const answer = (isWanted: boolean) => {
      if (isWanted && silence.checked) silentUntil = performance.now() + SILENCE_MS;
      dialog.remove();
      resolve(isWanted);
    };
    const keep = element('button', { type: 'button', class: 'button primary' }, 'Оставить как есть');
    const change = element('button', { type: 'button', class: 'button' }, 'Всё равно изменить');
    keep.addEventListener('click', () => answer(false));
    change.addEventListener('click', () => answer(true));
    dialog.addEventListener('cancel', () => answer(false));
    dialog.append(element('div', { class: 'actions' }, keep, change));
    document.body.append(dialog);
    dialog.showModal();
  });
}
