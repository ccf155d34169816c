// When a task of a roadmap is due: fourteen rules, as data of a profile; occurrences.ts turns them into days.
import type { Day } from '../calendar/day.ts';

/** A rule, met in one of the roadmaps. Months are 1..12, `month: 'YYYY-MM'` names the year too. */
export type Due =
  | { readonly type: 'date'; readonly date: Day }
  | { readonly type: 'month'; readonly month: string }
  | { readonly type: 'months'; readonly months: readonly string[] }
  | { readonly type: 'period'; readonly from: Day; readonly to: Day }
  | { readonly type: 'quarter'; readonly year: number; readonly quarter: number }
  /** `2022-2023`: due when the school year ends. */
  | { readonly type: 'schoolYear'; readonly year: string }
  | { readonly type: 'monthOfSchoolYear'; readonly months: readonly number[] }
  | { readonly type: 'monthRangeOfSchoolYear'; readonly fromMonth: number; readonly toMonth: number }
  | { readonly type: 'eachQuarter'; readonly offsetDaysAfterEnd: number }
  /** Without a month: on the last day of the year of the profile's calendar. */
  | { readonly type: 'eachYear'; readonly month?: number }
  /** Never overdue. */
  | { readonly type: 'continuous' }
  /** No day until somebody enters one. */
  | { readonly type: 'byPlan' }
  | { readonly type: 'onEvent'; readonly event: RoadmapEvent }
  /** May be marked as not needed. */
  | { readonly type: 'optional' };

export type DueType = Due['type'];

export const DUE_TYPES = [
  'date',
  'month',
  'months',
  'period',
  'quarter',
  'schoolYear',
  'monthOfSchoolYear',
  'monthRangeOfSchoolYear',
  'eachQuarter',
  'eachYear',
  'continuous',
  'byPlan',
  'onEvent',
  'optional',
] as const satisfies readonly DueType[];

/** What a task may wait for. */
export const ROADMAP_EVENTS = ['order_signed', 'monitoring_closed', 'separate_notice'] as const;
export type RoadmapEvent = (typeof ROADMAP_EVENTS)[number];

/** Days a plan is counted from when it is used again for a new order or letter. */
export const ANCHORS = ['orderDate', 'letterDate'] as const;
export type Anchor = (typeof ANCHORS)[number];

/** Days from the anchor to the due day, so that a plan can be used again. */
export interface RelativeDue {
  readonly anchor: Anchor;
  readonly offsetDays: number;
}
