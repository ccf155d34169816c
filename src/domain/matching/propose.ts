// The whole assignment of those who wait to mentors, and the mentors of one mentee in the order of how well they suit.
import type { Form } from '../pair/form.ts';
import { assign, UNASSIGNED } from './assign.ts';
import {
  apartness,
  type Exclusion,
  formOf,
  likenessOf,
  placePoints,
  pointsOf,
  type Reason,
  reasonsFor,
} from './reasons.ts';
import { type MenteeSide, type MentorSide, type Sides, waiting } from './sides.ts';

export interface Proposal {
  readonly menteeId: string;
  readonly mentorId: string;
  readonly form: Form;
  readonly points: number;
  readonly reasons: readonly Reason[];
}

const APART = -1;

const proposal = (mentee: MenteeSide, mentor: MentorSide, led: number): Proposal => {
  const reasons = reasonsFor(mentee, mentor, led);
  const form = formOf(mentee, mentor) as Form;
  return { menteeId: mentee.person.id, mentorId: mentor.person.id, form, points: pointsOf(reasons), reasons };
};

/**
 * One mentor for as many of those who wait as can be, and of all such assignments the one with the most points; nobody gets
 * more mentees than he is ready for. `held` are mentees whose proposal stays as it is. The order of rows changes nothing.
 */
export const proposeAll = (sides: Sides, held: ReadonlySet<string>): Proposal[] => {
  const mentees = waiting(sides)
    .filter(({ person }) => !held.has(person.id))
    .sort((one, other) => (one.person.id < other.person.id ? -1 : 1));
  const mentors = sides.mentors.filter(({ isOut, load, capacity }) => !isOut && load < capacity);
  const scores = new Int16Array(mentees.length * mentors.length);
  let at = 0;
  for (const mentee of mentees)
    for (const mentor of mentors) {
      scores[at] = apartness(mentee, mentor) === null ? pointsOf(likenessOf(mentee, mentor)) : APART;
      at += 1;
    }
  const columnOf = assign({
    rows: mentees.length,
    columns: mentors.length,
    scores,
    places: mentors.map((mentor) =>
      Array.from({ length: Math.min(mentor.capacity - mentor.load, mentees.length) }, (_, taken) =>
        placePoints(mentor.load + taken, mentor),
      ),
    ),
  });
  const led = mentors.map(({ load }) => load);
  return mentees.flatMap((mentee, row) => {
    const column = columnOf[row] as number;
    const mentor = mentors[column];
    if (column === UNASSIGNED || mentor === undefined) return [];
    const before = led[column] as number;
    led[column] = before + 1;
    return [proposal(mentee, mentor, before)];
  });
};

export interface Candidates {
  /** The best first, equal ones by their codes. */
  readonly ranked: readonly Proposal[];
  /** How many mentors each reason keeps away; those who take no part are not told of. */
  readonly excluded: ReadonlyMap<Exclusion, number>;
}

/** Everybody who may mentor this mentee; who has no place left may not. */
export const candidatesOf = (mentee: MenteeSide, mentors: readonly MentorSide[]): Candidates => {
  const ranked: Proposal[] = [];
  const excluded = new Map<Exclusion, number>();
  for (const mentor of mentors) {
    const why = apartness(mentee, mentor) ?? (mentor.load >= mentor.capacity ? 'no_place' : null);
    if (why === null) ranked.push(proposal(mentee, mentor, mentor.load));
    else if (why !== 'mentor_out') excluded.set(why, (excluded.get(why) ?? 0) + 1);
  }
  ranked.sort((one, other) => other.points - one.points || (one.mentorId < other.mentorId ? -1 : 1));
  return { ranked, excluded };
};

/** What somebody who waits may hope for: a place; none, for those who fit are full; nobody who fits at all. */
export const chanceOf = (mentee: MenteeSide, mentors: readonly MentorSide[]): 'ready' | 'no_places' | 'nobody_fits' => {
  let fits = false;
  for (const mentor of mentors) {
    if (apartness(mentee, mentor) !== null) continue;
    if (mentor.load < mentor.capacity) return 'ready';
    fits = true;
  }
  return fits ? 'no_places' : 'nobody_fits';
};

export interface Overloaded {
  readonly mentorId: string;
  readonly load: number;
  readonly capacity: number;
}

/** Mentors with more mentees, drafts included, than they said they were ready for. */
export const overloaded = ({ mentors }: Sides): Overloaded[] =>
  mentors
    .filter(({ person, load }) => person.maxMentees !== null && load > person.maxMentees)
    .map(({ person, load, capacity }) => ({ mentorId: person.id, load, capacity }));
