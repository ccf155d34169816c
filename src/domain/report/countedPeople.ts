// Whom a report counts: each person once in a role, children where they mainly study (domain reference §6.3).
import type { Day } from '../calendar/day.ts';
import type { Parameters } from '../indicator/parameters.ts';
import type { Countable } from '../pair/countableMembers.ts';
import { ageOn, isChildCategory } from '../person/age.ts';
import type { Mentee, Mentor, Person } from '../person/person.ts';
import { personKey } from '../person/personKey.ts';
import type { NotCountedReason } from './report.ts';

export interface CountedPeople {
  readonly mentors: readonly Mentor[];
  readonly mentees: readonly Mentee[];
  /** Children whose age decides; the mentees among them live where the denominator counts them. */
  readonly mentorChildren: readonly Mentor[];
  readonly menteeChildren: readonly Mentee[];
  /** People of counted rows that add nothing to some number. */
  readonly notCounted: readonly { readonly personId: string; readonly reason: NotCountedReason }[];
}

/** One row a person; of two rows the one with the last id, whatever the order of the rows. */
export const distinctPeople = <Row extends Person>(people: readonly Row[]): Row[] => {
  const sorted = [...people].sort((one, other) => (one.id < other.id ? -1 : one.id > other.id ? 1 : 0));
  return [...new Map(sorted.map((person) => [personKey(person), person])).values()];
};

type Choices = Pick<Parameters, 'homeOrganisation' | 'childDenominator'>;

/** The people of countable memberships of the organisation `orgId`. */
export const countedPeople = (counted: Countable, orgId: string, choices: Choices): CountedPeople => {
  const isHome = ({ primaryOrgId = '' }: { readonly primaryOrgId?: string }): boolean =>
    choices.homeOrganisation === 'every' || ['', orgId].includes(primaryOrgId.trim());
  const livesHere = ({ residesHere }: Pick<Mentee, 'residesHere'>): boolean =>
    choices.childDenominator !== 'resident' || residesHere !== false;
  const allMentors = distinctPeople(counted.mentors.map(({ person }) => person));
  const allMentees = distinctPeople(counted.mentees.map(({ person }) => person));
  const mentees = allMentees.filter(isHome);
  const children = mentees.filter(isChildCategory);
  const mentorChildren = allMentors.filter((person) => isChildCategory(person) && isHome(person));
  const elsewhere = [
    ...allMentees.filter((person) => !isHome(person)),
    ...allMentors.filter((person) => isChildCategory(person) && !isHome(person)),
  ];
  const away = children.filter((person) => !livesHere(person));
  const ageless = distinctPeople<Person>([...mentorChildren, ...children]).filter(
    ({ birthDate }) => birthDate === null,
  );
  const because = (people: readonly Person[], reason: NotCountedReason) =>
    people.map(({ id }) => ({ personId: id, reason }));
  return {
    mentors: allMentors,
    mentees,
    mentorChildren,
    menteeChildren: children.filter(livesHere),
    notCounted: [
      ...because(elsewhere, 'studies_elsewhere'),
      ...because(away, 'lives_elsewhere'),
      ...because(ageless, 'unknown_age'),
    ],
  };
};

/** A text nobody can turn back into what it was made of; equal for equal texts in all workbooks of a municipality. */
export type Mark = (text: string) => string;

/**
 * Marks that tell one person in two organisations, sorted. A row that has no birth date, or a code for a name, cannot be
 * told apart from others elsewhere and has no mark. A child's carries the age on `day`: `1f0c…:14`.
 */
export const keysOf = (people: readonly Person[], mark: Mark, day: Day): string[] =>
  people
    .flatMap((person) => {
      const key = personKey(person);
      if (!key.startsWith('name:') || person.birthDate === null) return [];
      return [isChildCategory(person) ? `${mark(key)}:${ageOn(person.birthDate, day)}` : mark(key)];
    })
    .sort();
