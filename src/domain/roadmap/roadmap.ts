// The roadmap of a profile: sections and tasks; their days are in occurrences.ts, their state on the sheet.
import type { Day } from '../calendar/day.ts';
import type { Due, RelativeDue } from './due.ts';
import type { RoadmapProof } from './proof.ts';

/** How often a task comes back, as the plan itself says. */
export const RECURRENCES = ['none', 'quarterly', 'yearly', 'semiannual', 'continuous', 'asNeeded', 'byPlan'] as const;
export type Recurrence = (typeof RECURRENCES)[number];

/** Who answers for a task (domain reference §1.3). */
export const RESPONSIBLE_ROLES = [
  'municipal_coordinator',
  'municipal_authority',
  'municipal_methodical_service',
  'gmo_head',
  'mouo_head',
  'regional_press_secretary',
  'org_head',
  'org_curator',
  'org_coordinator',
] as const;
export type ResponsibleRole = (typeof RESPONSIBLE_ROLES)[number];

/** What the municipal order asks of the heads of organisations; a task that says so gives the item its term. */
export const ORDER_ITEMS = [
  'curator',
  'plan',
  'acts',
  'regulation',
  'association',
  'bases',
  'pairs',
  'site',
  'start',
] as const;
export type OrderItem = (typeof ORDER_ITEMS)[number];

export interface RoadmapSection {
  readonly id: string;
  readonly title: string;
}

export interface RoadmapTask {
  readonly id: string;
  /** Id of a section. */
  readonly section: string;
  readonly title: string;
  readonly due: Due;
  readonly recurrence: Recurrence;
  readonly responsible: readonly ResponsibleRole[];
  readonly relative?: RelativeDue;
  readonly orderItems?: readonly OrderItem[];
  /** Documents the task leads to. */
  readonly documents?: readonly string[];
  /** All of these together close the task; absent for what only people can tell. */
  readonly proofs?: readonly RoadmapProof[];
  readonly note?: string;
}

export interface Roadmap {
  /** The act the plan was approved by; its date is what `relative` was counted from. */
  readonly basis?: { readonly date: Day; readonly number?: string };
  readonly sections: readonly RoadmapSection[];
  readonly tasks: readonly RoadmapTask[];
}
