// Who works for the school itself: labour law on mentoring covers an employee who mentors an employee, nobody else.
import type { Person } from './person.ts';

/** ТК art. 351.8 applies between employees of one employer; a person of a partner or a university is not one. */
export const isEmployee = (person: Pick<Person, 'category'> & { readonly partnerId?: string }): boolean =>
  ['pedagog', 'young_pedagog', 'head'].includes(person.category) && (person.partnerId ?? '') === '';
