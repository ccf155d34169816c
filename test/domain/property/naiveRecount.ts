// The same numbers counted the long way: day by day and person by person over all the rows of a municipality, with none of the product's rules.
import { type Couple, INNS, type Somebody, type Town } from './municipality.ts';

const FIRST = '2025-01-01';
const LAST = '2025-12-31';

/** Every day of the year of the report. */
const DAYS = Array.from({ length: 365 }, (_, at) => new Date(Date.UTC(2025, 0, 1 + at)).toISOString().slice(0, 10));

export interface Rules {
  readonly identity: 'totals' | 'keyed';
  readonly homeOrganisation: 'main' | 'every';
  readonly requirePersonConsents: boolean;
}

interface Seat {
  readonly person: number;
  readonly org: number;
  readonly role: 'mentor' | 'mentee';
}

/** Has the pair begun by an order of its own, and is it not a plan? */
const isReal = ({ status, signedOn, start }: Couple): boolean =>
  ['active', 'completed', 'terminated'].includes(status) && signedOn !== null && signedOn <= LAST && start !== null;

/** Days of the year on which the person sits in the pair. */
const daysIn = (couple: Couple, role: Seat['role']): string[] => {
  const from = role === 'mentee' && couple.joinedOn !== null ? couple.joinedOn : (couple.start ?? '');
  const ends = [couple.end, couple.terminatedOn, role === 'mentee' ? couple.leftOn : null];
  return DAYS.filter((day) => day >= from && ends.every((end) => end === null || day <= end));
};

const hasConsented = ({ consent }: Somebody, days: readonly string[]): boolean =>
  consent !== null &&
  days.some((day) => day >= consent.givenOn && (consent.withdrawnOn === null || day < consent.withdrawnOn));

/** Organisations whose people count: those that reported and were there at some time after the year began. */
const heard = (town: Town): number[] =>
  town.organisations.flatMap(({ reports, closedFrom }, index) =>
    reports && (closedFrom === null || closedFrom > FIRST) ? [index] : [],
  );

const isOpen = ({ closedFrom }: Town['organisations'][number]): boolean => closedFrom === null || closedFrom > LAST;

/** A pair whose own days touch the year. */
const runs = (couple: Couple): boolean =>
  isReal(couple) &&
  DAYS.some(
    (day) =>
      day >= (couple.start ?? '') && day <= couple.end && (couple.terminatedOn === null || day <= couple.terminatedOn),
  );

const seatsOf = (town: Town, rules: Rules): Seat[] =>
  town.couples.flatMap((couple) => {
    if (!runs(couple)) return [];
    const sits = (person: number, role: Seat['role']): Seat[] => {
      const days = daysIn(couple, role);
      const counts =
        days.length > 0 && (!rules.requirePersonConsents || hasConsented(town.people[person] as Somebody, days));
      return counts ? [{ person, org: couple.org, role }] : [];
    };
    return [...sits(couple.mentor, 'mentor'), ...couple.mentees.flatMap((one) => sits(one, 'mentee'))];
  });

/** Birthdays that have come since birth. */
const yearsOld = (birthDate: string): number => {
  let years = 0;
  while (`${Number(birthDate.slice(0, 4)) + years + 1}${birthDate.slice(4)}` <= LAST) years += 1;
  return years;
};

/** One for each person, or one for each person of each organisation. */
const howMany = (seats: readonly Seat[], { identity }: Rules, people: Town['people']): number =>
  new Set(
    seats.map(({ person, org }) =>
      identity === 'keyed' && people[person]?.birthDate !== null ? `${person}` : `${person} in ${org}`,
    ),
  ).size;

export interface Recount {
  readonly childMentees: number | null;
  readonly childMentors: number | null;
  readonly enterprises: number | null;
  readonly running: readonly [number, number];
  readonly youngTeachers: readonly [number | null, number | null];
}

export const recount = (town: Town, rules: Rules, ages: readonly [number, number]): Recount => {
  const { people } = town;
  const known = new Set(heard(town));
  const seats = seatsOf(town, rules).filter(({ org }) => known.has(org));
  const atHome = ({ person, org }: Seat): boolean =>
    rules.homeOrganisation === 'every' || [null, org].includes(people[person]?.home ?? null);
  const inBand = ({ person }: Seat): boolean => {
    const { category, birthDate } = people[person] as Somebody;
    if (category !== 'pupil' || birthDate === null) return false;
    return yearsOld(birthDate) >= ages[0] && yearsOld(birthDate) <= ages[1];
  };
  const lives = ({ person }: Seat): boolean => people[person]?.livesHere === true;
  const missing = (types: readonly string[]): boolean =>
    town.organisations.some((one) => isOpen(one) && !one.reports && types.includes(one.orgType));
  const orNothing = (types: readonly string[], number: number): number | null =>
    known.size === 0 && missing(types) ? null : number;

  const mentees = seats.filter((seat) => seat.role === 'mentee' && atHome(seat));
  const young = mentees.filter(({ person, org }) => {
    const { category, teachingSince } = people[person] as Somebody;
    const isCounted =
      isOpen(town.organisations[org] as Town['organisations'][number]) &&
      town.organisations[org]?.youngTeachers !== null;
    return isCounted && category === 'young_pedagog' && teachingSince !== null && teachingSince > '2022-12-31';
  });
  const asked = town.organisations.filter(isOpen);
  const teachers = asked.filter(({ reports, youngTeachers }) => reports && youngTeachers !== null);
  const nobody =
    teachers.length === 0 &&
    asked.some((one) => one.orgType === 'school' && !(one.reports && one.youngTeachers !== null));
  return {
    childMentees: orNothing(
      ['school', 'udo'],
      howMany(
        mentees.filter((seat) => inBand(seat) && lives(seat)),
        rules,
        people,
      ),
    ),
    childMentors: orNothing(
      ['school', 'udo'],
      howMany(
        seats.filter((seat) => seat.role === 'mentor' && atHome(seat) && inBand(seat)),
        rules,
        people,
      ),
    ),
    enterprises: orNothing(
      ['school', 'udo', 'dou'],
      new Set(
        seats
          .filter(({ role, person }) => role === 'mentor' && people[person]?.category === 'employer_rep')
          .map(({ person }) => INNS[people[person]?.partner ?? 0]),
      ).size,
    ),
    running: [
      town.organisations.filter(
        (one, index) =>
          isOpen(one) && one.reports && town.couples.some((couple) => couple.org === index && runs(couple)),
      ).length,
      asked.length,
    ],
    youngTeachers: nobody
      ? [null, null]
      : [howMany(young, rules, people), teachers.reduce((sum, one) => sum + (one.youngTeachers ?? 0), 0)],
  };
};
