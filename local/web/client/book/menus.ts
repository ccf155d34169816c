// The menus that the program adds to the workbook.
import type { EffectView } from '../../wire.ts';
import { dropdown } from '../dropdown.ts';
import { element } from '../element.ts';

type Menu = Extract<EffectView, { kind: 'menu' }>;
export type MenuEntry = NonNullable<Menu['items'][number]>;

/** A menu of the same caption takes the place of the old one, as in Google Sheets. */
export function showMenus(place: HTMLElement, effects: readonly EffectView[], choose: (item: MenuEntry) => void): void {
  for (const menu of effects.filter((effect) => effect.kind === 'menu')) {
    const button = element('button', { type: 'button', class: 'menu-button' }, menu.caption);
    dropdown(button, () => menu.items.map((item) => item && { caption: item.caption, act: () => choose(item) }));
    const holder = element('div', { class: 'menu-holder', 'data-menu': menu.caption }, button);
    const old = [...place.children].find(
      (child) => child instanceof HTMLElement && child.dataset['menu'] === menu.caption,
    );
    if (old) old.replaceWith(holder);
    else place.append(holder);
  }
}
