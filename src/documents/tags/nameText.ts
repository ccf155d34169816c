// Writing a person's name in full and in the two short ways of official papers.
import type { NameParts } from '../declension/names/nameGender.ts';
import type { NameValue } from './value.ts';

const NBSP = '\u00a0';

/**
 * Reads «Фамилия Имя Отчество» as one typed it. With two words the patronymic is empty; anything else is kept whole in
 * `last`, so that it is printed as it is and never declined.
 */
export function parseName(text: string): NameValue {
  const words = text.trim().split(/\s+/);
  const [last = '', first = '', ...rest] = words;
  const patronymic = rest.join(' ');
  const ordinary =
    (words.length <= 3 || /\s(?:оглы|кызы)$/iu.test(patronymic)) && words.length <= 4 && !text.includes('.');
  return {
    is: 'name',
    code: '',
    ...(ordinary ? { last, first, patronymic } : { last: words.join(' '), first: '', patronymic: '' }),
  };
}

export const fullName = (name: NameParts): string =>
  [name.last, name.first, name.patronymic].filter((part) => part !== '').join(' ');

/** «Фамилия И.О.», as in running text. */
export const surnameFirst = (name: NameParts): string =>
  [name.last, initials(name)].filter((part) => part !== '').join(NBSP);

/** «И.О. Фамилия», as in a signature. */
export const initialsFirst = (name: NameParts): string =>
  [initials(name), name.last].filter((part) => part !== '').join(NBSP);

const initials = (name: NameParts): string => initialsOf(name.first) + initialsOf(name.patronymic);

const initialsOf = (part: string): string =>
  part === ''
    ? ''
    : part
        .split('-')
        .map((piece) => `${[...piece][0] ?? ''}.`)
        .join('-');
