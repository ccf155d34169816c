// Puts the tasks of the coming year on the roadmap, those that are not there yet.
import type { Day } from '../../domain/calendar/day.ts';
import { done, type Outcome } from '../../domain/problem.ts';
import { isOfSameYear } from '../../domain/roadmap/dueByOrder.ts';
import { taskOf } from '../../domain/roadmap/settleTasks.ts';
import { completeRecords } from '../../schema/derive/table.ts';
import { appended } from '../../schema/derive/write.ts';
import type { Role } from '../../schema/roles.ts';
import { roadmapSheet } from '../../schema/sheets/plan.ts';
import { requireBook } from '../book.ts';
import { roadmapRows } from '../municipality/startingRows.ts';
import type { Ports } from '../ports.ts';
import { PROFILE_SHEETS, profileOf } from '../profiles/profileOf.ts';

/** A task that is done once is planned once; one that comes back is known by its day. One read, one write. */
export const planRoadmap = (ports: Ports, role: Role): Outcome<{ added: number }> => {
  const opened = requireBook(ports, role, [roadmapSheet], [PROFILE_SHEETS[role]]);
  if (!opened.ok) return opened;
  const book = opened.value;
  const { profile } = profileOf(ports, book);
  const once = new Set(profile.roadmap.tasks.filter(({ recurrence }) => recurrence === 'none').map(({ id }) => id));
  const there = completeRecords(book.table(roadmapSheet));
  const ids = new Set(there.map(({ taskId }) => taskOf(taskId)));
  const days = new Set(there.map(({ taskId, dueOn }) => `${taskOf(taskId)} ${dueOn ?? ''}`));
  const byOrder = new Set(profile.roadmap.tasks.filter(({ relative }) => relative !== undefined).map(({ id }) => id));
  const isThere = (id: string, day: Day): boolean =>
    there.some(({ taskId, dueOn }) => taskOf(taskId) === id && dueOn !== null && isOfSameYear(dueOn, day));
  const added = roadmapRows(profile, role, ports.clock.today()).filter(({ taskId, dueOn }) => {
    const id = taskOf(taskId ?? '');
    // Of several days of a task that is done once each stands in the first plan.
    if (once.has(id)) return !ids.has(id);
    // The order has moved the row to a day the profile does not know.
    if (byOrder.has(id) && dueOn) return !isThere(id, dueOn);
    return !days.has(`${id} ${dueOn ?? ''}`);
  });
  if (added.length > 0) book.write(appended(book.table(roadmapSheet), added));
  return done({ added: added.length });
};
