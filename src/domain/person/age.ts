// Age of a person on a day, and who is a minor or a child of the programme.
import { type Day, dayOf, dayOfMonthOf, monthOf, yearOf } from '../calendar/day.ts';
import { fullYears } from '../calendar/fullYears.ts';
import type { Person } from './person.ts';

export const ADULT_AGE = 18;
/** From 14 a minor signs for participation together with the parent (domain reference §3.8). */
export const CO_SIGNING_AGE = 14;

/** Full years on `day`; born on 29 February turns on 1 March in a common year. Negative before birth. */
export const ageOn = (birthDate: Day, day: Day): number => fullYears(birthDate, day);

/** Day on which somebody turns `age`; 1 March for 29 February in a common year. */
export const birthdayOf = (birthDate: Day, age: number): Day => {
  const year = yearOf(birthDate) + age;
  return dayOf(year, monthOf(birthDate), dayOfMonthOf(birthDate)) ?? `${String(year).padStart(4, '0')}-03-01`;
};

/** Categories counted as children in the indicators (§6.1); a university student is not one. */
export const isChildCategory = (person: Pick<Person, 'category'>): boolean =>
  person.category === 'pupil' || person.category === 'student_spo';

/** Under 18 on `day`. Without a birth date a pupil or college student is taken for a minor, anybody else for an adult. */
export const isMinorOn = (person: Pick<Person, 'category' | 'birthDate'>, day: Day): boolean =>
  person.birthDate === null ? isChildCategory(person) : ageOn(person.birthDate, day) < ADULT_AGE;
