// A name written in one line taken apart for declension: surname first or last, particles, initials, «оглы».
import { genderByPatronymic } from '../../../domain/person/genderByPatronymic.ts';
import type { NameParts } from './nameGender.ts';
import { PARTICLES } from './surnameParts.ts';

/** `order`: the parts that are there, as they were written. */
export interface OrderedName {
  readonly name: NameParts;
  readonly order: readonly (keyof NameParts)[];
}

const isPatronymic = (word: string | undefined): boolean =>
  word !== undefined && /^[А-ЯЁа-яё-]+(?:ич|вна|чна)$/u.test(word) && genderByPatronymic(word) !== null;
const isSecondPart = (word: string): boolean => /^(?:оглы|оглу|улы|уулу|кызы|гызы|кизи)$/iu.test(word);
const isInitial = (word: string | undefined): boolean => word !== undefined && /^(?:\p{Lu}\.[- ]?)+$/u.test(word);

/** «Гейдар оглы» is one patronymic, «фон Витте» and «Барклай де Толли» one surname, «И. И.» one set of initials. */
function unitsOf(text: string): string[] {
  const units: string[] = [];
  let particle = '';
  for (const word of text.trim().split(/\s+/u)) {
    const last = units.at(-1);
    if (isSecondPart(word) && last !== undefined) units[units.length - 1] = `${last} ${word}`;
    else if (isInitial(word) && isInitial(last?.split(' ').at(-1))) units[units.length - 1] = `${last} ${word}`;
    else if (PARTICLES.has(word) || (units.length === 0 && PARTICLES.has(word.toLowerCase()))) particle += `${word} `;
    else {
      // In the middle of a surname: Барклай де Толли.
      if (particle !== '' && units.length === 1) units[0] = `${last} ${particle}${word}`;
      else units.push(particle + word);
      particle = '';
    }
  }
  return units;
}

/** «Фамилия Имя Отчество» by default; «Имя Отчество Фамилия» when only the second word is a patronymic. */
export function readName(text: string): OrderedName {
  const units = unitsOf(text);
  const named = (order: readonly (keyof NameParts)[], parts: readonly string[]): OrderedName => ({
    name: {
      last: '',
      first: '',
      patronymic: '',
      ...Object.fromEntries(order.map((part, at) => [part, parts[at] ?? ''])),
    },
    order,
  });
  const [first, second, third] = units;
  if (units.length === 1) return named(['last'], units);
  if (units.length === 2 && isInitial(first)) return named(['first', 'last'], units);
  if (units.length === 2) return named(isPatronymic(second) ? ['first', 'patronymic'] : ['last', 'first'], units);
  if (units.length === 3 && isPatronymic(second) && !isPatronymic(third))
    return named(['first', 'patronymic', 'last'], units);
  const tail = units.at(-1) ?? '';
  const closes = isPatronymic(tail) || isSecondPart(tail.split(' ').at(-1) ?? '');
  if (closes) return named(['last', 'first', 'patronymic'], [units.slice(0, -2).join(' '), units.at(-2) ?? '', tail]);
  return named(['last', 'first'], [first ?? '', units.slice(1).join(' ')]);
}
