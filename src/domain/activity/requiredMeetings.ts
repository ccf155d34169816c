// Meetings a pair has to hold and those it has held (OP-11; domain reference §3.11).
import type { Day } from '../calendar/day.ts';
import { grouped } from '../grouped.ts';
import { pairStretch } from '../pair/membership.ts';
import type { Pair } from '../pair/pair.ts';
import { MEETING_TYPES, type Meeting, type MeetingType } from '../programme/meeting.ts';
import type { Report } from '../report/report.ts';

/** A speed pair meets once, whatever the meeting is called. */
const isSpeed = ({ kinds }: Pair): boolean => kinds.includes('speed');

/** Types required by `day`: each at least once, the final one when the last day of the pair has come. */
const typesOf = (pair: Pair, day: Day): readonly MeetingType[] => {
  const types: readonly MeetingType[] = pair.kinds.includes('situational') ? ['first', 'final'] : MEETING_TYPES;
  const end = pairStretch(pair)?.end ?? null;
  return end !== null && end <= day ? types : types.filter((type) => type !== 'final');
};

/** Of pairs that run or have run to their end; one that ended early is asked for nothing. */
export const requiredMeetings = (
  pairs: readonly Pair[],
  meetings: readonly Meeting[],
  day: Day,
): Pick<Report, 'meetingsRequired' | 'meetingsHeld'> => {
  const held = grouped(
    meetings.filter(({ heldOn }) => heldOn !== null && heldOn <= day),
    ({ pairId }) => pairId,
  );
  const counts = pairs
    .filter(({ status }) => status === 'active' || status === 'completed')
    .map((pair) => {
      const types = new Set((held.get(pair.id) ?? []).map(({ type }) => type));
      if (isSpeed(pair)) return { required: 1, held: Math.min(1, types.size) };
      const required = typesOf(pair, day);
      return { required: required.length, held: required.filter((type) => types.has(type)).length };
    });
  return {
    meetingsRequired: counts.reduce((sum, { required }) => sum + required, 0),
    meetingsHeld: counts.reduce((sum, one) => sum + one.held, 0),
  };
};
