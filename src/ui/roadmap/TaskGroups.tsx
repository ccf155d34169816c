// Tasks by what they ask of the reader: late, of this month, later, without a day, closed.
import type { RoadmapRow } from '../../rpc/views/roadmap.ts';
import * as texts from '../../texts/uiRoadmap.ts';
import { TaskItem } from './TaskItem.tsx';

interface TaskGroupsProps {
  readonly rows: readonly RoadmapRow[];
  readonly today: string;
  onOpen(taskId: string): void;
}

const CLOSED = new Set<RoadmapRow['status']>(['done', 'done_late', 'not_needed']);

const byDay = (one: RoadmapRow, other: RoadmapRow): number =>
  one.dueOn < other.dueOn ? -1 : one.dueOn > other.dueOn ? 1 : 0;

export function TaskGroups({ rows, today, onOpen }: TaskGroupsProps) {
  const open = rows.filter(({ status }) => !CLOSED.has(status)).sort(byDay);
  const late = open.filter(({ status }) => status === 'overdue');
  const dated = open.filter(({ status, dueOn }) => status !== 'overdue' && dueOn !== '');
  const month = dated.filter(({ dueOn }) => dueOn.slice(0, 7) <= today.slice(0, 7));
  const later = dated.filter((row) => !month.includes(row));
  const undated = open.filter(({ status, dueOn }) => status !== 'overdue' && dueOn === '');
  const closed = rows.filter(({ status }) => CLOSED.has(status)).sort(byDay);
  const items = (some: readonly RoadmapRow[]) => (
    <ul class="list">
      {some.map((row) => (
        <TaskItem key={row.taskId} row={row} onOpen={() => onOpen(row.taskId)} />
      ))}
    </ul>
  );
  const shown = (title: string, some: readonly RoadmapRow[]) =>
    some.length > 0 && (
      <section>
        <h2>{title}</h2>
        {items(some)}
      </section>
    );
  const folded = (title: string, some: readonly RoadmapRow[]) =>
    some.length > 0 && (
      <details>
        <summary>
          <span>{title}</span>
        </summary>
        {items(some)}
      </details>
    );
  return (
    <>
      {late.length + month.length === 0 && <p>{texts.roadmapNothing}</p>}
      {shown(texts.roadmapLate, late)}
      {shown(texts.roadmapMonth, month)}
      <section>
        {folded(texts.roadmapLater(later.length), later)}
        {folded(texts.roadmapUndated(undated.length), undated)}
        {folded(texts.roadmapDone(closed.length), closed)}
      </section>
    </>
  );
}
