// The numbers of a report that come from what a school does: satisfaction, programmes, meetings, plans, readiness, site.
import type { Day } from '../calendar/day.ts';
import type { ReportWindow } from '../calendar/reportWindow.ts';
import type { Parameters } from '../indicator/parameters.ts';
import type { Countable } from '../pair/countableMembers.ts';
import { overlaps } from '../pair/membership.ts';
import type { Programme } from '../programme/programme.ts';
import { isInOfficeOn } from '../register/curator.ts';
import type { ActivityNumbers } from '../report/report.ts';
import { tallyOf } from '../tally.ts';
import { type Activity, isPublishedOn, type SitePage } from './activity.ts';
import { beforeAndAfter } from './beforeAndAfter.ts';
import { readinessScore } from './readinessScore.ts';
import { requiredMeetings } from './requiredMeetings.ts';
import { satisfactionCounts } from './satisfactionCounts.ts';
import { tasksOnTime } from './tasksOnTime.ts';

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

/** Programmes are those that touch the window; everything else is as it stands on the last day of it. */
export const activityCounts = (
  activity: Activity,
  counted: Countable,
  window: ReportWindow,
  parameters: Parameters,
): ActivityNumbers => {
  const { end: asOf } = window;
  const mentees = satisfactionCounts(activity, counted, 'mentee', window, parameters);
  const mentors = satisfactionCounts(activity, counted, 'mentor', window, parameters);
  const published = activity.site.filter((page) => isPublishedOn(page, asOf));
  const programmes = activity.programmes.filter((programme) => touches(programme, window));
  return {
    menteeAnswers: mentees.answers,
    menteesSatisfied: mentees.satisfied,
    menteesAsked: mentees.asked,
    mentorAnswers: mentors.answers,
    mentorsSatisfied: mentors.satisfied,
    mentorsAsked: mentors.asked,
    resourceCentreCheckedOn: lastCheck(published.filter(({ kind }) => kind === 'resource_center')),
    hasCurator: activity.curators.some((curator) => curator.role !== 'org_coordinator' && isInOfficeOn(curator, asOf)),
    hasMentoringSection: published.some(({ kind }) => kind === 'mentoring'),
    programmes: programmes.length,
    programmesByStatus: tallyOf(programmes.map(({ status }) => status)),
    ...tasksOnTime(activity.roadmap, asOf),
    ...readinessScore(activity.readiness, asOf),
    ...requiredMeetings(counted.pairs, activity.meetings, asOf),
    ...beforeAndAfter(activity, window),
  };
};
