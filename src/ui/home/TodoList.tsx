// «Сделать сейчас»: each item with the one button that leads to it; the first has the blue one.
import type { TodoView } from '../../rpc/views/home.ts';
import * as texts from '../../texts/uiHome.ts';
import type { SchoolProps, SchoolView } from '../school/schoolProps.ts';
import { Icon } from '../values/Icon.tsx';
import { OutLink } from '../values/OutLink.tsx';
import { StateWord } from '../values/StateWord.tsx';
import { showMoment } from '../values/show.ts';
import { wayOf } from './wayOf.ts';

/** Items in sight; the rest are a press away. */
const IN_SIGHT = 5;

interface TodoListProps {
  readonly view: SchoolView;
  readonly onOpen: SchoolProps['onOpen'];
}

export function TodoList({ view, onOpen }: TodoListProps) {
  const { todos } = view.home;
  const item = (todo: TodoView, index: number) => (
    <Item key={todo.code} todo={todo} remark={view.remark} isFirst={index === 0} onOpen={onOpen} />
  );
  return (
    <section class="todo">
      <h2>{texts.todoTitle}</h2>
      {todos.length === 0 && (
        <>
          <StateWord tone="good">{texts.todoNothing}</StateWord>
          <p class="hint">{texts.todoNothingText(showMoment(view.deadline), view.submitted !== '')}</p>
        </>
      )}
      <ol>{todos.slice(0, IN_SIGHT).map(item)}</ol>
      {todos.length > IN_SIGHT && (
        <details>
          <summary>{texts.todoMore(todos.length - IN_SIGHT)}</summary>
          <ol start={IN_SIGHT + 1}>{todos.slice(IN_SIGHT).map((todo, index) => item(todo, index + IN_SIGHT))}</ol>
        </details>
      )}
    </section>
  );
}

interface ItemProps {
  readonly todo: TodoView;
  readonly remark: string;
  readonly isFirst: boolean;
  readonly onOpen: SchoolProps['onOpen'];
}

function Item({ todo, remark, isFirst, onOpen }: ItemProps) {
  const { code, count, due, urgency, names, more, link } = todo;
  const { title, action } = texts.todos[code];
  const isLate = urgency === 'overdue' && due !== null;
  const way = wayOf(todo);
  const look = isFirst ? 'button primary' : 'button';
  return (
    <li>
      <p class="todo-title">{title(count)}</p>
      {code === 'report_returned' && remark !== '' && <p>{remark}</p>}
      {names.length > 0 && <p class="hint">{texts.todoNames(names, more)}</p>}
      {due !== null && (
        <p class={isLate ? 'field-error' : 'hint'}>
          {isLate && <Icon name="alert" />}
          {isLate ? texts.todoLate(showMoment(due)) : texts.todoDue(showMoment(due))}
        </p>
      )}
      {way === null ? (
        link !== '' && (
          <OutLink href={link} look={look}>
            {action}
          </OutLink>
        )
      ) : (
        <button type="button" class={look} onClick={() => onOpen(...way)}>
          {action}
        </button>
      )}
    </li>
  );
}
