// The days of a roadmap task inside a plan: one occurrence each time it is due, an undated one for rules without a day.
import { addDays, addMonths } from '../calendar/addDays.ts';
import { type Day, daysInMonth, earlierOf, laterOf, yearOf } from '../calendar/day.ts';
import { firstDayOf, lastDayOf, quarterOf, quartersBetween } from '../calendar/quarter.ts';
import type { Anchor, Due, RelativeDue, RoadmapEvent } from './due.ts';

/** The period a plan is made for, and what its days hang on. */
export interface Plan {
  readonly from: Day;
  readonly to: Day;
  readonly calendar: 'calendar_year' | 'school_year';
  /** Month and day a school year ends on. */
  readonly schoolYearEnd?: '08-31' | '05-31';
  /** Days of the new order or letter; a task counted from one of them moves with it. */
  readonly anchors?: Readonly<Partial<Record<Anchor, Day>>>;
  readonly events?: Readonly<Partial<Record<RoadmapEvent, Day>>>;
  /** Days written with a year stay as they are, or are moved by whole years into the plan when it is used again. */
  readonly reused?: boolean;
}

/** Why an occurrence has no due day: it never is overdue. */
export type Undated = 'continuous' | 'date_not_set' | 'awaits_event' | 'optional';

export interface Occurrence {
  /** Tells occurrences of a task apart, and stays the same when the plan is computed again. */
  readonly key: string;
  readonly start: Day | null;
  readonly due: Day | null;
  readonly undated: Undated | null;
}

interface Stretch {
  readonly key: string;
  readonly start: Day;
  readonly due: Day;
}

const monthStretch = (year: number, month: number): Stretch => {
  const key = `${String(year).padStart(4, '0')}-${String(month).padStart(2, '0')}`;
  return { key, start: `${key}-01`, due: `${key}-${String(daysInMonth(year, month)).padStart(2, '0')}` };
};

const writtenMonth = (month: string): Stretch => monthStretch(Number(month.slice(0, 4)), Number(month.slice(5, 7)));

/** Years that have a day in the plan, with one before: a stretch may begin in it. */
const yearsOf = ({ from, to }: Plan): number[] =>
  Array.from({ length: yearOf(to) - yearOf(from) + 2 }, (_, index) => yearOf(from) - 1 + index);

const dueInside = ({ from, to }: Plan, stretches: readonly Stretch[]): Stretch[] =>
  stretches.filter(({ due }) => due >= from && due <= to);

/** The day itself, or the first one by whole years later or earlier that lies in the plan. */
const intoPlan = (plan: Plan, stretch: Stretch): Stretch => {
  if (plan.reused !== true || (stretch.due >= plan.from && stretch.due <= plan.to)) return stretch;
  const years = [0, 1].map((more) => yearOf(plan.from) + more - yearOf(stretch.due));
  const moved = years.map((count) => ({
    key: stretch.key,
    start: addMonths(stretch.start, 12 * count),
    due: addMonths(stretch.due, 12 * count),
  }));
  return dueInside(plan, moved)[0] ?? stretch;
};

/** Years of the profile's calendar; the last, unfinished one ends with the plan. */
const yearStretches = (plan: Plan): Stretch[] => {
  const isSchool = plan.calendar === 'school_year';
  return yearsOf(plan).flatMap((year) => {
    const start = isSchool ? `${year}-09-01` : `${year}-01-01`;
    const end = isSchool ? `${year + 1}-${plan.schoolYearEnd ?? '08-31'}` : `${year}-12-31`;
    if (start > plan.to || end < plan.from) return [];
    return [{ key: String(yearOf(end)), start: laterOf(start, plan.from), due: earlierOf(end, plan.to) }];
  });
};

const written = (due: Due, plan: Plan): Stretch[] | null => {
  switch (due.type) {
    case 'date':
      return [{ key: '', start: due.date, due: due.date }];
    case 'month':
      return [{ ...writtenMonth(due.month), key: '' }];
    case 'months':
      return due.months.map(writtenMonth);
    case 'period':
      return [{ key: '', start: due.from, due: due.to }];
    case 'quarter': {
      const period = `${due.year}-Q${due.quarter}`;
      return [{ key: '', start: firstDayOf(period), due: lastDayOf(period) }];
    }
    case 'schoolYear': {
      const [first = '', second = ''] = due.year.split('-');
      return [{ key: '', start: `${first}-09-01`, due: `${second}-${plan.schoolYearEnd ?? '08-31'}` }];
    }
    default:
      return null;
  }
};

const repeated = (due: Due, plan: Plan): Stretch[] | null => {
  switch (due.type) {
    case 'monthOfSchoolYear':
      return dueInside(
        plan,
        yearsOf(plan).flatMap((year) => due.months.map((month) => monthStretch(year, month))),
      );
    case 'monthRangeOfSchoolYear':
      return dueInside(
        plan,
        yearsOf(plan).map((year) => {
          const first = monthStretch(year, due.fromMonth);
          const last = monthStretch(due.toMonth < due.fromMonth ? year + 1 : year, due.toMonth);
          return { key: last.key, start: first.start, due: last.due };
        }),
      );
    case 'eachQuarter':
      return quartersBetween(quarterOf(plan.from), quarterOf(plan.to))
        .filter((period) => lastDayOf(period) <= plan.to)
        .map((period) => ({
          key: period,
          start: firstDayOf(period),
          due: addDays(lastDayOf(period), due.offsetDaysAfterEnd),
        }));
    case 'eachYear': {
      const { month } = due;
      if (month === undefined) return yearStretches(plan);
      return dueInside(
        plan,
        yearsOf(plan).map((year) => ({ ...monthStretch(year, month), key: String(year) })),
      );
    }
    default:
      return null;
  }
};

const undated = (due: Due, plan: Plan): Occurrence => {
  if (due.type === 'onEvent') {
    const day = plan.events?.[due.event] ?? null;
    return { key: '', start: day, due: day, undated: day === null ? 'awaits_event' : null };
  }
  const why = due.type === 'continuous' ? 'continuous' : due.type === 'optional' ? 'optional' : 'date_not_set';
  return { key: '', start: null, due: null, undated: why };
};

/**
 * Occurrences of a task, the earliest first. A day counted from an anchor the plan names goes before the written one;
 * rules without a day give one undated occurrence; a repeated rule gives those due inside the plan, perhaps none.
 */
export const occurrences = (task: { readonly due: Due; readonly relative?: RelativeDue }, plan: Plan): Occurrence[] => {
  const anchor = task.relative === undefined ? undefined : plan.anchors?.[task.relative.anchor];
  if (anchor !== undefined && task.relative !== undefined) {
    const due = addDays(anchor, task.relative.offsetDays);
    return [{ key: '', start: anchor, due, undated: null }];
  }
  const fixed = written(task.due, plan)?.map((stretch) => intoPlan(plan, stretch));
  const stretches = fixed ?? repeated(task.due, plan);
  if (stretches === null) return [undated(task.due, plan)];
  return stretches
    .map((stretch) => ({ ...stretch, undated: null }))
    .sort((one, other) => (one.due < other.due ? -1 : one.due > other.due ? 1 : 0));
};
