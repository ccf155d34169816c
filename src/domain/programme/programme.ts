// A personalised programme of a pair (domain reference §3.6): the written plan of 3 months to a year.
import type { Day } from '../calendar/day.ts';

export const PROGRAMME_STATUSES = ['draft', 'approved', 'active', 'completed', 'closed_early'] as const;
export type ProgrammeStatus = (typeof PROGRAMME_STATUSES)[number];

export interface Programme {
  readonly id: string;
  readonly pairId: string;
  readonly startDate: Day | null;
  readonly endDate: Day | null;
  readonly approvedOn: Day | null;
  readonly status: ProgrammeStatus;
}
