// What a new school year does to a school's workbook: which rows go to the archive alone, which classes go up, who has left.

import { leavingPairs } from '../../domain/schoolYear/leavingPairs.ts';
import { nextClass } from '../../domain/schoolYear/nextClass.ts';
import type { SchoolYearTurn } from '../../domain/schoolYear/schoolYearTurn.ts';
import type { Columns } from '../../schema/column.ts';
import { completeRecords, readTable, type Table } from '../../schema/derive/table.ts';
import { type Block, patched } from '../../schema/derive/write.ts';
import type { Layout } from '../../schema/layout.ts';
import type { SheetSchema } from '../../schema/sheet.ts';
import { matchingSheet } from '../../schema/sheets/matching.ts';
import { membersSheet, pairsSheet } from '../../schema/sheets/pairs.ts';
import { menteesSheet, mentorsSheet } from '../../schema/sheets/people.ts';
import { tasksSheet } from '../../schema/sheets/plan.ts';
import { meetingsSheet, programmeItemsSheet, programmesSheet } from '../../schema/sheets/programme.ts';
import { answersSheet } from '../../schema/sheets/survey.ts';
import type { SheetValues } from '../ports.ts';

/** Sheets whose rows may leave, in the order they are shown. */
export const LEAVING_SHEETS = [
  pairsSheet,
  membersSheet,
  programmesSheet,
  programmeItemsSheet,
  meetingsSheet,
  tasksSheet,
  answersSheet,
  matchingSheet,
] as const satisfies readonly SheetSchema[];

export const PEOPLE_SHEETS = [menteesSheet, mentorsSheet] as const satisfies readonly SheetSchema[];

export type ValuesOf = (schema: SheetSchema) => SheetValues;

export interface NewYearPlan {
  /** Row numbers that leave, by the title of the sheet. */
  readonly leaving: ReadonlyMap<string, readonly number[]>;
  /** Pairs that go on, or are still in this year's reports. */
  readonly stayingPairs: number;
  /** Pairs that are over by their days and not by their state. */
  readonly overduePairs: number;
  readonly classes: { readonly up: number; readonly graduates: number; readonly unknown: number };
  /** Cells of the people: the next class, and — where asked for — the day graduates left. */
  readonly blocks: readonly Block[];
}

const lastOf = (ids: readonly string[]): string =>
  [...ids].sort((one, other) => Number(/\d+$/u.exec(one)?.[0] ?? 0) - Number(/\d+$/u.exec(other)?.[0] ?? 0)).at(-1) ??
  '';

const DONE = new Set(['done', 'done_late', 'not_needed']);

const rowsWhere = <Cs extends Columns>(
  table: Table<Cs>,
  leaves: (record: Table<Cs>['rows'][number]['record']) => boolean,
): [string, number[]] => [
  table.schema.title,
  table.rows.filter(({ complete, record }) => complete && leaves(record)).map(({ rowNumber }) => rowNumber),
];

const pupils = <Cs extends Columns>(table: Table<Cs>) =>
  table.rows
    .filter(({ record }) => record['category'] === 'pupil' && (record['leftOn'] ?? null) === null)
    .map((row) => ({ ...row, next: nextClass(String(row.record['position'] ?? '')) }));

/** Pure: what stands in the sheets and the day give the plan. Programmes and meetings with the last code hold their pair. */
export const planNewYear = (
  valuesOf: ValuesOf,
  layout: Layout,
  turn: SchoolYearTurn,
  today: string,
  graduatesLeft: boolean,
): NewYearPlan => {
  const table = <Cs extends Columns>(schema: SheetSchema<Cs>): Table<Cs> =>
    readTable(schema, valuesOf(schema as unknown as SheetSchema), layout);
  const [pairs, programmes, meetings] = [table(pairsSheet), table(programmesSheet), table(meetingsSheet)];
  const [tasks, mentees, mentors] = [table(tasksSheet), table(menteesSheet), table(mentorsSheet)];
  const all = completeRecords(pairs);
  const pairOfLast = (rows: readonly { id: string; pairId: string }[]): string => {
    const last = lastOf(rows.map(({ id }) => id));
    return rows.find(({ id }) => id === last)?.pairId ?? '';
  };
  const anchors = new Set([pairOfLast(completeRecords(programmes)), pairOfLast(completeRecords(meetings))]);
  const leaving = leavingPairs(all, turn.countedFrom, anchors);
  const goneProgrammes = new Set(
    completeRecords(programmes)
      .filter(({ pairId }) => leaving.has(pairId))
      .map(({ id }) => id),
  );
  const lastTask = lastOf(completeRecords(tasks).map(({ id }) => id));
  const classes = [...pupils(mentees), ...pupils(mentors)].map(({ next }) => next.kind);
  const countOf = (kind: (typeof classes)[number]): number => classes.filter((one) => one === kind).length;
  const upBlocks = <Cs extends Columns>(of: Table<Cs>): Block[] =>
    pupils(of).flatMap(({ rowNumber, next }) =>
      next.kind === 'next' ? patched(of, rowNumber, { position: next.text } as never) : [],
    );
  return {
    leaving: new Map([
      rowsWhere(pairs, ({ id }) => leaving.has(id)),
      rowsWhere(table(membersSheet), ({ pairId }) => leaving.has(pairId)),
      rowsWhere(programmes, ({ pairId }) => leaving.has(pairId)),
      rowsWhere(table(programmeItemsSheet), ({ programmeId }) => goneProgrammes.has(programmeId)),
      rowsWhere(meetings, ({ pairId }) => leaving.has(pairId)),
      rowsWhere(
        tasks,
        ({ id, status, doneOn, dueOn }) =>
          id !== lastTask && DONE.has(status ?? '') && (doneOn ?? dueOn ?? turn.countedFrom) < turn.countedFrom,
      ),
      rowsWhere(table(answersSheet), ({ pairId }) => leaving.has(pairId)),
      rowsWhere(table(matchingSheet), ({ pairId }) => leaving.has(pairId)),
    ]),
    stayingPairs: all.length - leaving.size,
    overduePairs: all.filter(({ status, endDate }) => status === 'active' && endDate !== null && endDate < today)
      .length,
    classes: { up: countOf('next'), graduates: countOf('graduate'), unknown: countOf('unknown') },
    blocks: [
      ...upBlocks(mentees),
      ...upBlocks(mentors),
      ...pupils(mentees).flatMap(({ rowNumber, next }) =>
        graduatesLeft && next.kind === 'graduate' ? patched(mentees, rowNumber, { leftOn: turn.lastDay }) : [],
      ),
    ],
  };
};
