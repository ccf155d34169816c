// «Сделать сейчас»: everything a curator has to do, in the order in which it is done.
import type { Day } from '../calendar/day.ts';
import { peopleTodos } from './peopleTodos.ts';
import { TODO_CODES, type Todo, type TodoFacts, URGENCIES } from './todo.ts';
import { workTodos } from './workTodos.ts';

const place = ({ urgency, code }: Todo): number => URGENCIES.indexOf(urgency) * 100 + TODO_CODES.indexOf(code);

/**
 * What is to be done on `today`, each code at most once. First what is overdue; then what holds up the rest, in the order
 * of the work and not of the days: a report is made after the order is signed even when its day comes sooner, because only
 * signed pairs count in it; last what can wait. Inside an urgency the order is that of TODO_CODES, so that the same
 * workbook on the same day always gives the same list.
 */
export const listTodos = (facts: TodoFacts, today: Day): Todo[] =>
  [...peopleTodos(facts, today), ...workTodos(facts, today)].sort((one, other) => place(one) - place(other));
