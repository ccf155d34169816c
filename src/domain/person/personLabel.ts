// How a person is called in the sidebar and in papers: by name or by code, as the personal-data mode says.
import { fullName } from './fullName.ts';
import type { Person } from './person.ts';

/** «Фамилия Имя Отчество, 7 «Б»» or the code; never empty. */
export const personLabel = (person: Person, mode: 'names' | 'codes'): string => {
  const name = mode === 'names' ? fullName(person) : person.code;
  return [name === '' ? person.id : name, person.position].filter((part) => part !== '').join(', ');
};
