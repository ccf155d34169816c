// Which consents one run prints: one paper per person and purpose, in the order of the pairs.
import type { Day } from '../../domain/calendar/day.ts';
import type { ConsentKind } from '../../domain/consent/consent.ts';
import type { MemberRole } from '../../domain/pair/pair.ts';
import type { Mentee, Mentor, Person } from '../../domain/person/person.ts';
import { personKey } from '../../domain/person/personKey.ts';
import { type PairWithPeople, type PapersInput, schoolYearStart } from './input.ts';

/** Somebody concerned with all the pairs of the run the person stands in. */
export interface Participant {
  readonly person: Mentor | Mentee;
  readonly asMentor: readonly PairWithPeople[];
  readonly asMentee: readonly PairWithPeople[];
  /** The row of the person that tells who signs for a minor, where one does. */
  readonly represented: Person;
  /** First day of the first pair, on which it is decided who is a minor. */
  readonly startsOn: Day;
  /** Last day of the last pair; null when a pair has no end, so that the term stays a blank. */
  readonly endsOn: Day | null;
}

export interface ConsentPaper {
  readonly kind: Extract<ConsentKind, 'mentor_work' | 'mentee_participation' | 'pd_processing'>;
  readonly participant: Participant;
}

/** Everybody who takes part in the pairs, in their order. */
export const participantsOf = ({ pairs, schoolYear }: Pick<PapersInput, 'pairs' | 'schoolYear'>): Participant[] => {
  const places = new Map<string, Place[]>();
  for (const of of pairs) {
    const here: Place[] = [
      { person: of.mentor, role: 'mentor', of },
      ...of.mentees.map((person) => ({ person, role: 'mentee' as const, of })),
    ];
    for (const place of here) {
      const key = personKey(place.person);
      places.set(key, [...(places.get(key) ?? []), place]);
    }
  }
  return [...places.values()].flatMap((own) => participant(own, schoolYear) ?? []);
};

/** Papers to print. A person in several pairs or in both roles gets one paper per purpose (156-ФЗ: never one for two). */
export const consentPapers = (input: PapersInput): ConsentPaper[] =>
  participantsOf(input).flatMap((participant) => [
    ...(participant.asMentor.length > 0 ? [{ kind: 'mentor_work' as const, participant }] : []),
    ...(participant.asMentee.length > 0 ? [{ kind: 'mentee_participation' as const, participant }] : []),
    { kind: 'pd_processing' as const, participant },
  ]);

interface Place {
  readonly person: Mentor | Mentee;
  readonly role: MemberRole;
  readonly of: PairWithPeople;
}

function participant(own: readonly Place[], schoolYear: string): Participant | null {
  const [first] = own;
  if (first === undefined) return null;
  const starts = own.flatMap(({ of }) => of.pair.startDate ?? []).sort();
  const ends = own.flatMap(({ of }) => of.pair.endDate ?? []).sort();
  return {
    person: first.person,
    asMentor: own.filter(({ role }) => role === 'mentor').map(({ of }) => of),
    asMentee: own.filter(({ role }) => role === 'mentee').map(({ of }) => of),
    represented: (own.find(({ person }) => (person.legalRepresentative ?? '').trim() !== '') ?? first).person,
    startsOn: starts[0] ?? schoolYearStart(schoolYear),
    endsOn: ends.length === own.length ? (ends.at(-1) ?? null) : null,
  };
}
