// What is wrong with the rows of people: birth dates, ages, the start of teaching, one person entered twice (§3.4, V-15).
import type { Day } from '../calendar/day.ts';
import { ageOn, isChildCategory } from '../person/age.ts';
import type { Mentee, Mentor, Person } from '../person/person.ts';
import { isMistypedCode } from '../person/personCode.ts';
import { personKey } from '../person/personKey.ts';
import type { YoungSpecialistRule } from '../person/youngSpecialist.ts';
import { isCountedPosition } from '../person/youngSpecialist.ts';
import type { Problem } from '../problem.ts';

const PUPIL_AGES = { youngest: 5, oldest: 20 } as const;

/** One row, ages on `day`. Codes: birth_date_missing (children), birth_date_future, pupil_age_implausible. */
export const checkPerson = (person: Person, day: Day): Problem[] => {
  // Destroyed data are not asked for.
  if (person.erasedOn) return [];
  const data = { personId: person.id };
  const place = { column: 'birthDate' };
  if (person.birthDate === null) return isChildCategory(person) ? [{ code: 'birth_date_missing', data, place }] : [];
  if (person.birthDate > day) return [{ code: 'birth_date_future', data, place }];
  const age = ageOn(person.birthDate, day);
  if (person.category === 'pupil' && (age < PUPIL_AGES.youngest || age > PUPIL_AGES.oldest))
    return [{ code: 'pupil_age_implausible', data: { ...data, age }, place }];
  return [];
};

/** code_mistyped (warning): the check sign of a code the product has drawn is wrong. */
export const checkCode = ({ id, code }: Person): Problem[] =>
  isMistypedCode(code)
    ? [{ code: 'code_mistyped', data: { personId: id }, place: { column: 'code' }, level: 'warning' }]
    : [];

/** teaching_since_missing: a young pedagogue in a counted position who cannot be counted for want of the day. */
export const checkTeachingSince = (mentee: Mentee, rule: YoungSpecialistRule): Problem[] =>
  mentee.category === 'young_pedagog' &&
  mentee.teachingSince === null &&
  isCountedPosition(mentee.position, rule.youngSpecialistPositions)
    ? [{ code: 'teaching_since_missing', data: { personId: mentee.id }, place: { column: 'teachingSince' } }]
    : [];

/** Rows of one register that are the same person; warning person_twice (V-15), data personId, otherPersonId. */
export const checkTwice = (people: readonly (Mentor | Mentee)[]): Problem[] => {
  const first = new Map<string, string>();
  const problems: Problem[] = [];
  for (const person of people) {
    const key = personKey(person);
    const otherPersonId = first.get(key);
    if (otherPersonId === undefined) first.set(key, person.id);
    else problems.push({ code: 'person_twice', data: { personId: person.id, otherPersonId }, level: 'warning' });
  }
  return problems;
};
