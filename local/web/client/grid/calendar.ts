// The browser's own calendar beside a cell of days that is being edited.
import { element } from '../element.ts';

export interface Calendar {
  /** `text` is what is typed so far: a day in it is where the calendar opens. */
  open(text: string): void;
  holds(target: EventTarget | null): boolean;
  remove(): void;
}

/** `choose` gets the day as a person types it, `05.10.2026`. */
export function createCalendar(
  overlay: HTMLElement,
  box: { left: number; top: number; width: number; height: number },
  choose: (day: string) => void,
): Calendar {
  const field = element('input', { type: 'date', class: 'calendar-field', tabindex: -1, 'aria-label': 'Выбрать день' });
  const button = element(
    'button',
    { type: 'button', class: 'calendar', tabindex: -1, title: 'Календарь (Alt+↓)' },
    '▦',
  );
  button.setAttribute('aria-label', 'Открыть календарь');
  for (const made of [field, button]) {
    made.style.left = `${box.left + box.width + 2}px`;
    made.style.top = `${box.top - 1}px`;
  }
  const open = (text: string) => {
    const day = /^(\d{1,2})\.(\d{1,2})\.(\d{4})$/.exec(text.trim());
    field.value = day ? `${day[3]}-${day[2]?.padStart(2, '0')}-${day[1]?.padStart(2, '0')}` : '';
    field.showPicker();
  };
  // Pressing the mouse would take the focus from the text and end the edit.
  button.addEventListener('mousedown', (event) => event.preventDefault());
  button.addEventListener('click', () => open(overlay.querySelector<HTMLTextAreaElement>('.cell-editor')?.value ?? ''));
  field.addEventListener('change', () => {
    const [year, month, day] = field.value.split('-');
    if (year && month && day) choose(`${day}.${month}.${year}`);
  });
  overlay.append(field, button);
  return {
    open,
    holds: (target) => target === field || target === button,
    remove() {
      field.remove();
      button.remove();
    },
  };
}
