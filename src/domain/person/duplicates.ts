// Rows of one register that are, or may be, the same person (V-15); a person who is both mentor and mentee is not doubled.
import { grouped } from '../grouped.ts';
import type { Person } from './person.ts';
import { NAMELESS, nameKey, personKey } from './personKey.ts';

export interface Duplicate {
  /** The older row, which stays by default. */
  readonly keptId: string;
  readonly droppedId: string;
  /** Same name and birth date, or same code; otherwise namesakes of whom one has no birth date. */
  readonly certain: boolean;
}

const several = (people: readonly Person[], keyOf: (person: Person) => string): (readonly Person[])[] =>
  [...grouped(people, keyOf).values()].filter((group) => group.length > 1);

/** Whether two rows of one register are one person: `certain`, `possible` (a birth date is missing) or not. */
export const likeness = (one: Person, other: Person): 'certain' | 'possible' | 'none' => {
  if (personKey(one) === personKey(other)) return 'certain';
  const unknown = one.birthDate === null || other.birthDate === null;
  return unknown && nameKey(one) !== NAMELESS && nameKey(one) === nameKey(other) ? 'possible' : 'none';
};

/** Pairs to look at, certain ones first; rows without an id or with destroyed data are left out. */
export const findDuplicates = (people: readonly Person[]): Duplicate[] => {
  const rows = people
    .filter(({ id, erasedOn }) => id !== '' && (erasedOn ?? null) === null)
    .sort((one, other) => (one.id < other.id ? -1 : 1));
  const pairsOf = (group: readonly Person[], certain: boolean): Duplicate[] =>
    group.slice(1).flatMap((person) => {
      const wanted = certain ? 'certain' : 'possible';
      const older = group.find((one) => one.id < person.id && likeness(one, person) === wanted);
      return older === undefined ? [] : [{ keptId: older.id, droppedId: person.id, certain }];
    });
  return [
    ...several(rows, personKey).flatMap((group) => pairsOf(group, true)),
    ...several(
      rows.filter((person) => nameKey(person) !== NAMELESS),
      nameKey,
    ).flatMap((group) => pairsOf(group, false)),
  ];
};
