// One item of the list made of its count: none where there is nothing to do.
import type { Day } from '../calendar/day.ts';
import type { Todo, TodoCode, Urgency } from './todo.ts';

/** No item when `count` is 0. */
export const todo = (
  code: TodoCode,
  count: number,
  { place, urgency = 'now', due = null, rowIds = [] }: Pick<Todo, 'place'> & Partial<Todo>,
): Todo[] => (count === 0 ? [] : [{ code, urgency, count, due, place, rowIds }]);

/** Days before its day from which an item is dealt with now. */
export const NEAR_DAYS = 14;

/** How pressing a day is: passed, near (`near` is the first day that is not), or neither. */
export const urgencyOf = (due: Day, today: Day, near: Day): Urgency =>
  due < today ? 'overdue' : due < near ? 'now' : 'later';
