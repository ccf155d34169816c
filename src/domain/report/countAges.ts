// Children of one role counted by full years of age.
import type { Day } from '../calendar/day.ts';
import { ageOn, isChildCategory } from '../person/age.ts';
import type { Person } from '../person/person.ts';
import { COUNTED_AGES, type CountedAge } from './countedAges.ts';

export type AgeCounts = Readonly<Record<CountedAge, number>>;

/** Children among `people` (already distinct) by age on `day`; ages that no indicator asks for fall out. */
export const countAges = (people: readonly Person[], day: Day): AgeCounts => {
  const ages = people.flatMap((person) =>
    isChildCategory(person) && person.birthDate !== null ? [ageOn(person.birthDate, day)] : [],
  );
  const counts = COUNTED_AGES.map((age) => [age, ages.filter((found) => found === age).length]);
  return Object.fromEntries(counts) as Record<CountedAge, number>;
};
