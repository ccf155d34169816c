// Who is a young specialist teacher (domain reference §6.4, definition a; limits are parameters of the profile).
import type { Day } from '../calendar/day.ts';
import { fullYears } from '../calendar/fullYears.ts';
import { ageOn } from './age.ts';
import { normaliseName } from './normaliseName.ts';
import type { Mentee } from './person.ts';

export interface YoungSpecialistRule {
  /** Fewer than this many full years of teaching. */
  readonly youngSpecialistMaxYears: number;
  /** Oldest age, inclusive; null when age does not matter. With a limit an unknown birth date is not counted. */
  readonly youngSpecialistMaxAge: number | null;
  /** Positions that count, by their first word: «учитель» covers «учитель математики», not «учитель-логопед». */
  readonly youngSpecialistPositions: readonly string[];
}

export const DEFAULT_YOUNG_SPECIALIST_RULE: YoungSpecialistRule = {
  youngSpecialistMaxYears: 3,
  youngSpecialistMaxAge: null,
  youngSpecialistPositions: ['учитель'],
};

// Other posts of the dictionary (§2.5) whose hyphen is often forgotten: a speech therapist is not a teacher of a subject.
const NOT_A_SUBJECT = ['логопед', 'дефектолог'];

/** True when `position` is one of `counted`, alone or with a subject after it. */
export const isCountedPosition = (position: string, counted: readonly string[]): boolean => {
  const text = normaliseName(position);
  return counted.map(normaliseName).some((wanted) => {
    if (text === wanted) return true;
    if (!text.startsWith(`${wanted} `) && !text.startsWith(`${wanted},`)) return false;
    return !NOT_A_SUBJECT.some((word) => text.slice(wanted.length).trim().startsWith(word));
  });
};

/** True when the mentee is a young specialist on `day`; not known when teaching began means false. */
export const isYoungSpecialistOn = (
  person: Pick<Mentee, 'teachingSince' | 'birthDate' | 'position' | 'category'>,
  day: Day,
  rule: YoungSpecialistRule = DEFAULT_YOUNG_SPECIALIST_RULE,
): boolean => {
  if (person.category !== 'pedagog' && person.category !== 'young_pedagog') return false;
  if (!isCountedPosition(person.position, rule.youngSpecialistPositions)) return false;
  if (person.teachingSince === null || person.teachingSince > day) return false;
  if (fullYears(person.teachingSince, day) >= rule.youngSpecialistMaxYears) return false;
  const { youngSpecialistMaxAge: oldest } = rule;
  return oldest === null || (person.birthDate !== null && ageOn(person.birthDate, day) <= oldest);
};
