// Pairs of a report by form, kind and state, and how many of the approved ones have all their consents (OP-03, OP-05).
import { type Day, earlierOf } from '../calendar/day.ts';
import { missingConsents } from '../consent/missingConsents.ts';
import type { Countable } from '../pair/countableMembers.ts';
import { memberStretch } from '../pair/membership.ts';
import type { Pair } from '../pair/pair.ts';
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

/** Whether nobody of the pair lacks a consent, on `asOf` or on the last day of membership. A pair of nobody lacks. */
const isConsented = (pair: Pair, rows: Rows, asOf: Day): boolean => {
  const members = rows.members.filter(({ pairId }) => pairId === pair.id);
  const lacks = members.some((member) => {
    const people = member.role === 'mentor' ? rows.mentors : rows.mentees;
    const person = people.find(({ id }) => id === member.personId);
    if (person === undefined) return true;
    const end = memberStretch(pair, member)?.end ?? null;
    return missingConsents(person, member.role, rows.consents, end === null ? asOf : earlierOf(end, asOf)).length > 0;
  });
  return members.length > 0 && !lacks;
};

/** Pairs approved by a signed order, begun or not, and those of them with all consents. */
export const consentedPairs = (
  counted: Countable,
  register: Rows & Pick<SchoolRegister, 'pairs'>,
  asOf: Day,
): { readonly approved: readonly Pair[]; readonly consented: readonly Pair[] } => {
  const waiting = new Set(counted.leftOut.filter(({ reason }) => reason === 'not_started').map(({ pairId }) => pairId));
  const approved = [...counted.pairs, ...register.pairs.filter(({ id }) => waiting.has(id))];
  return { approved, consented: approved.filter((pair) => isConsented(pair, register, asOf)) };
};
