// «Дорожная карта» of a school: brought up to date, shown, and marked by hand.
import type { Day } from '../../domain/calendar/day.ts';
import { done, type Outcome, refused } from '../../domain/problem.ts';
import type { TaskRow, TaskStatus } from '../../domain/roadmap/settleTasks.ts';
import type { RoadmapView } from '../../rpc/views/roadmap.ts';
import { patched } from '../../schema/derive/write.ts';
import { REGISTER_SHEETS } from '../../schema/roles.ts';
import { documentsSheet } from '../../schema/sheets/documents.ts';
import { readinessSheet, roadmapSheet } from '../../schema/sheets/plan.ts';
import { meetingsSheet, programmesSheet } from '../../schema/sheets/programme.ts';
import { outboxSheet } from '../../schema/sheets/report.ts';
import { answersSheet, surveysSheet } from '../../schema/sheets/survey.ts';
import { type Book, requireBook } from '../book.ts';
import type { Ports } from '../ports.ts';
import { PROFILE_SHEETS, profileOf } from '../profiles/profileOf.ts';
import { readActivity } from '../schoolActivity.ts';
import { readRegister } from '../schoolRegister.ts';
import { type MarkedTask, marked, roadmapRow } from './roadmapView.ts';
import { evidenceOf, type SettledRow, settleBy, settledBlocks, settledRows } from './schoolRoadmap.ts';

/** What proves a task of a school, beside the register. */
export const PROVING_SHEETS = [
  documentsSheet,
  outboxSheet,
  programmesSheet,
  meetingsSheet,
  readinessSheet,
  surveysSheet,
  answersSheet,
];

interface Opened {
  readonly book: Book;
  readonly by: ReturnType<typeof settleBy>;
  readonly rows: readonly SettledRow[];
  readonly today: Day;
}

/** One read. Refused as requireBook refuses. */
const openRoadmap = (ports: Ports): Outcome<Opened> => {
  const today = ports.clock.today();
  const also = [...REGISTER_SHEETS, ...PROVING_SHEETS, PROFILE_SHEETS.school];
  const opened = requireBook(ports, 'school', [roadmapSheet], also);
  if (!opened.ok) return opened;
  const book = opened.value;
  const { register } = readRegister(book, today);
  const evidence = evidenceOf(book, register, readActivity(book), today);
  const by = settleBy(book, profileOf(ports, book).profile, evidence, today);
  return done({ book, by, rows: settledRows(book, by, today), today });
};

/** Writes the states that have changed, nothing else, and nothing when none has. */
export const getRoadmap = (ports: Ports): Outcome<RoadmapView> => {
  const opened = openRoadmap(ports);
  if (!opened.ok) return opened;
  const { book, by, rows, today } = opened.value;
  const blocks = settledBlocks(book, rows);
  if (blocks.length > 0) book.write(blocks);
  return done({ today, rows: rows.map((row) => roadmapRow(row, by)) });
};

/** Refused: `task_unknown` {taskId}, codes of `marked`. */
export const markTask = (ports: Ports, mark: MarkedTask): Outcome<{ status: TaskStatus }> => {
  const opened = openRoadmap(ports);
  if (!opened.ok) return opened;
  const { book, by, rows, today } = opened.value;
  const row = rows.find(({ record }) => record.taskId === mark.taskId);
  if (row === undefined) return refused({ code: 'task_unknown', data: { taskId: mark.taskId } });
  const cells = marked(row.record as TaskRow, mark, by, today);
  if (!cells.ok) return cells;
  book.write(patched(book.table(roadmapSheet), row.rowNumber, cells.value));
  return done({ status: cells.value.status ?? 'planned' });
};
