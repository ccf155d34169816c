// The tabs of the sheets, and the list of all of them with the hidden ones.

import type { SheetView } from '../../wire.ts';
import { dropdown } from '../dropdown.ts';
import { element } from '../element.ts';

export interface Tabs {
  show(sheets: readonly SheetView[], current: number): void;
}

export function createTabs(
  place: HTMLElement,
  choose: (sheetId: number) => void,
  /** A tab was pressed with the mouse: who types goes on in the sheet. */
  pressed: () => void,
): Tabs {
  let sheets: readonly SheetView[] = [];
  let current = -1;
  const all = element('button', { type: 'button', class: 'all-sheets', title: 'Все листы' });
  all.append(element('span', { 'aria-hidden': 'true' }, '☰'), element('span', { class: 'unseen' }, 'Все листы'));
  const holder = element('div', { class: 'menu-holder' }, all);
  const list = element('div', { class: 'tab-list', role: 'tablist', 'aria-label': 'Листы' });
  place.replaceChildren(holder, list);
  dropdown(
    all,
    () =>
      sheets.map((sheet) => ({
        caption: sheet.hidden ? `${sheet.title} (скрыт)` : sheet.title,
        isChecked: sheet.sheetId === current,
        act: () => choose(sheet.sheetId),
      })),
    true,
  );
  list.addEventListener('keydown', (event) => {
    const tabs = [...list.querySelectorAll<HTMLElement>('[role=tab]')];
    const at = tabs.indexOf(document.activeElement as HTMLElement);
    const next = {
      ArrowRight: tabs[(at + 1) % tabs.length],
      ArrowLeft: tabs.at(at - 1),
      Home: tabs[0],
      End: tabs.at(-1),
    }[event.key];
    if (!next) return;
    event.preventDefault();
    choose(Number(next.dataset['sheet']));
    list.querySelector<HTMLElement>('[aria-selected=true]')?.focus();
  });

  const tab = (sheet: SheetView) => {
    const isCurrent = sheet.sheetId === current;
    const made = element(
      'button',
      {
        type: 'button',
        role: 'tab',
        'aria-selected': String(isCurrent),
        'aria-controls': 'grid-place',
        tabindex: isCurrent ? 0 : -1,
        'data-sheet': sheet.sheetId,
      },
      sheet.hidden ? `${sheet.title} (скрыт)` : sheet.title,
    );
    if (sheet.tabColor) made.style.borderBottomColor = sheet.tabColor;
    if (sheet.tabColor) made.classList.add('coloured');
    made.addEventListener('click', ({ detail }) => {
      choose(sheet.sheetId);
      if (detail > 0) pressed();
    });
    return made;
  };
  return {
    show(nextSheets, nextCurrent) {
      sheets = nextSheets;
      current = nextCurrent;
      // A hidden sheet has a tab while it is looked at.
      list.replaceChildren(...sheets.filter(({ hidden, sheetId }) => !hidden || sheetId === current).map(tab));
      list.querySelector('[aria-selected=true]')?.scrollIntoView({ block: 'nearest', inline: 'nearest' });
    },
  };
}
