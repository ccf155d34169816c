// «Сделать сейчас» of the coordinator.
import type { MunicipalTodoCode } from '../../domain/todo/municipalTodos.ts';
import * as ui from '../../texts/ui.ts';
import * as texts from '../../texts/uiSetUp.ts';
import * as home from '../../texts/uiTodo.ts';
import { type TodoItem, TodoItems } from '../parts/TodoItems.tsx';
import { StateWord } from '../values/StateWord.tsx';
import type { MunicipalityProps } from './municipalityProps.ts';

/** Whom «Готовность и отчёты» shows. */
const FILTERS: Partial<Record<MunicipalTodoCode, string>> = {
  reports_late: 'not_reported',
  reports_to_accept: 'to_accept',
};

export function CoordinatorTodos({ view, onOpen }: Pick<MunicipalityProps, 'view' | 'onOpen'>) {
  const items = view.home.todos.map(({ code, count, due, urgency, place }): TodoItem => {
    const { title, action } = texts.municipalTodos[code];
    const isLate = urgency === 'overdue';
    return { code, title: title(count), notes: [], due, isLate, action, way: () => onOpen(place, FILTERS[code]) };
  });
  return (
    <section class="todo">
      <h2>{home.todoTitle}</h2>
      {items.length === 0 ? <StateWord tone="good">{home.todoNothing}</StateWord> : <TodoItems items={items} />}
      {items.length === 0 && <p class="hint">{ui.municipalityNothing}</p>}
    </section>
  );
}
