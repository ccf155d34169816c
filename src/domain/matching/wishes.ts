// Whom people would like to work with, from the answers after the group meeting: codes linked to rows of the registers.
import type { Answer, Survey } from '../activity/activity.ts';
import type { MemberRole } from '../pair/pair.ts';
import { normaliseName } from '../person/normaliseName.ts';
import type { Mentee, Mentor } from '../person/person.ts';

export interface WishAnswer
  extends Pick<Answer, 'responseId' | 'surveyId' | 'respondentKey' | 'respondent' | 'submittedAt'> {
  /** Codes of people, the most wished first. */
  readonly wishes: readonly string[];
}

/** Place of the other person in somebody's wishes, from 1. */
export type WishesOf = ReadonlyMap<string, ReadonlyMap<string, number>>;

export interface Wishes {
  /** By the id of the mentee: ids of mentors. */
  readonly ofMentees: WishesOf;
  /** By the id of the mentor: ids of mentees. */
  readonly ofMentors: WishesOf;
  /** Answers of which nothing could be linked: whose they are, or whom they name, no row says. */
  readonly unlinked: number;
}

/** Codes as people write them: blanks, dashes, case, Latin letters and leading noughts do not matter. */
const codeKey = (code: string): string =>
  normaliseName(code)
    .replaceAll(/[\s-]/gu, '')
    .replace(/^(\p{L}+)0+(?=\d)/u, '$1');

type Finder = (code: string) => string | undefined;

/** By the code of the row or the person's own; a code that two rows have is nobody's. */
const finderOf = (people: readonly (Mentor | Mentee)[]): Finder => {
  const found = new Map<string, string | null>();
  for (const { id, code } of people)
    for (const key of new Set([codeKey(id), codeKey(code)]))
      if (key !== '') found.set(key, found.has(key) && found.get(key) !== id ? null : id);
  return (code) => found.get(codeKey(code)) ?? undefined;
};

const byTime = (one: WishAnswer, other: WishAnswer): number => {
  const [left, right] = [`${one.submittedAt} ${one.responseId}`, `${other.submittedAt} ${other.responseId}`];
  return left < right ? -1 : left > right ? 1 : 0;
};

/** The last answer of each person holds. Who answered is told by the code; the role only where one has both. */
export const readWishes = (
  { surveys, answers }: { readonly surveys: readonly Survey[]; readonly answers: readonly WishAnswer[] },
  people: { readonly mentors: readonly Mentor[]; readonly mentees: readonly Mentee[] },
): Wishes => {
  const asked = new Set(surveys.filter(({ kind }) => kind === 'preference_after_group_meeting').map(({ id }) => id));
  const find = { mentor: finderOf(people.mentors), mentee: finderOf(people.mentees) };
  const wishes = { mentor: new Map<string, Map<string, number>>(), mentee: new Map<string, Map<string, number>>() };
  let unlinked = 0;
  for (const answer of answers.filter(({ surveyId }) => asked.has(surveyId)).sort(byTime)) {
    const roles: readonly MemberRole[] =
      answer.respondent === 'mentor' || answer.respondent === 'mentee' ? [answer.respondent] : ['mentee', 'mentor'];
    const role = roles.find((one) => find[one](answer.respondentKey) !== undefined);
    const author = role === undefined ? undefined : find[role](answer.respondentKey);
    const others = answer.wishes.flatMap((code) => find[role === 'mentee' ? 'mentor' : 'mentee'](code) ?? []);
    if (role === undefined || author === undefined || others.length === 0) unlinked += 1;
    else wishes[role].set(author, new Map([...new Set(others)].map((id, index) => [id, index + 1])));
  }
  return { ofMentees: wishes.mentee, ofMentors: wishes.mentor, unlinked };
};
