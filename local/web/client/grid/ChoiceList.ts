// The drop-down list under a cell that is being edited: a listbox that the editor's text filters.
import { element } from '../element.ts';

const ROW = 30;
const MOST_SHOWN = 8;

export class ChoiceList {
  readonly #input: HTMLInputElement | HTMLTextAreaElement;
  readonly #list = element('ul', { class: 'choice-list', id: 'choices', role: 'listbox', 'aria-label': 'Варианты' });
  readonly #choices: readonly string[];
  #shown: readonly string[] = [];
  #current = -1;

  constructor(
    input: HTMLInputElement | HTMLTextAreaElement,
    overlay: HTMLElement,
    box: { left: number; top: number; width: number; height: number },
    bottom: number,
    choices: readonly string[],
    choose: (choice: string) => void,
  ) {
    this.#input = input;
    this.#choices = choices;
    for (const [name, value] of Object.entries({
      role: 'combobox',
      'aria-expanded': 'true',
      'aria-controls': 'choices',
      'aria-autocomplete': 'list',
    }))
      input.setAttribute(name, value);
    const height = Math.min(choices.length, MOST_SHOWN) * ROW + 10;
    const isBelow = box.top + box.height + height <= bottom;
    Object.assign(this.#list.style, {
      left: `${box.left}px`,
      minWidth: `${Math.max(box.width, 160)}px`,
      maxHeight: `${height}px`,
      ...(isBelow ? { top: `${box.top + box.height + 2}px` } : { top: `${Math.max(0, box.top - height - 2)}px` }),
    });
    // Pressing the mouse would take the focus from the text and end the edit.
    this.#list.addEventListener('mousedown', (event) => {
      event.preventDefault();
      const option = event.target instanceof Element ? event.target.closest<HTMLElement>('[role=option]') : null;
      if (option) choose(option.textContent);
    });
    overlay.append(this.#list);
  }

  filter(text: string): void {
    const wanted = text.trim().toLowerCase();
    this.#shown = this.#choices.filter((choice) => choice.toLowerCase().includes(wanted));
    const current = this.#shown.indexOf(this.#input.value);
    this.#list.replaceChildren(
      ...this.#shown.map((choice, index) => element('li', { role: 'option', id: `choice-${index}` }, choice)),
    );
    this.#list.hidden = this.#shown.length === 0;
    this.#mark(current >= 0 ? current : wanted === '' ? -1 : 0);
  }

  /** True when the key was for the list. */
  onKey(event: KeyboardEvent): boolean {
    if ((event.key !== 'ArrowDown' && event.key !== 'ArrowUp') || this.#shown.length === 0) return false;
    event.preventDefault();
    const step = event.key === 'ArrowDown' ? 1 : -1;
    this.#mark(
      (this.#current + step + this.#shown.length + (this.#current < 0 && step < 0 ? 1 : 0)) % this.#shown.length,
    );
    return true;
  }

  /** The marked choice, or the text itself: whether it may stand in the cell is the workspace's to say. */
  settled(text: string): string {
    if (this.#current >= 0) return this.#shown[this.#current] ?? text;
    return this.#choices.find((choice) => choice.toLowerCase() === text.trim().toLowerCase()) ?? text;
  }

  remove(): void {
    this.#list.remove();
  }

  #mark(index: number): void {
    this.#current = index;
    for (const [at, option] of [...this.#list.children].entries()) {
      option.setAttribute('aria-selected', String(at === index));
      if (at === index) option.scrollIntoView({ block: 'nearest' });
    }
    if (index >= 0) this.#input.setAttribute('aria-activedescendant', `choice-${index}`);
    else this.#input.removeAttribute('aria-activedescendant');
  }
}
