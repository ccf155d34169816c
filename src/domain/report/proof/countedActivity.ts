// The rows behind the numbers of what a school does, for «Что учтено»; each is the very row that was read.
import type { ActivityRows } from '../../activity/activityCounts.ts';
import type { MeetingType } from '../../programme/meeting.ts';

/** Numbers of what a school does that have rows of their own. */
export const ACTIVITY_NUMBERS = [
  'curators',
  'programmes',
  'meetingsRequired',
  'meetingsHeld',
  'tasksDue',
  'tasksOnTime',
  'readiness',
  'mentoringSection',
  'resourceCentre',
  'menteesAsked',
  'menteeAnswers',
  'menteesSatisfied',
  'mentorsAsked',
  'mentorAnswers',
  'mentorsSatisfied',
  'answeredTwice',
] as const;
export type ActivityNumber = (typeof ACTIVITY_NUMBERS)[number];

/** `row` stands in a sheet of the workbook. */
export interface ActivityRow {
  readonly row: object;
  /** Of a required meeting: its type, null for any, and whether it was held. */
  readonly meeting?: { readonly type: MeetingType | null; readonly isHeld: boolean };
  /** Of an answer after the programme: the one before it. */
  readonly before?: object;
}

const plain = (rows: readonly object[]): ActivityRow[] => rows.map((row) => ({ row }));

/** As many rows a number as the report says. */
export const countedActivity = (rows: ActivityRows): Readonly<Record<ActivityNumber, readonly ActivityRow[]>> => ({
  curators: plain(rows.curators),
  programmes: plain(rows.programmes),
  meetingsRequired: rows.meetings.map(({ pair, type, held }) => ({
    row: pair,
    meeting: { type, isHeld: held !== null },
  })),
  meetingsHeld: plain(rows.meetings.flatMap(({ held }) => held ?? [])),
  tasksDue: plain(rows.tasks.due),
  tasksOnTime: plain(rows.tasks.onTime),
  readiness: plain(rows.readiness),
  mentoringSection: plain(rows.mentoringSection),
  resourceCentre: plain(rows.resourceCentre),
  menteesAsked: plain(rows.mentees.asked),
  menteeAnswers: plain(rows.mentees.answers),
  menteesSatisfied: plain(rows.mentees.satisfied),
  mentorsAsked: plain(rows.mentors.asked),
  mentorAnswers: plain(rows.mentors.answers),
  mentorsSatisfied: plain(rows.mentors.satisfied),
  answeredTwice: rows.answeredTwice.map(({ first, second }) => ({ row: second, before: first })),
});
