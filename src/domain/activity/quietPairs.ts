// Pairs gone quiet: they run, and nothing says that anybody has met for a while.
import { daysBetween } from '../calendar/addDays.ts';
import type { Day } from '../calendar/day.ts';
import { pairStretch } from '../pair/membership.ts';
import type { Pair } from '../pair/pair.ts';
import type { Meeting } from '../programme/meeting.ts';

export interface QuietPair {
  readonly pairId: string;
  /** The last meeting, or the first day of the pair when there was none. */
  readonly since: Day;
  /** Days from `since` to the day of the question. */
  readonly days: number;
}

/** Day of the last meeting held by `day`; null when there was none. */
const lastMeetingOn = (meetings: readonly Meeting[], pairId: string, day: Day): Day | null =>
  meetings.reduce<Day | null>(
    (last, meeting) =>
      meeting.pairId === pairId && meeting.heldOn !== null && meeting.heldOn <= day && meeting.heldOn > (last ?? '')
        ? meeting.heldOn
        : last,
    null,
  );

/** Whether the pair owes nobody another meeting: the closing one is over, or the only one of a speed pair. */
const hasFinished = ({ id, kinds }: Pair, meetings: readonly Meeting[], day: Day): boolean =>
  meetings.some(
    ({ pairId, type, heldOn }) =>
      pairId === id && heldOn !== null && heldOn <= day && (type === 'final' || kinds.includes('speed')),
  );

/**
 * Active pairs in whose days `day` lies and that have not met for `quietDays` days or more, the quietest first. A situational
 * pair meets when somebody asks, and is never quiet.
 */
export const quietPairs = (
  pairs: readonly Pair[],
  meetings: readonly Meeting[],
  day: Day,
  quietDays: number,
): QuietPair[] =>
  pairs
    .flatMap((pair): QuietPair[] => {
      const stretch = pairStretch(pair);
      if (pair.status !== 'active' || stretch === null || pair.kinds.includes('situational')) return [];
      if (stretch.start > day || (stretch.end !== null && stretch.end < day)) return [];
      if (hasFinished(pair, meetings, day)) return [];
      const since = lastMeetingOn(meetings, pair.id, day) ?? stretch.start;
      const days = daysBetween(since, day);
      return days >= quietDays ? [{ pairId: pair.id, since, days }] : [];
    })
    .sort((one, other) => other.days - one.days || (one.pairId < other.pairId ? -1 : 1));
