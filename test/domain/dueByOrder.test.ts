// Days of tasks whose term the order of the authority counts from its own date.
import { describe, expect, test } from '@jest/globals';
import { dueByOrder } from '../../src/domain/roadmap/dueByOrder.ts';
import type { RoadmapTask } from '../../src/domain/roadmap/roadmap.ts';
import type { TaskRow } from '../../src/domain/roadmap/settleTasks.ts';

type Row = Pick<TaskRow, 'dueOn' | 'doneOn' | 'status'>;
const row = (more: Partial<Row> = {}): Row => ({ dueOn: '2025-11-09', doneOn: null, status: 'planned', ...more });

describe('a task with seven days from the order of the authority', () => {
  const TERMED: Pick<RoadmapTask, 'due' | 'relative'> = {
    due: { type: 'date', date: '2020-11-09' },
    relative: { anchor: 'orderDate', offsetDays: 7 },
  };
  test.each<{
    why: string;
    order: string | null;
    row?: Partial<Row>;
    task?: Partial<RoadmapTask>;
    due: string | null;
  }>([
    { why: 'no order is signed: the day of the plan', order: null, due: '2025-11-09' },
    { why: 'the order is signed', order: '2025-09-12', due: '2025-09-19' },
    { why: 'signed after the day of the plan', order: '2025-12-01', due: '2025-12-08' },
    { why: 'the order of a year before is not what this plan hangs on', order: '2024-11-02', due: '2025-11-09' },
    { why: 'the day after that it is', order: '2024-11-03', due: '2024-11-10' },
    { why: 'somebody has changed the day', order: '2025-09-12', row: { dueOn: '2025-10-01' }, due: '2025-10-01' },
    { why: 'somebody has emptied the day', order: '2025-09-12', row: { dueOn: null }, due: null },
    { why: 'it is done', order: '2025-09-12', row: { status: 'done_late' }, due: '2025-11-09' },
    { why: 'it has a day of being done', order: '2025-09-12', row: { doneOn: '2025-09-20' }, due: '2025-11-09' },
    { why: 'it is not needed', order: '2025-09-12', row: { status: 'not_needed' }, due: '2025-11-09' },
    {
      why: 'it is late, and the order gives it time',
      order: '2025-11-18',
      row: { status: 'overdue' },
      due: '2025-11-25',
    },
    {
      why: 'it counts from a letter',
      order: '2025-09-12',
      task: { relative: { anchor: 'letterDate', offsetDays: 7 } },
      due: '2025-11-09',
    },
    {
      why: 'it comes back each quarter',
      order: '2025-09-12',
      task: { due: { type: 'eachQuarter', offsetDaysAfterEnd: 0 } },
      due: '2025-11-09',
    },
  ])('$why: $due', ({ order, row: cells, task, due }) => {
    expect(dueByOrder(row(cells), { ...TERMED, ...task }, order)).toBe(due);
    // Read again, the day stays.
    expect(dueByOrder(row({ ...cells, dueOn: due }), { ...TERMED, ...task }, order)).toBe(due);
  });

  test('has no term without a line in the profile', () => {
    expect(dueByOrder(row(), undefined, '2025-09-12')).toBe('2025-11-09');
  });
});
