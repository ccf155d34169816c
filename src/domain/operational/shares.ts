// Operational metrics that are shares and means: consents, reports, tasks, curators, sites, readiness, meetings, questionnaires (OP-05 … OP-12).
import { tasksOnTime } from '../activity/tasksOnTime.ts';
import type { Report } from '../report/report.ts';
import { organisationShare, reportedShare, type Share, shareLine, TOTAL, unknownNotes } from './lines.ts';
import type { OperationalResult, OperationalUnit } from './operational.ts';
import type { OperationalContext } from './operationalContext.ts';

type Metric = (context: OperationalContext) => Omit<OperationalResult, 'id'>;

const share = (part: number | null, whole: number | null): Share =>
  part === null || whole === null ? null : { part, whole };

const ofReports =
  (unit: OperationalUnit, shareOf: (report: Report) => Share, factor = 100): Metric =>
  ({ rows }) => ({
    unit,
    lines: [reportedShare(TOTAL, rows, shareOf, factor)],
    notes: unknownNotes(rows, (report) => shareOf(report) !== null),
  });

const ofOrganisations =
  (has: (report: Report) => boolean | null): Metric =>
  ({ rows }) => ({
    unit: 'percent',
    lines: [organisationShare(rows, has)],
    notes: unknownNotes(rows, (report) => has(report) !== null),
  });

export const consents: Metric = ofReports('percent', ({ consentedPairs, approvedPairs }) =>
  share(consentedPairs, approvedPairs),
);

/** Who has not reported is what it counts: nothing of it is unknown. */
export const reporting: Metric = ({ rows }) => {
  const asked = rows.filter(({ isActive }) => isActive);
  const shares = asked.map(({ report }) => ({ part: report === null ? 0 : 1, whole: 1 }));
  return {
    unit: 'percent',
    lines: [shareLine(TOTAL, shares, { reported: asked.length, expected: asked.length })],
    notes: unknownNotes(rows, () => true),
  };
};

const tasksOf = (report: Report): Share => share(report.tasksOnTime, report.tasksDue);

/**
 * The municipality's own roadmap, the tasks it gave to organisations, and the organisations' roadmaps. A task given to an
 * organisation that reports its own roadmap stands there already.
 */
export const tasks: Metric = ({ rows, asOf, municipalTasks, execution }) => {
  const telling = new Set(
    rows.flatMap(({ organisation, report }) => (report !== null && tasksOf(report) !== null ? [organisation.id] : [])),
  );
  const asked = new Set(rows.filter(({ isActive }) => isActive).map(({ organisation }) => organisation.id));
  const given = execution.filter(({ orgId }) => asked.has(orgId) && !telling.has(orgId));
  const shareOf = (counts: ReturnType<typeof tasksOnTime>) => ({ part: counts.tasksOnTime, whole: counts.tasksDue });
  const [own, byOthers] = [shareOf(tasksOnTime(municipalTasks, asOf)), shareOf(tasksOnTime(given, asOf))];
  const organisations = reportedShare({ by: 'plan', group: 'organisations' }, rows, tasksOf);
  const known = { reported: organisations.reported, expected: organisations.expected };
  const whole = { part: organisations.numerator ?? 0, whole: organisations.denominator ?? 0 };
  const none = { reported: 0, expected: 0 };
  return {
    unit: 'percent',
    lines: [
      shareLine(TOTAL, [own, byOthers, whole], known),
      shareLine({ by: 'plan', group: 'municipal' }, [own], none),
      ...(given.length === 0 ? [] : [shareLine({ by: 'plan', group: 'execution' }, [byOthers], none)]),
      organisations,
    ],
    notes: unknownNotes(rows, (report) => tasksOf(report) !== null),
  };
};

export const curators: Metric = ofOrganisations(({ hasCurator }) => hasCurator);
export const sites: Metric = ofOrganisations(({ hasMentoringSection }) => hasMentoringSection);

/** Every organisation weighs the same, however many questions apply to it. */
export const readiness: Metric = ofReports('percent', ({ readinessPoints: points, readinessQuestions: questions }) =>
  points === null || questions === null || questions === 0 ? null : { part: points / questions, whole: 1 },
);

export const meetings: Metric = ofReports('percent', ({ meetingsHeld, meetingsRequired }) =>
  share(meetingsHeld, meetingsRequired),
);

/** What the mean of the answers after the programme is above that of the same people before it. */
export const growth: Metric = ofReports(
  'points',
  ({ answeredTwice, pointsBefore, pointsAfter }) =>
    answeredTwice === null || pointsBefore === null || pointsAfter === null
      ? null
      : { part: pointsAfter - pointsBefore, whole: answeredTwice },
  1,
);
