// Meetings of a pair in the order the programme asks for (domain reference §3.11).
import type { Day } from '../calendar/day.ts';

/** In the order in which they are held. */
export const MEETING_TYPES = ['first', 'trial', 'planning', 'regular', 'final'] as const;
export type MeetingType = (typeof MEETING_TYPES)[number];

export interface Meeting {
  readonly id: string;
  readonly pairId: string;
  readonly type: MeetingType;
  readonly plannedOn: Day | null;
  readonly heldOn: Day | null;
}
