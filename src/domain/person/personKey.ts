// What makes two rows one person inside one organisation; it never leaves the school workbook.
import { normaliseName } from './normaliseName.ts';
import type { Person } from './person.ts';

/** Key of a row without a name. */
export const NAMELESS = '||';

/** Equal for two names written in two ways; personal data, as the key of a person is. */
export const nameKey = ({
  lastName,
  firstName,
  patronymic,
}: Pick<Person, 'lastName' | 'firstName' | 'patronymic'>): string =>
  [lastName, firstName, patronymic].map(normaliseName).join('|');

/**
 * Equal for rows of one person: by person code where there is one, else by name and birth date (§6.3), else — with
 * no birth date two namesakes cannot be told apart — by row id. Personal data: not for logs, reports or other books.
 */
export const personKey = (person: Person): string => {
  if (person.code.trim() !== '') return `code:${person.code.trim().toLowerCase()}`;
  const name = nameKey(person);
  if (name === NAMELESS || person.birthDate === null) return `id:${person.id}`;
  return `name:${name}|${person.birthDate}`;
};
