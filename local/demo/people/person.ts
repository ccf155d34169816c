// An invented person, the next one of a seeded row; nobody is met twice.
import { FIRST_NAMES, PATRONYMICS, SURNAMES } from './names.ts';
import type { Random } from './seededRandom.ts';

export interface Person {
  readonly lastName: string;
  readonly firstName: string;
  readonly patronymic: string;
  /** `YYYY-MM-DD`; empty where the register does not need it. */
  readonly birthDate: string;
}

export type Gender = 'male' | 'female';

/** Gives people one by one; two of them never have the same full name. */
export function inventPeople(
  random: Random,
): (birthYears: readonly [number, number] | null, gender?: Gender) => Person {
  const known = new Set<string>();
  const invent = (birthYears: readonly [number, number] | null, gender?: Gender): Person => {
    const chosen = gender ?? random.pick(['male', 'female'] as const);
    const lastName = random.pick(SURNAMES)[chosen === 'male' ? 0 : 1];
    const firstName = random.pick(FIRST_NAMES[chosen]);
    const patronymic = random.pick(PATRONYMICS[chosen]);
    const key = `${lastName} ${firstName}`;
    if (known.has(key)) return invent(birthYears, chosen);
    known.add(key);
    return { lastName, firstName, patronymic, birthDate: birthYears === null ? '' : someDay(random, birthYears) };
  };
  return invent;
}

export const fullNameOf = (person: Person): string =>
  [person.lastName, person.firstName, person.patronymic].filter((part) => part !== '').join(' ');

function someDay(random: Random, [from, to]: readonly [number, number]): string {
  const two = (value: number) => String(value).padStart(2, '0');
  return `${random.whole(from, to)}-${two(random.whole(1, 12))}-${two(random.whole(1, 28))}`;
}
