// What is wrong with the programmes and meetings of pairs (V-11, V-12, V-21; domain reference §3.6, §3.11).
import { addMonths } from '../calendar/addDays.ts';
import type { Pair } from '../pair/pair.ts';
import { trackOf } from '../pair/roles.ts';
import type { Problem } from '../problem.ts';
import { MEETING_TYPES, type Meeting } from '../programme/meeting.ts';
import type { Programme } from '../programme/programme.ts';

/** S0: a programme lasts from three months to a year, both included. */
const MONTHS = { shortest: 3, longest: 12 } as const;

/** V-11: an error for the teachers' track, whose papers set the length; a warning for pupils; a speed pair is exempt (Q9). */
const checkLength = (programme: Programme, pair: Pair): Problem[] => {
  const { id, startDate, endDate } = programme;
  if (startDate === null || endDate === null || pair.kinds.includes('speed')) return [];
  const data = { programmeId: id, pairId: pair.id };
  const place = { column: 'endDate' };
  const level = trackOf(pair.form) === 'teachers' ? {} : ({ level: 'warning' } as const);
  if (endDate < addMonths(startDate, MONTHS.shortest)) return [{ code: 'programme_too_short', data, place, ...level }];
  if (endDate > addMonths(startDate, MONTHS.longest)) return [{ code: 'programme_too_long', data, place, ...level }];
  return [];
};

/** V-12: the pair works inside its programme. */
const checkInterval = (programme: Programme, pair: Pair): Problem[] => {
  const starts = programme.startDate !== null && pair.startDate !== null && pair.startDate < programme.startDate;
  const ends = programme.endDate !== null && pair.endDate !== null && pair.endDate > programme.endDate;
  return starts || ends
    ? [
        {
          code: 'pair_outside_programme',
          data: { programmeId: programme.id, pairId: pair.id },
          place: { column: starts ? 'startDate' : 'endDate' },
          level: 'warning',
        },
      ]
    : [];
};

export const checkProgramme = (programme: Programme, pair: Pair): Problem[] => [
  ...checkLength(programme, pair),
  ...checkInterval(programme, pair),
];

const dayOf = ({ heldOn, plannedOn }: Meeting): string => heldOn ?? plannedOn ?? '';

/** V-21. Codes, all warnings: meetings_of_speed_pair, meeting_type_repeated, meeting_out_of_order. */
export const checkMeetings = (pair: Pair, meetings: readonly Meeting[]): Problem[] => {
  const warn = (code: string, meeting: Meeting): Problem => ({
    code,
    data: { pairId: pair.id, meetingId: meeting.id },
    place: { column: 'type' },
    level: 'warning',
  });
  const dated = meetings
    .filter((meeting) => dayOf(meeting) !== '')
    .sort((one, other) => (dayOf(one) < dayOf(other) ? -1 : dayOf(one) > dayOf(other) ? 1 : 0));
  const problems: Problem[] = [];
  const [, second] = dated;
  if (pair.kinds.includes('speed') && second) problems.push(warn('meetings_of_speed_pair', second));
  const seen = new Set<string>();
  let highest = 0;
  for (const meeting of dated) {
    if (meeting.type !== 'regular' && seen.has(meeting.type)) problems.push(warn('meeting_type_repeated', meeting));
    seen.add(meeting.type);
    const rank = MEETING_TYPES.indexOf(meeting.type);
    if (rank < highest) problems.push(warn('meeting_out_of_order', meeting));
    highest = Math.max(highest, rank);
  }
  return problems;
};
