// Both sides of a matching made ready for comparing: each person looked at once, not once for every other one.
import type { Day } from '../calendar/day.ts';
import { consentLines } from '../consent/consentLines.ts';
import { grouped } from '../grouped.ts';
import { CATEGORIES, FORMS, type Form } from '../pair/form.ts';
import { pairStretch } from '../pair/membership.ts';
import { menteesLed } from '../pair/menteesLed.ts';
import type { MemberRole, Pair } from '../pair/pair.ts';
import { mayTakeRole } from '../pair/roles.ts';
import { isMinorOn } from '../person/age.ts';
import { fullName } from '../person/fullName.ts';
import { normaliseName } from '../person/normaliseName.ts';
import type { Mentee, Mentor, Person } from '../person/person.ts';
import { personKey } from '../person/personKey.ts';
import type { SchoolRegister } from '../register/organisation.ts';
import { peopleWithoutPair } from '../todo/peopleWithoutPair.ts';
import type { Wishes } from './wishes.ts';
import { subjectsOf, wordsOf } from './words.ts';

/** How many a mentor leads who has not said how many he is ready for (domain reference §3.3). */
export const DEFAULT_MAX_MENTEES = 3;

interface Side<Who extends Person> {
  readonly person: Who;
  /** Equal for rows of one person. Numbers, because millions of them are compared. */
  readonly key: number;
  readonly isMinor: boolean;
  /** Takes no part any more, or has withdrawn a consent. */
  readonly isOut: boolean;
  /** Places of others in this one's wishes. */
  readonly wishes: ReadonlyMap<string, number>;
}

/** A word without its ending, and as it is written. */
export type Word = readonly [stem: string, written: string];

export interface MenteeSide extends Side<Mentee> {
  /** Those that some mentor has too: no other can be in common. */
  readonly subjects: readonly Word[];
  readonly words: readonly Word[];
  /** No pair has the mentee, and none was brought to its end. */
  readonly isAlone: boolean;
  /** Forms in which the mentee has a pair already. */
  readonly takenForms: ReadonlySet<Form>;
  /** Place of the category in CATEGORIES. */
  readonly category: number;
  /** Equal to `name` of the mentor who is the legal representative; UNKNOWN_NAME where there is none. */
  readonly representative: number;
  /** Mentors one of the two has refused. */
  readonly refused: ReadonlySet<string>;
}

export interface MentorSide extends Side<Mentor> {
  readonly subjects: ReadonlyMap<string, string>;
  readonly words: ReadonlyMap<string, string>;
  readonly name: number;
  /** Mentees led or about to be – in drafts too – and how many that may be. */
  readonly load: number;
  readonly capacity: number;
  /** Forms that fit the mentor and a mentee of each category, in the order of CATEGORIES. */
  readonly formsFor: readonly (readonly Form[])[];
}

export interface MatchingRegister
  extends Pick<SchoolRegister, 'mentors' | 'mentees' | 'pairs' | 'members' | 'consents'> {
  /** Forms the profile has. */
  readonly forms: readonly Form[];
  readonly wishes: Wishes;
  /** Two who were proposed to each other and one of whom said no. */
  readonly refusals: readonly { readonly menteeId: string; readonly mentorId: string }[];
}

export interface Sides {
  /** In the order of their codes, whatever that of the rows. */
  readonly mentees: readonly MenteeSide[];
  readonly mentors: readonly MentorSide[];
}

const NOBODY: ReadonlyMap<string, number> = new Map();
const NEEDED = { mentor: ['mentor_work', 'pd_processing'], mentee: ['mentee_participation', 'pd_processing'] } as const;

/** Number of a text that has none. */
export const UNKNOWN_NAME = 0;

/** One number for each different text, in the order they come. */
const numbering = () => {
  const numbers = new Map([['', UNKNOWN_NAME]]);
  return (text: string): number => {
    const number = numbers.get(text) ?? numbers.size;
    numbers.set(text, number);
    return number;
  };
};

/** A draft counts: it is about to take its people. */
export const isUnderWay = (pair: Pair, day: Day): boolean => {
  if (!['draft', 'approved', 'active'].includes(pair.status)) return false;
  const end = pairStretch(pair)?.end ?? null;
  return end === null || end >= day;
};

const byId = (one: Person, other: Person): number => (one.id < other.id ? -1 : one.id > other.id ? 1 : 0);

const formsFor = ({ category, formsOffered }: Mentor, forms: readonly Form[]) => {
  const named = FORMS.filter((form) => forms.includes(form) && mayTakeRole(category, form, 'mentor'));
  // Anybody fits «иная форма»: it is meant only where it was named.
  const offered = named.filter(
    (form) => formsOffered.includes(form) || (formsOffered.length === 0 && form !== 'other'),
  );
  return CATEGORIES.map((mentee) => offered.filter((form) => mayTakeRole(mentee, form, 'mentee')));
};

/** Who parted because one of the two wanted it. */
const parted = ({ pairs, members }: MatchingRegister) => {
  const refusing = new Set(
    pairs
      .filter(
        ({ terminationReason }) => terminationReason === 'mentor_refused' || terminationReason === 'mentee_refused',
      )
      .map(({ id }) => id),
  );
  const of = grouped(
    members.filter(({ pairId }) => refusing.has(pairId)),
    ({ pairId }) => pairId,
  );
  return [...of.values()].flatMap((all) =>
    all
      .filter(({ role }) => role === 'mentee')
      .flatMap(({ personId: menteeId }) =>
        all.filter(({ role }) => role === 'mentor').map(({ personId: mentorId }) => ({ menteeId, mentorId })),
      ),
  );
};

/** The sides on a day; rows without a code are left out, nobody could name them. */
export const sidesOf = (register: MatchingRegister, day: Day): Sides => {
  const running = register.pairs.filter((pair) => isUnderWay(pair, day));
  const membersOf = grouped(register.members, ({ pairId }) => pairId);
  const led = menteesLed(running, (pairId) => membersOf.get(pairId) ?? []);
  const consentsOf = grouped(register.consents, ({ personId }) => personId);
  const formsTaken = new Map<string, Set<Form>>();
  for (const { id, form } of running)
    for (const { personId, role, leftOn } of membersOf.get(id) ?? [])
      if (role === 'mentee' && leftOn === null)
        formsTaken.set(personId, new Set([...(formsTaken.get(personId) ?? []), form]));
  const alone = new Set(peopleWithoutPair(register, day).mentees.map(({ id }) => id));
  const refused = grouped([...register.refusals, ...parted(register)], ({ menteeId }) => menteeId);
  const hasWithdrawn = (person: Person, role: MemberRole): boolean =>
    consentLines(person, [], consentsOf.get(person.id) ?? [], day).some(
      ({ kind, state }) =>
        (NEEDED[role] as readonly string[]).includes(kind) && (state === 'withdrawn' || state === 'destroyed'),
    );
  const numberOf = numbering();
  const common = <Who extends Person>(person: Who, role: MemberRole) => ({
    person,
    key: numberOf(personKey(person)),
    isMinor: isMinorOn(person, day),
    isOut: (person.erasedOn ?? null) !== null || hasWithdrawn(person, role),
  });
  const coded = <Who extends Person>(people: readonly Who[]): Who[] => people.filter(({ id }) => id !== '').sort(byId);
  const mentors = coded(register.mentors).map((person) => {
    const base = common(person, 'mentor');
    const { subject = '', position, competences, direction = '', achievements = '' } = person;
    return {
      ...base,
      isOut: base.isOut || (person.status !== 'consented' && person.status !== 'active'),
      subjects: subjectsOf(subject),
      words: wordsOf(subject, position, competences, direction, achievements),
      wishes: register.wishes.ofMentors.get(person.id) ?? NOBODY,
      name: numberOf(normaliseName(fullName(person))),
      load: led.get(person.id)?.size ?? 0,
      capacity: person.maxMentees ?? DEFAULT_MAX_MENTEES,
      formsFor: formsFor(person, register.forms),
    };
  });
  const taught = new Set(mentors.flatMap(({ subjects }) => [...subjects.keys()]));
  const offered = new Set(mentors.flatMap(({ words }) => [...words.keys()]));
  const mentees = coded(register.mentees).map((person) => {
    const base = common(person, 'mentee');
    return {
      ...base,
      isOut: base.isOut || ((person.leftOn ?? null) !== null && (person.leftOn as Day) <= day),
      subjects: [...subjectsOf(person.subject ?? '')].filter(([stem]) => taught.has(stem)),
      words: [...wordsOf(person.request)].filter(([stem]) => offered.has(stem)),
      wishes: register.wishes.ofMentees.get(person.id) ?? NOBODY,
      isAlone: alone.has(person.id),
      takenForms: formsTaken.get(person.id) ?? new Set(),
      category: CATEGORIES.indexOf(person.category),
      representative: numberOf(normaliseName(person.legalRepresentative ?? '')),
      refused: new Set((refused.get(person.id) ?? []).map(({ mentorId }) => mentorId)),
    };
  });
  return { mentees, mentors };
};

/** The sides with a place of the mentor taken for each proposal that stands. */
export const holding = (sides: Sides, held: readonly { readonly mentorId: string }[]): Sides => {
  const of = grouped(held, ({ mentorId }) => mentorId);
  return {
    ...sides,
    mentors: sides.mentors.map((mentor) => ({
      ...mentor,
      load: mentor.load + (of.get(mentor.person.id)?.length ?? 0),
    })),
  };
};

/** Takes part and is alone: who waits for a mentor, the longest first. */
export const waiting = ({ mentees }: Sides): MenteeSide[] => {
  const since = ({ person }: MenteeSide): string => person.enteredOn ?? '9999';
  return mentees
    .filter(({ isOut, isAlone }) => !isOut && isAlone)
    .sort((one, other) => (since(one) < since(other) ? -1 : since(one) > since(other) ? 1 : 0));
};
