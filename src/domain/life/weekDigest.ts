// What a curator is reminded of once a week: codes and numbers, never a name.
import { addDays } from '../calendar/addDays.ts';
import type { Day } from '../calendar/day.ts';
import { toSerial } from '../calendar/serial.ts';
import type { Pair } from '../pair/pair.ts';
import { type LifeFacts, pairLife } from './pairLife.ts';

export interface WeekDigest {
  /** Codes of pairs. */
  readonly meetingsLate: readonly string[];
  readonly meetingsDue: readonly string[];
  readonly quiet: readonly string[];
  readonly feedback: readonly string[];
  readonly closing: readonly string[];
  /** Programmes whose last day is near or past, without a result. */
  readonly ending: readonly string[];
  /** Running pairs without an approved programme. */
  readonly withoutProgramme: readonly string[];
  /** Ids of tasks of the roadmap. */
  readonly tasksLate: readonly string[];
}

/** A programme is spoken of this long before its end. */
const ENDING_DAYS = 14;

/** Monday of the week of a day. Serial 0 is a Saturday. */
export const mondayOf = (day: Day): Day => addDays(day, -((toSerial(day) + 5) % 7));

export const weekDigest = (
  pairs: readonly Pair[],
  facts: LifeFacts,
  tasksLate: readonly string[],
  day: Day,
): WeekDigest => {
  const lives = pairs
    .filter(({ status }) => status === 'active')
    .map((pair) => ({ id: pair.id, life: pairLife(pair, facts, day) }));
  type Life = (typeof lives)[number]['life'];
  const idsOf = (is: (life: Life) => boolean): string[] => lives.filter(({ life }) => is(life)).map(({ id }) => id);
  const stateOf = (life: Life, step: Life['steps'][number]['id']) => life.steps.find(({ id }) => id === step)?.state;
  const isAsked = (life: Life, step: Life['steps'][number]['id']): boolean =>
    stateOf(life, step) === 'due' || stateOf(life, step) === 'overdue';
  return {
    meetingsLate: idsOf((life) => stateOf(life, 'meetings') === 'overdue'),
    meetingsDue: idsOf((life) => stateOf(life, 'meetings') === 'due'),
    quiet: idsOf(({ quiet }) => quiet !== null),
    feedback: idsOf((life) => isAsked(life, 'feedback')),
    closing: idsOf((life) => isAsked(life, 'closing')),
    ending: idsOf(({ programme }) => programme?.endDate != null && programme.endDate <= addDays(day, ENDING_DAYS)),
    withoutProgramme: idsOf((life) => isAsked(life, 'programme')),
    tasksLate,
  };
};

export const isEmptyDigest = (digest: WeekDigest): boolean =>
  Object.values(digest).every((ids: readonly string[]) => ids.length === 0);
