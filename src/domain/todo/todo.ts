// What a curator has to do: one item of the list, and the facts the list is made of; the words stand in texts/uiHome.ts.
import type { PlannedTask } from '../activity/activity.ts';
import type { Day, Period } from '../calendar/day.ts';
import type { SchoolRegister } from '../register/organisation.ts';

/** In the order of the work (domain reference §0.2): the school, its people, their pairs, papers, the report, then what can wait. */
export const TODO_CODES = [
  'report_returned',
  'task_due',
  'organisation_incomplete',
  'no_curator',
  'acts_not_begun',
  'answers_to_mend',
  'no_mentors',
  'no_mentees',
  'mentor_candidates',
  'mentees_unmatched',
  'pairs_without_papers',
  'consents_missing',
  'order_to_sign',
  'orders_not_in_effect',
  'report_due',
  'errors_found',
  'consents_expiring',
  'pairs_over',
  'pairs_quiet',
  'roadmap_overdue',
  'people_twice',
] as const;
export type TodoCode = (typeof TODO_CODES)[number];

/** Met when: its day has passed · nothing further can be done without it, or its day is near · it can wait. */
export const URGENCIES = ['overdue', 'now', 'later'] as const;
export type Urgency = (typeof URGENCIES)[number];

/** Where an item is dealt with; the page knows which of its screens or sheets that is. */
export type TodoPlace =
  | 'report'
  | 'tasks'
  | 'organisation'
  | 'curators'
  | 'documents'
  | 'answers'
  | 'addMentor'
  | 'addMentee'
  | 'candidates'
  | 'match'
  | 'pairs'
  | 'consents'
  | 'order'
  | 'orders'
  | 'findings'
  | 'meetings'
  | 'roadmap'
  | 'duplicates';

export interface Todo {
  readonly code: TodoCode;
  readonly urgency: Urgency;
  /** Of what the item speaks: consents, people, pairs, orders; at least 1. */
  readonly count: number;
  /** The day by which it has to be done; null for what has none. */
  readonly due: Day | null;
  readonly place: TodoPlace;
  /** Codes of the people, pairs, orders or tasks it is about, types of the orders that are lacking. */
  readonly rowIds: readonly string[];
}

/** The quarter whose report is on. */
export interface ReportFacts {
  readonly period: Period;
  readonly deadline: Day;
  readonly isSubmitted: boolean;
  /** The last version came back with a remark. */
  readonly isReturned: boolean;
}

/** A row of «Задачи»: a term set by law. */
export interface DatedTask extends PlannedTask {
  readonly id: string;
}

export interface TodoFacts {
  readonly register: SchoolRegister;
  readonly report: ReportFacts;
  readonly tasks: readonly DatedTask[];
  readonly roadmap: readonly PlannedTask[];
  /** Orders whose number and date were typed into the sheet and whose effects are not written. */
  readonly ordersNotInEffect: readonly string[];
  /** Pairs that run and have gone quiet. */
  readonly quietPairs: readonly string[];
  /** Codes of the people with a remark on the answer of a form. */
  readonly answersToMend: readonly string[];
  /** Errors of the last check; the check itself is not run for the list. */
  readonly errorsFound: number;
}
