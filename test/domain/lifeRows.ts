// A pair of a school year and its meetings, for the tests of its life.
import type { Pair } from '../../src/domain/pair/pair.ts';
import type { Meeting, MeetingType } from '../../src/domain/programme/meeting.ts';

export const QUIET = 30;
export const YEAR: Partial<Pair> = { startDate: '2025-09-01', endDate: '2026-05-31' };

export const met = (type: MeetingType, heldOn: string | null, plannedOn: string | null = null): Meeting => ({
  id: `${type} ${heldOn ?? plannedOn}`,
  pairId: 'PR-1',
  type,
  heldOn,
  plannedOn,
});
export const OPENED = [met('first', '2025-09-05'), met('trial', '2025-09-12'), met('planning', '2025-09-19')];
