// What an organisation says of itself in its sheet, taken from the lines on the left.
import type { Day } from '../../domain/calendar/day.ts';
import type { OrderType } from '../../domain/order/order.ts';
import type { Problem } from '../../domain/problem.ts';
import type { SheetFacts } from '../../domain/report/sheet/sheetLine.ts';
import type { Column } from '../../schema/column.ts';
import { parseCell } from '../../schema/derive/cell.ts';
import { type OrganisationFact, organisationFactNames } from '../../schema/sheets/organisationSheet.ts';
import type { OrganisationSheet } from './organisationSheets.ts';

const ACTS = {
  introduce: 'order_introduce',
  regulation: 'order_approve_regulation',
  curator: 'order_appoint_curator',
} as const satisfies Partial<Record<OrganisationFact, OrderType>>;

const COUNTS = ['ovz_total', 'ovz_covered', 'sop_total', 'sop_covered', 'young_teachers'] as const;

interface Said {
  readonly value: string;
  readonly on: Day | null;
  readonly rowNumber: number;
}

/** A number without a day holds on the day of the report. */
export const sheetFacts = (
  { title, facts }: OrganisationSheet,
  asOf: Day,
): { readonly facts: SheetFacts; readonly problems: readonly Problem[] } => {
  const problems: Problem[] = [];
  const said = new Map<OrganisationFact, Said>();
  for (const { record, rowNumber, complete } of facts.rows) {
    const { fact, value, on } = record;
    if (!complete || fact === null) continue;
    if (said.has(fact))
      problems.push({
        code: 'sheet_fact_twice',
        data: { title: organisationFactNames[fact] },
        place: { sheet: title, rowNumber, column: 'fact' },
      });
    else said.set(fact, { value, on, rowNumber });
  }
  const parsed = <Value>(fact: OrganisationFact, kind: 'integer' | 'number' | 'flag'): Value | null => {
    const line = said.get(fact);
    if (line === undefined) return null;
    const column: Column =
      kind === 'flag'
        ? { kind, title: organisationFactNames[fact] }
        : { kind, title: organisationFactNames[fact], min: 0 };
    const cell = parseCell(column, line.value);
    if (cell.ok) return cell.value as Value | null;
    const place = { sheet: title, rowNumber: line.rowNumber, column: 'value' };
    problems.push({ code: cell.code, data: { title: column.title, min: 0, max: '' }, place });
    return null;
  };
  const dayOf = (fact: OrganisationFact): Day | null => said.get(fact)?.on ?? null;
  const published = dayOf('resource_center');
  const isPublished = parsed<boolean>('resource_center', 'flag');
  const days = COUNTS.flatMap((fact) => dayOf(fact) ?? []).sort();
  const count = (fact: OrganisationFact): number | null => parsed<number>(fact, 'integer');
  const sum = (fact: OrganisationFact): number | null => parsed<number>(fact, 'number');
  const mentoringSince = dayOf('mentoring_section');
  const hasSection = parsed<boolean>('mentoring_section', 'flag') ?? (mentoringSince === null ? null : true);
  return {
    facts: {
      acts: (Object.keys(ACTS) as (keyof typeof ACTS)[]).flatMap((fact) => {
        const act = said.get(fact);
        return act === undefined ? [] : [{ type: ACTS[fact], number: act.value, date: act.on }];
      }),
      roadmapApprovedOn: dayOf('roadmap'),
      hasResourceCentre: (isPublished ?? published !== null) && (published === null || published <= asOf),
      lastAssessmentOn: dayOf('assessment'),
      contingent: {
        asOf: days.at(-1) ?? asOf,
        pupilsTotal: null,
        ovzTotal: count('ovz_total'),
        ovzCovered: count('ovz_covered'),
        sopTotal: count('sop_total'),
        sopCovered: count('sop_covered'),
        youngTeachersTotal: count('young_teachers'),
      },
      activity: {
        hasMentoringSection: hasSection && (mentoringSince === null || mentoringSince <= asOf),
        resourceCentreCheckedOn: dayOf('resource_checked'),
        tasksDue: count('tasks_due'),
        tasksOnTime: count('tasks_on_time'),
        readinessPoints: sum('readiness_points'),
        readinessQuestions: count('readiness_questions'),
        menteesAsked: count('mentees_asked'),
        menteeAnswers: count('mentee_answers'),
        menteesSatisfied: count('mentees_satisfied'),
        mentorsAsked: count('mentors_asked'),
        mentorAnswers: count('mentor_answers'),
        mentorsSatisfied: count('mentors_satisfied'),
        answeredTwice: count('answered_twice'),
        pointsBefore: sum('points_before'),
        pointsAfter: sum('points_after'),
      },
    },
    problems,
  };
};
