// Which meeting of a pair comes next and by which day (domain reference §3.11).
import { addDays } from '../calendar/addDays.ts';
import { type Day, earlierOf } from '../calendar/day.ts';
import { pairStretch } from '../pair/membership.ts';
import type { Pair } from '../pair/pair.ts';
import { MEETING_TYPES, type Meeting, type MeetingType } from '../programme/meeting.ts';

/** The papers say the order and no days: two weeks let each of the opening meetings happen in the first month and a half. */
const OPENING_DAYS = 14;

export interface ExpectedMeeting {
  readonly type: MeetingType;
  /** The planned day where somebody has planned it. */
  readonly by: Day;
  readonly isPlanned: boolean;
}

/** Meetings of the pair that were held, the earliest first. */
export const heldMeetings = ({ id }: Pair, meetings: readonly Meeting[]): (Meeting & { readonly heldOn: Day })[] =>
  meetings
    .flatMap((meeting) =>
      meeting.pairId === id && meeting.heldOn !== null ? { ...meeting, heldOn: meeting.heldOn } : [],
    )
    .sort((one, other) => (one.heldOn < other.heldOn ? -1 : one.heldOn > other.heldOn ? 1 : 0));

interface Known {
  readonly types: readonly MeetingType[];
  readonly last: { readonly type: MeetingType; readonly heldOn: Day } | undefined;
  readonly start: Day;
  readonly end: Day | null;
  readonly quietDays: number;
}

const byRules = ({ types, last, start, end, quietDays }: Known): { type: MeetingType; by: Day } | null => {
  const inside = (day: Day): Day => (end === null ? day : earlierOf(day, end));
  const place = last === undefined ? -1 : types.indexOf(last.type);
  const next = types[place + 1];
  const from = last?.heldOn ?? start;
  if (last?.type === 'regular' || next === 'final') {
    const again = addDays(from, quietDays);
    // When another regular one would come after the end, the closing one is left.
    const isClosing = !types.includes('regular') || (last?.type === 'regular' && end !== null && again >= end);
    if (!isClosing) return { type: 'regular', by: inside(again) };
    return end === null ? null : { type: 'final', by: end };
  }
  if (next === undefined) return null;
  return { type: next, by: inside(addDays(from, next === 'regular' ? quietDays : OPENING_DAYS)) };
};

/** In the order of the programme; whoever has gone on without one of them is not sent back for it. */
const reached = (held: readonly { type: MeetingType; heldOn: Day }[]): Known['last'] => {
  const rank = Math.max(-1, ...held.map(({ type }) => MEETING_TYPES.indexOf(type)));
  const last = held.at(-1);
  const type = MEETING_TYPES[rank];
  return last === undefined || type === undefined ? undefined : { type, heldOn: last.heldOn };
};

/**
 * Null when the pair has closed, runs without an end it could close on, or has no first day. A speed pair meets once, a
 * situational one opens and closes; regular meetings come no later than `quietDays` after the last one.
 */
export const nextMeeting = (pair: Pair, meetings: readonly Meeting[], quietDays: number): ExpectedMeeting | null => {
  const stretch = pairStretch(pair);
  if (stretch === null) return null;
  const held = heldMeetings(pair, meetings);
  const isSpeed = pair.kinds.includes('speed');
  if (held.some(({ type }) => type === 'final') || (isSpeed && held.length > 0)) return null;
  const types: readonly MeetingType[] = pair.kinds.includes('situational') ? ['first', 'final'] : MEETING_TYPES;
  const next = byRules({ types, last: reached(held), ...stretch, quietDays });
  if (next === null) return null;
  const planned = meetings
    .filter(({ pairId, type, heldOn, plannedOn }) => pairId === pair.id && type === next.type && !heldOn && plannedOn)
    .flatMap(({ plannedOn }) => plannedOn ?? [])
    .sort()[0];
  return planned === undefined ? { ...next, isPlanned: false } : { type: next.type, by: planned, isPlanned: true };
};
