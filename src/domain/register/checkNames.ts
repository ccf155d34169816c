// Names that a later eye may misread: letters of two alphabets in one word, namesakes that nothing tells apart.
import { grouped } from '../grouped.ts';
import type { Person } from '../person/person.ts';
import { NAMELESS, nameKey } from '../person/personKey.ts';
import type { Problem } from '../problem.ts';

const PARTS = ['lastName', 'firstName', 'patronymic'] as const;

const isMixed = (word: string): boolean => /\p{Script=Latin}/u.test(word) && /\p{Script=Cyrillic}/u.test(word);

/** Warning name_mixed_alphabets at each part of the name with a word of two alphabets; data personId. */
export const checkAlphabets = (person: Person): Problem[] =>
  PARTS.filter((part) => person[part].split(/\s+/u).some(isMixed)).map((column) => ({
    code: 'name_mixed_alphabets',
    data: { personId: person.id },
    place: { column },
    level: 'warning',
  }));

/**
 * Warning namesakes_without_birth_date at every row of one register that has the name of another and no birth date, so
 * that only its code says who it is; data personId, otherPersonId.
 */
export const checkNamesakes = (people: readonly Person[]): Problem[] => {
  const byName = grouped(
    people.filter((person) => nameKey(person) !== NAMELESS),
    nameKey,
  );
  return [...byName.values()].flatMap((namesakes) =>
    namesakes
      .filter(({ birthDate }) => birthDate === null)
      .flatMap((person): Problem[] => {
        const other = namesakes.find(({ id }) => id !== person.id);
        return other === undefined
          ? []
          : [
              {
                code: 'namesakes_without_birth_date',
                data: { personId: person.id, otherPersonId: other.id },
                place: { column: 'birthDate' },
                level: 'warning',
              },
            ];
      }),
  );
};
