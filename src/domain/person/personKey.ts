// What makes two rows one person inside one organisation; it never leaves the school workbook.
import { normaliseName } from './normaliseName.ts';
import type { Person } from './person.ts';

/**
 * Equal for rows of one person: by person code where there is one, else by name and birth date (§6.3), else — with
 * no birth date two namesakes cannot be told apart — by row id. Personal data: not for logs, reports or other books.
 */
export const personKey = (person: Person): string => {
  if (person.code.trim() !== '') return `code:${person.code.trim().toLowerCase()}`;
  const name = [person.lastName, person.firstName, person.patronymic].map(normaliseName).join('|');
  if (name === '||' || person.birthDate === null) return `id:${person.id}`;
  return `name:${name}|${person.birthDate}`;
};
