// Why a mentor and a mentee suit each other, and what keeps them apart; words for both stand in texts/matching.ts.
import type { Form } from '../pair/form.ts';
import { type MenteeSide, type MentorSide, UNKNOWN_NAME, type Word } from './sides.ts';

/** Points of each reason. A wish outweighs any likeness, a subject outweighs two words of a request. */
export const WEIGHTS = {
  wished_mutual: 50,
  wished_by_mentee: 30,
  wished_by_mentor: 20,
  subject: 25,
  request: 10,
  form: 6,
  experience: 4,
  free: 8,
} as const;
export type ReasonKind = keyof typeof WEIGHTS;

export interface Reason {
  readonly kind: ReasonKind;
  readonly points: number;
  /** Subjects or words in common, as they are written. */
  readonly words?: readonly string[];
  /** Place in the mentee's wishes, from 1. */
  readonly place?: number;
  /** Free places and all of them. */
  readonly free?: number;
  readonly of?: number;
  /** Full years. */
  readonly years?: number;
}

/** Words of a request that still add points: the tenth tells nothing that the third has not. */
const COUNTED_WORDS = 3;
/** Each place further down in the wishes. */
const PLACE_STEP = 4;
const LAST_PLACE = 3;

/** Why two may not be paired. */
export const EXCLUSIONS = [
  'mentor_out',
  'mentee_out',
  'same_person',
  'relative',
  'refused',
  'same_form',
  'form',
  'minor_mentor',
  'no_place',
] as const;
export type Exclusion = (typeof EXCLUSIONS)[number];

const NOTHING: readonly string[] = [];

const inCommon = (words: readonly Word[], others: ReadonlyMap<string, string>): readonly string[] =>
  words.length === 0 || others.size === 0
    ? NOTHING
    : words.filter(([stem]) => others.has(stem)).map(([, written]) => written);

/** The form the two would work in: the first that fits and is not taken. */
export const formOf = ({ category, takenForms }: MenteeSide, { formsFor }: MentorSide): Form | undefined => {
  const forms = formsFor[category];
  return takenForms.size === 0 ? forms?.[0] : forms?.find((form) => !takenForms.has(form));
};

/** The first thing that keeps the two apart, whether the mentor has a place left not asked; null for none. */
export const apartness = (mentee: MenteeSide, mentor: MentorSide): Exclusion | null => {
  if (mentor.isOut) return 'mentor_out';
  if (mentee.isOut) return 'mentee_out';
  if (formOf(mentee, mentor) === undefined)
    return mentor.formsFor[mentee.category]?.length === 0 ? 'form' : 'same_form';
  if (mentor.isMinor && !mentee.isMinor) return 'minor_mentor';
  if (mentor.key === mentee.key) return 'same_person';
  if (mentee.representative !== UNKNOWN_NAME && mentee.representative === mentor.name) return 'relative';
  return mentee.refused.size > 0 && mentee.refused.has(mentor.person.id) ? 'refused' : null;
};

/** What a place of a mentor adds who leads `led` already: it falls with every mentee, so that nobody is loaded without need. */
export const placePoints = (led: number, { capacity }: MentorSide): number =>
  Math.round((WEIGHTS.free * Math.max(0, capacity - led)) / capacity);

const wishReason = (mentee: MenteeSide, mentor: MentorSide): Reason | null => {
  const place = mentee.wishes.get(mentor.person.id);
  const isWished = mentor.wishes.has(mentee.person.id);
  if (place === undefined) return isWished ? { kind: 'wished_by_mentor', points: WEIGHTS.wished_by_mentor } : null;
  const off = PLACE_STEP * (Math.min(place, LAST_PLACE) - 1);
  return isWished
    ? { kind: 'wished_mutual', points: WEIGHTS.wished_mutual - off, place }
    : { kind: 'wished_by_mentee', points: WEIGHTS.wished_by_mentee - off, place };
};

/** Reasons but that of free places, the weightiest kinds first. */
export const likenessOf = (mentee: MenteeSide, mentor: MentorSide): Reason[] => {
  const reasons: Reason[] = [];
  const wish = mentee.wishes.size + mentor.wishes.size === 0 ? null : wishReason(mentee, mentor);
  if (wish !== null) reasons.push(wish);
  const subjects = inCommon(mentee.subjects, mentor.subjects);
  if (subjects.length > 0) reasons.push({ kind: 'subject', points: WEIGHTS.subject, words: subjects });
  const words = inCommon(mentee.words, mentor.words);
  if (words.length > 0)
    reasons.push({ kind: 'request', points: WEIGHTS.request * Math.min(words.length, COUNTED_WORDS), words });
  const form = formOf(mentee, mentor);
  if (form !== undefined && mentor.person.formsOffered.includes(form))
    reasons.push({ kind: 'form', points: WEIGHTS.form });
  const years = mentor.person.mentoringYears ?? 0;
  if (years > 0) reasons.push({ kind: 'experience', points: WEIGHTS.experience, years });
  return reasons;
};

/** All reasons for a mentor who leads `led`. */
export const reasonsFor = (mentee: MenteeSide, mentor: MentorSide, led: number): Reason[] => [
  ...likenessOf(mentee, mentor),
  {
    kind: 'free',
    points: placePoints(led, mentor),
    free: Math.max(0, mentor.capacity - led),
    of: mentor.capacity,
  },
];

export const pointsOf = (reasons: readonly Reason[]): number => reasons.reduce((sum, { points }) => sum + points, 0);
