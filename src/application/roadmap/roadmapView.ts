// A settled row of the roadmap as the page shows it, and a mark on it as the sheet takes it.
import type { Day } from '../../domain/calendar/day.ts';
import { forbiddenText } from '../../domain/person/forbiddenText.ts';
import { done, type Outcome, refused } from '../../domain/problem.ts';
import { type SettleBy, settled, type TaskRow } from '../../domain/roadmap/settleTasks.ts';
import type { RoadmapRow, TaskMark } from '../../rpc/views/roadmap.ts';
import { proofsOf, type SettledRow } from './schoolRoadmap.ts';

export const roadmapRow = ({ record, now }: SettledRow, by: SettleBy): RoadmapRow => ({
  taskId: record.taskId,
  title: record.title,
  section: record.section,
  dueOn: record.dueOn ?? '',
  responsible: record.responsible,
  status: now.status,
  doneOn: now.doneOn ?? '',
  closedBy: now.closedBy,
  url: now.evidenceUrl,
  note: record.note,
  proofs: proofsOf(by, record.taskId),
});

export interface MarkedTask {
  readonly taskId: string;
  readonly mark: TaskMark;
  readonly doneOn: Day | '';
  readonly url: string;
}

type Cells = Pick<TaskRow, 'status' | 'doneOn' | 'closedBy' | 'evidenceUrl'>;

/**
 * The cells of a row with the mark on it. Refused: `text_forbidden`, `task_done_in_future`, `task_closed_by_proof` – what documents
 * have closed stays closed while they are there.
 */
export const marked = (
  row: TaskRow,
  { taskId, mark, doneOn, url }: MarkedTask,
  by: SettleBy,
  today: Day,
): Outcome<Cells> => {
  if (forbiddenText(url) !== null) return refused({ code: 'text_forbidden' });
  if (doneOn !== '' && doneOn > today) return refused({ code: 'task_done_in_future' });
  if (settled(row, by, today).closedBy !== '' && mark !== 'not_needed')
    return refused({ code: 'task_closed_by_proof', data: { taskId } });
  const blank = { doneOn: null, closedBy: '', evidenceUrl: url === '' ? row.evidenceUrl : url };
  if (mark === 'open') return done({ ...blank, status: settled({ ...row, ...blank, status: null }, by, today).status });
  if (mark !== 'done') return done({ ...blank, status: mark });
  return done(settled({ ...row, ...blank, status: 'done', doneOn: doneOn === '' ? today : doneOn }, by, today));
};
