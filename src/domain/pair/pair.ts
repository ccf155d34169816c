// A mentoring pair or group and its members; whether it counts is decided in countable.ts.
import type { Day } from '../calendar/day.ts';
import type { Form, Kind } from './form.ts';

export const PAIR_STATUSES = ['draft', 'approved', 'active', 'completed', 'terminated', 'cancelled'] as const;
export type PairStatus = (typeof PAIR_STATUSES)[number];

/** Why a pair is over before its term or changes its mentor (domain reference §2.5). */
export type TerminationReason =
  | 'completed'
  | 'mentor_refused'
  | 'mentee_refused'
  | 'employer_cancelled'
  | 'consent_withdrawn'
  | 'left_org'
  | 'replaced_mentor'
  | 'other';

export interface Pair {
  readonly id: string;
  readonly form: Form;
  /** One or more; «группа» and «один на один» exclude each other by the number of mentees. */
  readonly kinds: readonly Kind[];
  readonly startDate: Day | null;
  readonly endDate: Day | null;
  readonly goal: string;
  /** Order that approved the pair; empty until papers are prepared. */
  readonly orderId: string;
  readonly status: PairStatus;
  readonly terminatedOn: Day | null;
  readonly terminationReason?: TerminationReason | null;
  /** Day the other side was told that the pair ends early; absent or null when nobody wrote it down. */
  readonly noticeOn?: Day | null;
  /** Pair whose mentor this one's has replaced; empty or absent for none. */
  readonly replacesPairId?: string;
  /** Line of the appendix of the order. */
  readonly orderItemNo?: number | null;
  /** A second mentor at the same time is allowed. */
  readonly coMentor?: boolean | null;
  /** Order that has told of the end of the pair or of the new mentor in its place; empty or absent for none. */
  readonly endingOrderId?: string;
}

export type MemberRole = 'mentor' | 'mentee';

/** Approved, whether it has begun or not, and not over. */
export const isRunning = ({ status }: Pick<Pair, 'status'>): boolean => status === 'approved' || status === 'active';

export interface PairMember {
  readonly pairId: string;
  readonly personId: string;
  readonly role: MemberRole;
  /** Empty: from the start of the pair. */
  readonly joinedOn: Day | null;
  readonly leftOn: Day | null;
  /** Why the member left before the pair was over. */
  readonly leftReason?: TerminationReason | null;
  /** Orders that have told of the coming and the leaving; empty or absent for none. */
  readonly joinedOrderId?: string;
  readonly leftOrderId?: string;
}
