// Pairs of a report by form, kind and state, and how many of the approved ones have all their consents (OP-03, OP-05).
import { type Day, earlierOf } from '../calendar/day.ts';
import { missingConsents } from '../consent/missingConsents.ts';
import { grouped } from '../grouped.ts';
import type { Countable } from '../pair/countableMembers.ts';
import { memberStretch } from '../pair/membership.ts';
import type { Pair } from '../pair/pair.ts';
import type { Person } from '../person/person.ts';
import type { SchoolRegister } from '../register/organisation.ts';
import { type Tally, tallyOf } from '../tally.ts';
import { distinctPeople } from './countedPeople.ts';
import type { Report } from './report.ts';

/** The counts of `counted.pairs`, and of its mentors by the form of their pairs. */
export const pairTallies = (
  counted: Countable,
): Pick<Report, 'mentorsByForm' | 'pairsByForm' | 'pairsByKind' | 'pairsByStatus'> => {
  const formOf = new Map(counted.pairs.map(({ id, form }) => [id, form]));
  const forms = [...new Set(formOf.values())].sort();
  const mentorsIn = (form: Pair['form']): number =>
    distinctPeople(
      counted.mentors.filter(({ member }) => formOf.get(member.pairId) === form).map(({ person }) => person),
    ).length;
  const mentorsByForm: Tally<Pair['form']> = Object.fromEntries(
    forms.map((form) => [form, mentorsIn(form)] as const).filter(([, count]) => count > 0),
  );
  return {
    mentorsByForm,
    pairsByForm: tallyOf(counted.pairs.map(({ form }) => form)),
    pairsByKind: tallyOf(counted.pairs.flatMap(({ kinds }) => [...new Set(kinds)])),
    pairsByStatus: tallyOf(counted.pairs.map(({ status }) => status)),
  };
};

type Rows = Pick<SchoolRegister, 'mentors' | 'mentees' | 'members' | 'consents'>;

/**
 * Whether nobody of a pair lacks a consent, on `asOf` or on the last day of membership. A pair of nobody lacks. Members,
 * people and consents are looked up by code: a register of a thousand pairs is asked of each of them.
 */
const consentedOn = ({ mentors, mentees, members, consents }: Rows, asOf: Day): ((pair: Pair) => boolean) => {
  const byRole = { mentor: peopleOf(mentors), mentee: peopleOf(mentees) };
  const membersOf = grouped(members, ({ pairId }) => pairId);
  const consentsOf = grouped(consents, ({ personId }) => personId);
  return (pair) => {
    const own = membersOf.get(pair.id) ?? [];
    const lacks = own.some((member) => {
      const person = byRole[member.role].get(member.personId);
      if (person === undefined) return true;
      const end = memberStretch(pair, member)?.end ?? null;
      const day = end === null ? asOf : earlierOf(end, asOf);
      return missingConsents(person, member.role, consentsOf.get(person.id) ?? [], day).length > 0;
    });
    return own.length > 0 && !lacks;
  };
};

/** Of two rows with one code the first is looked up. */
const peopleOf = (people: readonly Person[]): ReadonlyMap<string, Person> =>
  new Map([...people].reverse().map((person) => [person.id, person]));

/** Pairs approved by a signed order, begun or not, and those of them with all consents. */
export const consentedPairs = (
  counted: Countable,
  register: Rows & Pick<SchoolRegister, 'pairs'>,
  asOf: Day,
): { readonly approved: readonly Pair[]; readonly consented: readonly Pair[] } => {
  const waiting = new Set(counted.leftOut.filter(({ reason }) => reason === 'not_started').map(({ pairId }) => pairId));
  const approved = [...counted.pairs, ...register.pairs.filter(({ id }) => waiting.has(id))];
  return { approved, consented: approved.filter(consentedOn(register, asOf)) };
};
