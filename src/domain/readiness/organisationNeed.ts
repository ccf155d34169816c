// What an organisation needs first so that its report can be counted: its workbook, the curator's access, the report, then the work itself.
import type { Day } from '../calendar/day.ts';
import type { ReportSource } from '../register/organisation.ts';

/** In the order of who is helped first; `ready` needs nothing. */
export const ORGANISATION_NEEDS = [
  'no_book',
  'no_address',
  'not_open',
  'book_older',
  'unread',
  'returned',
  'late',
  'awaited',
  'to_accept',
  'nothing_signed',
  'tasks_late',
  'ready',
] as const;
export type OrganisationNeed = (typeof ORGANISATION_NEEDS)[number];

/** `unread`: the report cannot be read, or was changed after it was submitted. */
export type ReportStanding = 'missing' | 'unread' | 'returned' | 'submitted' | 'accepted';

export interface OrganisationFacts {
  readonly source: ReportSource;
  /** The workbook, or the sheet, is made. */
  readonly isMade: boolean;
  /** The curator's address stands in the register. */
  readonly hasAddress: boolean;
  /** The workbook is open to that address. */
  readonly isOpen: boolean;
  /** The workbook is of an older version than the program. */
  readonly isOlder: boolean;
  /** Null while nobody has asked. */
  readonly report: ReportStanding | null;
  /** Pairs and groups with a signed order, as reported last; null when it is not told. */
  readonly signedPairs: number | null;
  readonly lateTasks: number;
}

/** Last day of the quarter, and the last day its reports are accepted. */
export interface QuarterDays {
  readonly quarterEnd: Day;
  readonly deadline: Day;
}

const placeNeed = ({ source, isMade, hasAddress, isOpen, isOlder }: OrganisationFacts): OrganisationNeed | null => {
  if (source === 'typed') return null;
  if (!isMade) return 'no_book';
  if (source === 'sheet') return null;
  if (!hasAddress) return 'no_address';
  if (!isOpen) return 'not_open';
  return isOlder ? 'book_older' : null;
};

const reportNeed = (report: ReportStanding | null, days: QuarterDays, today: Day): OrganisationNeed | null => {
  if (report === 'unread' || report === 'returned') return report;
  if (report === 'submitted') return 'to_accept';
  if (report === 'accepted' || today <= days.quarterEnd) return null;
  return report === 'missing' && today > days.deadline ? 'late' : 'awaited';
};

/**
 * The first of what is lacking on `today`. Before the quarter ends no report is waited for; who was never asked is not late.
 * A number nobody has told is not taken for nought.
 */
export const organisationNeed = (facts: OrganisationFacts, days: QuarterDays, today: Day): OrganisationNeed =>
  placeNeed(facts) ??
  reportNeed(facts.report, days, today) ??
  (facts.signedPairs === 0 ? 'nothing_signed' : facts.lateTasks > 0 ? 'tasks_late' : 'ready');
