// «Сделать сейчас»: each item with the one button that leads to it; the first has the blue one.
import * as texts from '../../texts/uiTodo.ts';
import { Icon } from '../values/Icon.tsx';
import { OutLink } from '../values/OutLink.tsx';
import { showMoment } from '../values/show.ts';

/** Items in sight; the rest are a press away. */
const IN_SIGHT = 5;

export interface TodoItem {
  readonly code: string;
  readonly title: string;
  /** Lines below the title. */
  readonly notes: readonly string[];
  readonly due: string | null;
  readonly isLate: boolean;
  readonly action: string;
  /** Where it is done: a screen of the panel, or the address of a sheet. */
  readonly way: (() => void) | string;
}

export function TodoItems({ items }: { readonly items: readonly TodoItem[] }) {
  return (
    <>
      <ol>
        {items.slice(0, IN_SIGHT).map((item, index) => (
          <Item key={item.code} item={item} isFirst={index === 0} />
        ))}
      </ol>
      {items.length > IN_SIGHT && (
        <details>
          <summary>{texts.todoMore(items.length - IN_SIGHT)}</summary>
          <ol start={IN_SIGHT + 1}>
            {items.slice(IN_SIGHT).map((item) => (
              <Item key={item.code} item={item} isFirst={false} />
            ))}
          </ol>
        </details>
      )}
    </>
  );
}

function Item({ item, isFirst }: { readonly item: TodoItem; readonly isFirst: boolean }) {
  const { title, notes, due, isLate, action, way } = item;
  const look = isFirst ? 'button primary' : 'button';
  return (
    <li>
      <p class="todo-title">{title}</p>
      {notes.map((note) => (
        <p key={note} class="hint">
          {note}
        </p>
      ))}
      {due !== null && (
        <p class={isLate ? 'field-error' : 'hint'}>
          {isLate && <Icon name="alert" />}
          {isLate ? texts.todoLate(showMoment(due)) : texts.todoDue(showMoment(due))}
        </p>
      )}
      {typeof way === 'string' ? (
        way !== '' && (
          <OutLink href={way} look={look}>
            {action}
          </OutLink>
        )
      ) : (
        <button type="button" class={look} onClick={way}>
          {action}
        </button>
      )}
    </li>
  );
}
