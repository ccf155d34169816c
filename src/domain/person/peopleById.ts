// People of both registers under their row ids, as the rules on pairs look them up.
import type { SchoolRegister } from '../register/organisation.ts';
import type { Person } from './person.ts';

export type PeopleById = ReadonlyMap<string, Person>;

/** Mentors and mentees have ids of their own (`MTR-…`, `MTE-…`), so one map holds both. */
export const peopleById = (register: Pick<SchoolRegister, 'mentors' | 'mentees'>): PeopleById =>
  new Map([...register.mentors, ...register.mentees].map((person): [string, Person] => [person.id, person]));
