// The state of a task of a roadmap: entered by hand, closed by its proofs, late; and «18 из 21» of the tasks given to organisations.
import { describe, expect, test } from '@jest/globals';
import { countsOfGiven, givenTasks, lateTasks } from '../../src/domain/roadmap/givenTasks.ts';
import { type Evidence, ownProofs, type RoadmapProof } from '../../src/domain/roadmap/proof.ts';
import type { RoadmapTask } from '../../src/domain/roadmap/roadmap.ts';
import { schoolEvidence } from '../../src/domain/roadmap/schoolEvidence.ts';
import { type SettleBy, settled, type TaskRow } from '../../src/domain/roadmap/settleTasks.ts';
import { taskLine, toldTask } from '../../src/domain/roadmap/taskLine.ts';
import { NOTHING } from './activityRows.ts';
import { anOrder, aPair, aRegister } from './rows.ts';

const DAY = '2025-11-20';
const row = (more: Partial<TaskRow> = {}): TaskRow => ({
  taskId: 'T-1',
  dueOn: '2025-11-09',
  doneOn: null,
  status: 'planned',
  closedBy: '',
  evidenceUrl: '',
  ...more,
});
const proof = (of: RoadmapProof, on: string, more: Partial<Evidence> = {}): Evidence => ({
  proof: of,
  on,
  what: of,
  url: '',
  ...more,
});
const by = (evidence: readonly Evidence[], task: Partial<RoadmapTask> = {}): SettleBy => ({
  tasks: new Map([
    ['T-1', { recurrence: 'none', due: { type: 'date', date: '2025-11-09' }, proofs: ['order_introduce'], ...task }],
  ]),
  orderedOn: null,
  evidence,
  rhythm: { submitWorkingDay: 5 },
  freezeDay: 10,
  nameOf: ({ what }) => what,
});
const introduced = (on: string) => proof('order_introduce', on);
const QUARTERLY: Partial<RoadmapTask> = {
  recurrence: 'quarterly',
  due: { type: 'eachQuarter', offsetDaysAfterEnd: 0 },
  proofs: ['report_submitted'],
};
const QUARTER = { taskId: 'T-1 2025-Q4', dueOn: '2025-12-31' };
const report = (period: string, on: string) => proof('report_submitted', on, { period });

describe('a task', () => {
  test.each<{
    why: string;
    row?: Partial<TaskRow>;
    evidence?: Evidence[];
    task?: Partial<RoadmapTask>;
    day?: string;
    gives: string;
  }>([
    { why: 'to come is planned', day: '2025-11-09', gives: 'planned' },
    { why: 'past its day is overdue', gives: 'overdue' },
    { why: 'without a day waits for one', row: { dueOn: null, status: null }, gives: 'date_not_set' },
    { why: 'is done on the day of its proof', evidence: [introduced('2025-11-05')], gives: 'done 2025-11-05' },
    { why: 'proved later is done late', evidence: [introduced('2025-11-10')], gives: 'done_late 2025-11-10' },
    {
      why: 'that is done once is proved by what was there',
      evidence: [introduced('2021-02-01')],
      gives: 'done 2021-02-01',
    },
    { why: 'is not proved by what is to come', evidence: [introduced('2025-11-21')], gives: 'overdue' },
    {
      why: 'with one of two proofs is under way',
      evidence: [introduced('2025-11-05')],
      task: { proofs: ['order_introduce', 'roadmap_approved'] },
      day: '2025-11-06',
      gives: 'in_progress',
    },
    {
      why: 'with both is done on the day of the later',
      evidence: [introduced('2025-11-05'), proof('roadmap_approved', '2025-11-07')],
      task: { proofs: ['order_introduce', 'roadmap_approved'] },
      gives: 'done 2025-11-07',
    },
    { why: 'ticked by hand is done', row: { status: 'done' }, gives: 'done' },
    {
      why: 'ticked by hand with a late day is late',
      row: { status: 'done', doneOn: '2025-11-12' },
      gives: 'done_late 2025-11-12',
    },
    {
      why: 'ticked by hand is not dated anew by a proof',
      row: { status: 'done', doneOn: '2025-11-08' },
      evidence: [introduced('2025-11-05')],
      gives: 'done 2025-11-08',
    },
    {
      why: 'not needed stays so',
      row: { status: 'not_needed' },
      evidence: [introduced('2025-11-05')],
      gives: 'not_needed',
    },
    {
      why: 'whose proof is gone is open again',
      row: { status: 'done', doneOn: '2025-11-05', closedBy: 'order_introduce' },
      gives: 'overdue',
    },
    { why: 'begun by hand is under way', row: { status: 'in_progress' }, day: '2025-11-09', gives: 'in_progress' },
    {
      why: 'that goes on all the time is never closed by itself',
      row: { dueOn: null, status: 'date_not_set' },
      evidence: [introduced('2025-11-05')],
      task: { due: { type: 'continuous' } },
      gives: 'date_not_set',
    },
    {
      why: 'nobody knows is only ticked by hand',
      row: { taskId: 'X-1' },
      evidence: [introduced('2025-11-05')],
      gives: 'overdue',
    },
    {
      why: 'of a quarter is done by the report of that quarter',
      row: QUARTER,
      task: QUARTERLY,
      evidence: [report('2025-Q3', '2025-10-03'), report('2025-Q4', '2026-01-13')],
      day: '2026-01-20',
      gives: 'done 2026-01-13',
    },
    {
      why: 'of a quarter is not late before its report is',
      row: QUARTER,
      task: QUARTERLY,
      day: '2026-01-12',
      gives: 'planned',
    },
    { why: 'of a quarter without a report is', row: QUARTER, task: QUARTERLY, day: '2026-01-30', gives: 'overdue' },
    {
      why: 'that comes back each year is not done by last year’s order',
      row: { dueOn: '2025-12-31' },
      task: { recurrence: 'yearly' },
      evidence: [introduced('2024-12-30')],
      gives: 'planned',
    },
  ])('$why', ({ row: more, evidence = [], task, day = DAY, gives }) => {
    const { status, doneOn } = settled(row(more), by(evidence, task), day);
    expect([status, ...(doneOn === null ? [] : [doneOn])].join(' ')).toBe(gives);
  });

  test('closed by itself says by what, and keeps the address a person has put in', () => {
    const evidence = [proof('order_introduce', '2025-11-05', { url: 'https://example.org/order' })];
    expect(settled(row(), by(evidence), DAY)).toMatchObject({
      closedBy: 'order_introduce',
      evidenceUrl: 'https://example.org/order',
    });
    const own = row({ evidenceUrl: 'https://example.org/own' });
    expect(settled(own, by(evidence), DAY).evidenceUrl).toBe('https://example.org/own');
  });
});

test('each role looks for its own proofs of a task they share', () => {
  const proofs: RoadmapProof[] = ['report_submitted', 'quarter_frozen'];
  expect([ownProofs('school', proofs), ownProofs('municipality', proofs)]).toEqual([
    ['report_submitted'],
    ['quarter_frozen'],
  ]);
});

describe('a school proves', () => {
  const PAPERS = { documents: [], reports: [] };
  const of = (register: Parameters<typeof aRegister>[0]) =>
    schoolEvidence(aRegister(register), NOTHING, PAPERS, DAY).map(({ proof: name, on }) => `${name} ${on}`);
  test.each<{ why: string; register: Parameters<typeof aRegister>[0]; gives: string[] }>([
    {
      why: 'by an order that is signed',
      register: { orders: [anOrder({ type: 'order_introduce', date: '2025-09-02' })], pairs: [] },
      gives: ['order_introduce 2025-09-02'],
    },
    {
      why: 'nothing by a draft',
      register: { orders: [anOrder({ type: 'order_introduce', number: '' })], pairs: [] },
      gives: [],
    },
    {
      why: 'nothing by an order on pairs that approves none any more',
      register: { orders: [anOrder()], pairs: [aPair({ status: 'cancelled' })] },
      gives: [],
    },
  ])('$why', ({ register, gives }) => {
    expect(of(register).filter((line) => line.startsWith('order'))).toEqual(gives);
  });
});

describe('tasks of all organisations', () => {
  const told = (taskId: string, status: string, dueOn = '2025-11-09') => toldTask(`${taskId} / ${dueOn} / ${status}`);
  const facts = {
    orgIds: ['A', 'B', 'C', 'D'],
    told: new Map([
      ['A', told('T-1', 'done')],
      ['B', told('T-1', 'planned')],
      ['C', told('T-1', 'not_needed')],
      ['X', told('T-1', 'done')],
    ]),
    entered: [],
    isGiven: (id: string) => id === 'T-1',
  };
  test('are counted without those who need none; the silent have not done them', () => {
    const [task] = givenTasks(facts, DAY);
    expect(task?.states.map(({ status }) => status)).toEqual(['done', 'overdue', 'not_needed', 'unknown']);
    expect(task && countsOfGiven(task)).toEqual({ done: 1, of: 3, isInTime: true });
  });
  test('are known better by the coordinator than by the report', () => {
    const entered = [{ orgId: 'D', taskId: 'T-1', dueOn: null, status: 'done_late' as const }];
    const [task] = givenTasks({ ...facts, entered }, DAY);
    expect(task && countsOfGiven(task)).toEqual({ done: 2, of: 3, isInTime: false });
  });
  test.each([
    { lines: ['T-1 / 2025-11-09 / planned'], entered: [], gives: { late: 1, of: 1 }, why: 'its day has passed since' },
    { lines: ['T-1 / 2026-11-09 / planned'], entered: [], gives: { late: 0, of: 1 }, why: 'its day is to come' },
    { lines: ['T-1 / 2025-11-09 / not_needed'], entered: [], gives: { late: 0, of: 0 }, why: 'is not needed' },
    {
      lines: ['T-1 / 2025-11-09 / overdue', 'T-2 / 2025-11-09 / overdue'],
      entered: [{ taskId: 'T-1', dueOn: null, status: 'done_late' as const }],
      gives: { late: 1, of: 2 },
      why: 'was entered as done',
    },
    {
      lines: [],
      entered: [{ taskId: 'T-3', dueOn: '2025-11-09', status: 'planned' as const }],
      gives: { late: 1, of: 1 },
      why: 'was entered alone',
    },
    {
      lines: [],
      entered: [{ taskId: 'T-3', dueOn: null, status: null }],
      gives: { late: 0, of: 0 },
      why: 'tells nothing',
    },
  ])('of one organisation are late by their days: $why', ({ lines, entered, gives }) => {
    expect(lateTasks(lines.flatMap(toldTask), entered, DAY)).toEqual(gives);
  });
  test('are those of the organisations alone', () => {
    expect(givenTasks({ ...facts, isGiven: () => false }, DAY)).toEqual([]);
  });
  test('are told as they are read; what has no day is not told', () => {
    const task = { taskId: 'T-1 2025-Q4', dueOn: '2025-12-31', doneOn: null, status: 'overdue' };
    expect(taskLine(task).flatMap(toldTask)).toEqual([
      { taskId: 'T-1 2025-Q4', dueOn: '2025-12-31', status: 'overdue' },
    ]);
    expect(taskLine({ ...task, dueOn: null })).toEqual([]);
    expect(toldTask('T-1 / soon / done')).toEqual([]);
  });
});
