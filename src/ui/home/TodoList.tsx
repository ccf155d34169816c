// «Сделать сейчас» of a curator.
import * as texts from '../../texts/uiHome.ts';
import { todoNothing, todoTitle } from '../../texts/uiTodo.ts';
import { type TodoItem, TodoItems } from '../parts/TodoItems.tsx';
import type { SchoolProps } from '../school/schoolProps.ts';
import { StateWord } from '../values/StateWord.tsx';
import { showMoment } from '../values/show.ts';
import { wayOf } from './wayOf.ts';

export function TodoList({ view, onOpen }: Pick<SchoolProps, 'view' | 'onOpen'>) {
  const items = view.home.todos.map((todo): TodoItem => {
    const { code, count, due, urgency, names, more, link } = todo;
    const { title, action } = texts.todos[code];
    const way = wayOf(todo);
    const notes = [
      ...(code === 'report_returned' && view.remark !== '' ? [view.remark] : []),
      ...(names.length > 0 ? [texts.todoNames(names, more)] : []),
    ];
    return {
      code,
      title: title(count),
      notes,
      due,
      isLate: urgency === 'overdue',
      action,
      way: way === null ? link : () => onOpen(...way),
    };
  });
  return (
    <section class="todo">
      <h2>{todoTitle}</h2>
      {items.length > 0 ? (
        <TodoItems items={items} />
      ) : (
        <>
          <StateWord tone="good">{todoNothing}</StateWord>
          <p class="hint">{texts.todoNothingText(showMoment(view.deadline), view.submitted !== '')}</p>
        </>
      )}
    </section>
  );
}
