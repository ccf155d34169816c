// Short messages in the corner: what the program says, what is running, what went wrong.
import { byId, element } from '../element.ts';

const SHOWN_MS = 8000;

export interface Toast {
  readonly text: string;
  readonly title?: string;
  readonly kind?: 'plain' | 'busy' | 'error';
  /** A later message of the same key takes the place of the earlier one. */
  readonly key?: string;
  readonly link?: { readonly href: string; readonly caption: string };
}

/** An error stays until it is closed, a busy one until the answer of this function is called. */
export function toast({ text, title, kind = 'plain', key, link }: Toast): () => void {
  const close = element('button', { type: 'button', class: 'close', 'aria-label': 'Закрыть сообщение' }, '×');
  const box = element(
    'div',
    { class: `toast ${kind}` },
    element('div', {}, ...(title ? [element('strong', {}, title)] : []), element('p', { class: 'lines' }, text)),
  );
  if (link) box.firstElementChild?.append(element('a', { href: link.href, target: '_blank' }, link.caption));
  if (kind === 'busy') box.prepend(element('span', { class: 'spinner', 'aria-hidden': 'true' }));
  else box.append(close);
  const remove = () => box.remove();
  close.addEventListener('click', remove);
  if (key !== undefined) {
    document.querySelector(`.toast[data-key="${key}"]`)?.remove();
    box.dataset['key'] = key;
  }
  byId('toasts').append(box);
  if (kind === 'plain') setTimeout(remove, SHOWN_MS);
  return remove;
}
