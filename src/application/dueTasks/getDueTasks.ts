// «Задачи» that are still to be done, with whom or what each speaks of.
import { compareDays } from '../../domain/calendar/day.ts';
import { done, type Outcome } from '../../domain/problem.ts';
import type { SchoolRegister } from '../../domain/register/organisation.ts';
import { isOpenTask } from '../../domain/todo/openTask.ts';
import type { DueTaskView } from '../../rpc/views/dueTasks.ts';
import { REGISTER_SHEETS } from '../../schema/roles.ts';
import { tasksSheet } from '../../schema/sheets/plan.ts';
import { requireBook } from '../book.ts';
import { namesOf } from '../home/homeView.ts';
import type { Ports } from '../ports.ts';
import { readRegister } from '../schoolRegister.ts';

const wayOf = ({ mentors, mentees, pairs }: SchoolRegister, rowId: string): DueTaskView['way'] => {
  const isIt = ({ id }: { readonly id: string }) => id === rowId;
  if (mentors.some(isIt) || mentees.some(isIt)) return { screen: 'person', rowId };
  return pairs.some(isIt) ? { screen: 'pair', rowId } : null;
};

/** One read. By the day, those without one last. */
export const getDueTasks = (ports: Ports): Outcome<{ today: string; tasks: DueTaskView[] }> => {
  const opened = requireBook(ports, 'school', [...REGISTER_SHEETS, tasksSheet]);
  if (!opened.ok) return opened;
  const book = opened.value;
  const today = ports.clock.today();
  const { register } = readRegister(book, today);
  const nameOf = namesOf(register, book.mode);
  const tasks = book
    .table(tasksSheet)
    .rows.filter(({ complete, record }) => complete && record.id !== '' && isOpenTask(record))
    .map(
      ({ record: { id, title, about, dueOn, basis, note } }): DueTaskView => ({
        taskId: id,
        title,
        about: about === '' ? '' : nameOf(about),
        way: wayOf(register, about),
        dueOn: dueOn ?? '',
        isLate: dueOn !== null && dueOn < today,
        basis,
        note,
      }),
    );
  const dayOf = ({ dueOn }: DueTaskView) => (dueOn === '' ? '9' : dueOn);
  return done({ today, tasks: tasks.sort((one, other) => compareDays(dayOf(one), dayOf(other))) });
};
