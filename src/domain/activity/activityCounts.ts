// The numbers of a report that come from what a school does, and the rows behind them: satisfaction, programmes, meetings, plans, readiness, site.
import type { Day } from '../calendar/day.ts';
import type { ReportWindow } from '../calendar/reportWindow.ts';
import type { Parameters } from '../indicator/parameters.ts';
import type { Countable } from '../pair/countableMembers.ts';
import { overlaps } from '../pair/membership.ts';
import type { Programme } from '../programme/programme.ts';
import { type Curator, isInOfficeOn } from '../register/curator.ts';
import type { ActivityNumbers } from '../report/report.ts';
import { taskLine } from '../roadmap/taskLine.ts';
import { tallyOf } from '../tally.ts';
import { type Activity, isPublishedOn, type Readiness, type SitePage } from './activity.ts';
import { type AnsweredTwice, answeredTwice, beforeAndAfter } from './beforeAndAfter.ts';
import { meetingsOf, type RequiredMeeting } from './meetingsOf.ts';
import { lastReadiness, readinessScore } from './readinessScore.ts';
import { type SatisfactionRows, satisfactionRows } from './satisfactionRows.ts';
import { dueTasks } from './tasksOnTime.ts';

/** What a report says when nobody has read what the school does: nothing is known. */
export const UNKNOWN_ACTIVITY: ActivityNumbers = {
  menteeAnswers: null,
  menteesSatisfied: null,
  menteesAsked: null,
  mentorAnswers: null,
  mentorsSatisfied: null,
  mentorsAsked: null,
  resourceCentreCheckedOn: null,
  hasCurator: null,
  hasMentoringSection: null,
  programmes: null,
  programmesByStatus: {},
  tasksDue: null,
  tasksOnTime: null,
  taskStates: [],
  readinessPoints: null,
  readinessQuestions: null,
  meetingsRequired: null,
  meetingsHeld: null,
  answeredTwice: null,
  pointsBefore: null,
  pointsAfter: null,
};

const touches = ({ startDate, endDate }: Programme, { start, end }: ReportWindow): boolean =>
  startDate !== null && overlaps({ start: startDate, end: endDate }, start, end);

/** The last day on which somebody looked at a page; null when nobody has. */
const lastCheck = (pages: readonly SitePage[]): Day | null =>
  pages.reduce<Day | null>(
    (last, { lastCheckedOn }) =>
      lastCheckedOn !== null && (last === null || lastCheckedOn > last) ? lastCheckedOn : last,
    null,
  );

/** The rows behind the numbers, each the row that was given. */
export interface ActivityRows {
  /** Those that touch the window; everything else is as it stands on the last day of it. */
  readonly programmes: readonly Programme[];
  readonly curators: readonly Curator[];
  readonly resourceCentre: readonly SitePage[];
  readonly mentoringSection: readonly SitePage[];
  readonly tasks: ReturnType<typeof dueTasks>;
  readonly taskStates: readonly string[];
  readonly readiness: readonly Readiness[];
  readonly meetings: readonly RequiredMeeting[];
  readonly mentees: SatisfactionRows;
  readonly mentors: SatisfactionRows;
  readonly answeredTwice: readonly AnsweredTwice[];
}

export const activityRows = (
  activity: Activity,
  counted: Countable,
  window: ReportWindow,
  parameters: Parameters,
): ActivityRows => {
  const { end: asOf } = window;
  const published = activity.site.filter((page) => isPublishedOn(page, asOf));
  const last = lastReadiness(activity.readiness, asOf);
  return {
    programmes: activity.programmes.filter((programme) => touches(programme, window)),
    curators: activity.curators.filter((curator) => curator.role !== 'org_coordinator' && isInOfficeOn(curator, asOf)),
    resourceCentre: published.filter(({ kind }) => kind === 'resource_center'),
    mentoringSection: published.filter(({ kind }) => kind === 'mentoring'),
    tasks: dueTasks(activity.roadmap, asOf),
    taskStates: activity.roadmap.flatMap(taskLine),
    readiness: last === undefined ? [] : [last],
    meetings: meetingsOf(counted.pairs, activity.meetings, asOf),
    mentees: satisfactionRows(activity, counted, 'mentee', window, parameters),
    mentors: satisfactionRows(activity, counted, 'mentor', window, parameters),
    answeredTwice: answeredTwice(activity, window),
  };
};

/** The numbers of these rows on the day of the report. */
export const activityCounts = (rows: ActivityRows, asOf: Day): ActivityNumbers => ({
  menteeAnswers: rows.mentees.answers.length,
  menteesSatisfied: rows.mentees.satisfied.length,
  menteesAsked: rows.mentees.asked.length,
  mentorAnswers: rows.mentors.answers.length,
  mentorsSatisfied: rows.mentors.satisfied.length,
  mentorsAsked: rows.mentors.asked.length,
  resourceCentreCheckedOn: lastCheck(rows.resourceCentre),
  hasCurator: rows.curators.length > 0,
  hasMentoringSection: rows.mentoringSection.length > 0,
  programmes: rows.programmes.length,
  programmesByStatus: tallyOf(rows.programmes.map(({ status }) => status)),
  tasksDue: rows.tasks.due.length,
  tasksOnTime: rows.tasks.onTime.length,
  taskStates: rows.taskStates,
  ...readinessScore(rows.readiness, asOf),
  meetingsRequired: rows.meetings.length,
  meetingsHeld: rows.meetings.filter(({ held }) => held !== null).length,
  ...beforeAndAfter(rows.answeredTwice),
});
