// The box in which a cell is typed: a text area, or a combo box for a column with a list.
import { element } from '../element.ts';
import { ChoiceList } from './ChoiceList.ts';
import { type Calendar, createCalendar } from './calendar.ts';

/** Where to go after the edit. */
export type Leave = 'down' | 'up' | 'left' | 'right' | 'stay';

export interface EditorOptions {
  readonly overlay: HTMLElement;
  readonly box: { left: number; top: number; width: number; height: number };
  /** Lower edge of what can be seen, in pixels of the overlay. */
  readonly bottom: number;
  readonly label: string;
  readonly text: string;
  /** Started by typing: arrows leave the cell instead of moving in the text. */
  readonly isQuick: boolean;
  readonly choices: readonly string[] | null;
  /** Offers a calendar. */
  readonly isDate: boolean;
  /** Called once; `text` is `null` when the person gave up. */
  done(text: string | null, leave: Leave): void;
}

const ARROWS: Readonly<Record<string, Leave>> = {
  ArrowUp: 'up',
  ArrowDown: 'down',
  ArrowLeft: 'left',
  ArrowRight: 'right',
};

export class CellEditor {
  readonly #options: EditorOptions;
  readonly #input: HTMLTextAreaElement | HTMLInputElement;
  readonly #list: ChoiceList | null;
  readonly #calendar: Calendar | null;
  #isOpen = true;

  constructor(options: EditorOptions) {
    this.#options = options;
    const { overlay, box, label, text, choices } = options;
    const attributes = { class: 'cell-editor', 'aria-label': label, spellcheck: 'false', autocomplete: 'off' };
    // A combo box may not be a text area: choices have one line.
    this.#input = choices
      ? element('input', { ...attributes, type: 'text' })
      : element('textarea', { ...attributes, rows: 1 });
    this.#input.value = text;
    Object.assign(this.#input.style, {
      left: `${box.left}px`,
      top: `${box.top}px`,
      minWidth: `${box.width + 1}px`,
      minHeight: `${box.height + 1}px`,
      width: `${box.width + 1}px`,
    });
    overlay.append(this.#input);
    this.#list = choices
      ? new ChoiceList(this.#input, overlay, box, options.bottom, choices, (choice) => this.#close(choice, 'down'))
      : null;
    this.#calendar = options.isDate ? createCalendar(overlay, box, (day) => this.#close(day, 'down')) : null;
    // As an element: the two kinds of field declare their events apart.
    const field: HTMLElement = this.#input;
    field.addEventListener('keydown', (event) => this.#onKey(event));
    this.#input.addEventListener('input', () => {
      this.#grow();
      this.#list?.filter(this.#input.value);
    });
    field.addEventListener('blur', ({ relatedTarget }) => {
      if (!this.#calendar?.holds(relatedTarget)) this.#close(this.#input.value, 'stay');
    });
    this.#input.focus({ preventScroll: true });
    this.#input.setSelectionRange(text.length, text.length);
    this.#grow();
    this.#list?.filter(options.isQuick ? text : '');
  }

  #grow(): void {
    if (this.#input instanceof HTMLInputElement) return;
    this.#input.style.height = 'auto';
    this.#input.style.height = `${this.#input.scrollHeight + 2}px`;
    this.#input.style.width = `${Math.max(this.#options.box.width + 1, Math.min(this.#input.scrollWidth + 4, 480))}px`;
  }

  #onKey(event: KeyboardEvent): void {
    event.stopPropagation();
    if (event.isComposing) return;
    if (event.key === 'Escape') this.#leave(event, null, 'stay');
    else if (event.altKey && event.key === 'ArrowDown' && this.#calendar) {
      event.preventDefault();
      this.#calendar.open(this.#input.value);
    } else if (this.#list?.onKey(event)) return;
    else if (event.key === 'Enter' && event.altKey) this.#breakLine(event);
    else {
      const leave = this.#leaveOf(event);
      if (leave) this.#leave(event, this.#list?.settled(this.#input.value) ?? this.#input.value, leave);
    }
  }

  #leaveOf(event: KeyboardEvent): Leave | undefined {
    if (event.key === 'Enter') return event.shiftKey ? 'up' : 'down';
    if (event.key === 'Tab') return event.shiftKey ? 'left' : 'right';
    return this.#options.isQuick && !this.#list ? ARROWS[event.key] : undefined;
  }

  #breakLine(event: KeyboardEvent): void {
    event.preventDefault();
    const { selectionStart, selectionEnd } = this.#input;
    this.#input.setRangeText('\n', selectionStart ?? 0, selectionEnd ?? 0, 'end');
    this.#grow();
  }

  #leave(event: KeyboardEvent, text: string | null, leave: Leave): void {
    event.preventDefault();
    this.#close(text, leave);
  }

  #close(text: string | null, leave: Leave): void {
    if (!this.#isOpen) return;
    this.#isOpen = false;
    this.#list?.remove();
    this.#calendar?.remove();
    this.#input.remove();
    this.#options.done(text, leave);
  }
}
