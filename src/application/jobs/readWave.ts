// What one execution of a roll-up reads: the workbooks that are due, in waves, the more carefully the more often they have failed.
import type { Period } from '../../domain/calendar/day.ts';
import type { Organisation } from '../../domain/register/organisation.ts';
import { outboxSheet } from '../../schema/sheets/report.ts';
import type { ForeignSheet, Ports } from '../ports.ts';
import { type Collected, submissionIn, type Told, without } from './collect.ts';
import { outOfTime, type Slice } from './job.ts';
import { isUnchanged, readMark, type Times } from './readMark.ts';

/** Where a roll-up stands. */
export interface Place {
  /** Index in the register of the next workbook. */
  readonly cursor: number;
  /** Passes that are behind us: the first asks every workbook, the others those that have not answered. */
  readonly pass: number;
  /** Executions that have begun at this place and have not come to their end. */
  readonly tries: number;
}

export interface Wave {
  /** Workbooks read in this execution at the most. */
  readonly most: number;
  /** Requests sent together. */
  readonly together: number;
}

/** How often a workbook is asked before it is left out and named. */
export const PASSES = 4;

/**
 * Apps Script: the Sheets API allows 60 reads a minute a user; ten are left for the workbook itself and for people.
 * https://developers.google.com/workspace/sheets/api/limits (seen 2026-04-23)
 * One workbook that never answers takes its whole wave with it, and one that recalculates for minutes the execution: so the next
 * attempts are narrower, and the last is for that workbook alone.
 */
const CARE: readonly Wave[] = [
  { most: 50, together: 50 },
  { most: 50, together: 10 },
  { most: 50, together: 1 },
  { most: 1, together: 1 },
];

/** Null for a place where even the most careful attempt was killed: its workbook is passed over. */
const careAt = ({ pass, tries }: Place): Wave | null => CARE[Math.min(pass, 2) + tries] ?? null;

export interface Reading {
  readonly organisations: readonly Organisation[];
  readonly kept: ReadonlyMap<string, Told>;
  readonly times: Times;
  readonly period: Period;
  /** Reads what has not changed too. */
  readonly readAll: boolean;
  /** Stops when Google will not answer before its next day. */
  readonly waits: boolean;
}

/** What was collected, and where the next execution begins. */
export interface Read {
  readonly collected: readonly Collected[];
  readonly cursor: number;
  /** Where to begin on Google's next day, when it will not answer any more today; otherwise null. */
  readonly tomorrowFrom: number | null;
}

/** Indexes of the workbooks that are due from the cursor on, and the index behind the last one looked at. */
const dueFrom = ({ organisations, kept, times, readAll }: Reading, { cursor, pass }: Place, most: number) => {
  const due: number[] = [];
  let at = cursor;
  for (; at < organisations.length && due.length < most; at += 1) {
    const organisation = organisations[at] as Organisation;
    const known = kept.get(organisation.id);
    const isDue = pass > 0 ? known?.state === 'no_answer' : readAll || !isUnchanged(organisation, times.at[at], known);
    if (isDue) due.push(at);
  }
  return { due, end: at };
};

const told = (ports: Ports, reading: Reading, at: number, sheet: ForeignSheet | null): Collected => {
  const organisation = reading.organisations[at] as Organisation;
  const known = sheet === null ? without('missing') : submissionIn(ports, organisation, reading.period, sheet);
  return { organisation, ...known, mark: readMark(organisation, reading.times.at[at], known) };
};

/** Reads what is due from this place on, as much as one execution may; stops between two waves when its time is used up. */
export const readWave = (ports: Ports, slice: Slice, reading: Reading, place: Place): Read => {
  const care = careAt(place);
  const { due, end } = dueFrom(reading, place, care?.most ?? 1);
  const collected: Collected[] = [];
  const busy: ForeignSheet = { kind: 'try_again', reason: 'busy' };
  const together = care?.together ?? 1;
  for (let from = 0; from < due.length; from += together) {
    if (outOfTime(ports, slice)) return { collected, cursor: due[from] ?? end, tomorrowFrom: null };
    const group = due.slice(from, from + together);
    const withBook = group.filter((at) => reading.organisations[at]?.workbookId !== '');
    const ids = withBook.map((at) => reading.organisations[at]?.workbookId ?? '');
    const sheets =
      care === null || ids.length === 0 ? ids.map(() => busy) : ports.workbooks.readForeignAll(ids, outboxSheet.title);
    const isToday = reading.waits && sheets.some((sheet) => sheet.kind === 'try_again' && sheet.reason === 'today');
    for (const at of group) {
      const asked = withBook.indexOf(at);
      collected.push(told(ports, reading, at, asked < 0 ? null : (sheets[asked] ?? busy)));
    }
    if (isToday) return { collected, cursor: due[from + together] ?? end, tomorrowFrom: due[from] ?? end };
  }
  return { collected, cursor: end, tomorrowFrom: null };
};
