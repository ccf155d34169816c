// A button that opens a menu: arrows, Home, End, Esc and letters work as people expect of a menu.
import { element } from './element.ts';

export interface DropdownItem {
  readonly caption: string;
  readonly isChecked?: boolean;
  act(): void;
}

/** `items` is asked at each opening; `null` is a line between items. */
export function dropdown(
  button: HTMLButtonElement,
  items: () => readonly (DropdownItem | null)[],
  above = false,
): void {
  let menu: HTMLElement | null = null;
  button.setAttribute('aria-haspopup', 'menu');
  button.setAttribute('aria-expanded', 'false');
  const entries = () => [...(menu?.querySelectorAll<HTMLElement>('[role^=menuitem]') ?? [])];

  const close = (isFocused: boolean) => {
    const closing = menu;
    // Removing the focused item ends in `focusout`, which closes too.
    menu = null;
    closing?.remove();
    button.setAttribute('aria-expanded', 'false');
    if (isFocused) button.focus();
  };
  const open = () => {
    menu = element('div', {
      class: above ? 'menu above' : 'menu',
      role: 'menu',
      'aria-label': button.textContent?.trim() || button.title,
    });
    for (const item of items()) menu.append(item ? entry(item) : element('hr', { role: 'separator' }));
    button.after(menu);
    button.setAttribute('aria-expanded', 'true');
    menu.addEventListener('keydown', onKey);
    menu.addEventListener('focusout', (event) => {
      if (
        !(
          event.relatedTarget instanceof Node &&
          (menu?.contains(event.relatedTarget) || event.relatedTarget === button)
        )
      )
        close(false);
    });
    entries()[0]?.focus();
  };
  const entry = (item: DropdownItem) => {
    const role = item.isChecked === undefined ? 'menuitem' : 'menuitemradio';
    const made = element(
      'button',
      { type: 'button', role, tabindex: -1, 'aria-checked': item.isChecked },
      item.caption,
    );
    if (item.isChecked !== undefined) made.setAttribute('aria-checked', String(item.isChecked));
    made.addEventListener('click', () => {
      close(true);
      item.act();
    });
    return made;
  };
  const onKey = (event: KeyboardEvent) => {
    const all = entries();
    const at = all.indexOf(document.activeElement as HTMLElement);
    const letter = event.key.length === 1 ? event.key.toLowerCase() : '';
    const found =
      letter &&
      [...all.slice(at + 1), ...all.slice(0, at + 1)].find((one) => one.textContent?.toLowerCase().startsWith(letter));
    const target =
      { ArrowDown: all[(at + 1) % all.length], ArrowUp: all.at(at - 1), Home: all[0], End: all.at(-1) }[event.key] ??
      (found || undefined);
    if (event.key === 'Escape') close(true);
    else if (event.key === 'Tab') return close(false);
    else if (!target || event.key === ' ') return;
    else target.focus();
    event.preventDefault();
    event.stopPropagation();
  };
  button.addEventListener('click', () => (menu ? close(true) : open()));
  button.addEventListener('keydown', (event) => {
    if (event.key !== 'ArrowDown' || menu) return;
    event.preventDefault();
    open();
  });
}
