// Meetings a pair has to hold and those it has held (OP-11; domain reference §3.11).
import type { Day } from '../calendar/day.ts';
import { grouped } from '../grouped.ts';
import { pairStretch } from '../pair/membership.ts';
import type { Pair } from '../pair/pair.ts';
import { MEETING_TYPES, type Meeting, type MeetingType } from '../programme/meeting.ts';

/** A speed pair meets once, whatever the meeting is called. */
const isSpeed = ({ kinds }: Pair): boolean => kinds.includes('speed');

/** Types required by `day`: each at least once, the final one when the last day of the pair has come. */
const typesOf = (pair: Pair, day: Day): readonly MeetingType[] => {
  const types: readonly MeetingType[] = pair.kinds.includes('situational') ? ['first', 'final'] : MEETING_TYPES;
  const end = pairStretch(pair)?.end ?? null;
  return end !== null && end <= day ? types : types.filter((type) => type !== 'final');
};

/** A meeting a pair has to hold; of a speed pair any. `held` is the first of its type, null while there is none. */
export interface RequiredMeeting {
  readonly pair: Pair;
  readonly type: MeetingType | null;
  readonly held: Meeting | null;
}

/** Of pairs that run or have run to their end; one that ended early is asked for nothing. */
export const meetingsOf = (pairs: readonly Pair[], meetings: readonly Meeting[], day: Day): RequiredMeeting[] => {
  const held = grouped(
    meetings.filter(({ heldOn }) => heldOn !== null && heldOn <= day),
    ({ pairId }) => pairId,
  );
  return pairs
    .filter(({ status }) => status === 'active' || status === 'completed')
    .flatMap((pair): RequiredMeeting[] => {
      const own = held.get(pair.id) ?? [];
      if (isSpeed(pair)) return [{ pair, type: null, held: own[0] ?? null }];
      return typesOf(pair, day).map((type) => ({ pair, type, held: own.find((one) => one.type === type) ?? null }));
    });
};
