// What is wrong with a meeting that is about to be written down (domain reference §3.11, V-21).
import type { Day } from '../calendar/day.ts';
import { checkMeetings } from '../check/checkProgrammes.ts';
import { pairStretch } from '../pair/membership.ts';
import type { Pair } from '../pair/pair.ts';
import type { Problem } from '../problem.ts';
import type { Meeting, MeetingType } from '../programme/meeting.ts';

const NEW = '';

const keyOf = ({ code, data }: Problem): string => `${code} ${data?.['meetingId'] ?? ''}`;

/**
 * Errors: `meeting_of_draft_pair`, `meeting_in_future`, `meeting_before_pair` {startDate}. Warnings: `meeting_after_pair`
 * {endDate}, and those of checkMeetings that this meeting brings.
 */
export const checkNewMeeting = (
  pair: Pair,
  meetings: readonly Meeting[],
  { type, heldOn }: { readonly type: MeetingType; readonly heldOn: Day },
  today: Day,
): Problem[] => {
  const data = { pairId: pair.id };
  const stretch = pairStretch(pair);
  if (pair.status === 'draft' || pair.status === 'cancelled' || stretch === null)
    return [{ code: 'meeting_of_draft_pair', data }];
  if (heldOn > today) return [{ code: 'meeting_in_future', data }];
  if (heldOn < stretch.start) return [{ code: 'meeting_before_pair', data: { ...data, startDate: stretch.start } }];
  const own = meetings.filter(({ pairId, heldOn: day }) => pairId === pair.id && day !== null);
  const before = new Set(checkMeetings(pair, own).map(keyOf));
  const added = checkMeetings(pair, [...own, { id: NEW, pairId: pair.id, type, plannedOn: null, heldOn }]);
  const isLate = stretch.end !== null && heldOn > stretch.end;
  return [
    ...(isLate
      ? [{ code: 'meeting_after_pair', data: { ...data, endDate: stretch.end ?? '' }, level: 'warning' as const }]
      : []),
    ...added.filter((problem) => !before.has(keyOf(problem))),
  ];
};
