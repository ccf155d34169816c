// What the people of a pair are asked while it runs and when it ends, and how many of them have answered (S2; domain reference §3.12).
import type { Activity } from '../activity/activity.ts';
import { addDays } from '../calendar/addDays.ts';
import type { Day } from '../calendar/day.ts';
import { firstDayOf, lastDayOf, quarterOf } from '../calendar/quarter.ts';
import { pairStretch } from '../pair/membership.ts';
import type { Pair, PairMember } from '../pair/pair.ts';
import type { SurveyKey } from '../programme/formKey.ts';

/** Who has just begun has nothing to tell yet. */
const NEW_DAYS = 30;
/** A quarter's feedback is asked for in its last month, the closing questionnaires in the last month of the pair. */
const ASKED_DAYS = 30;

export const CLOSING_SURVEYS: readonly SurveyKey[] = ['post', 'satisfaction'];

export interface Feedback {
  /** Asked for from this day on; answers that came earlier count too. */
  readonly from: Day;
  readonly by: Day;
  /** Members who are in the pair, and those of them who have answered. */
  readonly asked: number;
  readonly answered: number;
}

type Answers = Pick<Activity, 'surveys' | 'answers'>;

const plainKey = (key: string): string => key.replaceAll(/[\s-]/gu, '').toUpperCase();

/** Respondents between two days; an answer without a key is somebody's of whom nothing else is known. */
const respondents = (
  { surveys, answers }: Answers,
  pairId: string,
  kinds: readonly SurveyKey[],
  [from, to]: readonly [Day, Day],
): number => {
  const ids = new Set(surveys.filter(({ kind }) => kinds.includes(kind)).map(({ id }) => id));
  return new Set(
    answers
      .filter(({ surveyId, pairId: about }) => about === pairId && ids.has(surveyId))
      .filter(({ submittedAt }) => submittedAt.slice(0, 10) >= from && submittedAt.slice(0, 10) <= to)
      .map(({ respondentKey, responseId }) => plainKey(respondentKey) || `?${responseId}`),
  ).size;
};

const present = (pair: Pair, members: readonly PairMember[]): number =>
  new Set(members.filter(({ pairId, leftOn }) => pairId === pair.id && leftOn === null).map(({ personId }) => personId))
    .size;

/**
 * The feedback of the quarter of `day`: of an active pair that has worked for a month of it and goes on after it; null of others,
 * and of pairs of one meeting.
 */
export const interimFeedback = (
  pair: Pair,
  members: readonly PairMember[],
  answers: Answers,
  day: Day,
): Feedback | null => {
  const stretch = pairStretch(pair);
  const [from, by] = [firstDayOf(quarterOf(day)), lastDayOf(quarterOf(day))];
  if (pair.status !== 'active' || stretch === null || pair.kinds.includes('speed')) return null;
  if (addDays(stretch.start, NEW_DAYS) > by || (stretch.end !== null && stretch.end <= by)) return null;
  const asked = present(pair, members);
  const answered = Math.min(asked, respondents(answers, pair.id, ['interim'], [from, by]));
  return { from: addDays(by, -ASKED_DAYS), by, asked, answered };
};

/** The closing questionnaires, of a pair with an end; null of one that was never approved. */
export const closingFeedback = (
  pair: Pair,
  members: readonly PairMember[],
  answers: Answers,
  day: Day,
): Feedback | null => {
  const by = pairStretch(pair)?.end ?? null;
  if (by === null || (pair.status !== 'active' && pair.status !== 'completed')) return null;
  const from = addDays(by, -ASKED_DAYS);
  const asked = present(pair, members);
  const until = day > by ? day : by;
  return { from, by, asked, answered: Math.min(asked, respondents(answers, pair.id, CLOSING_SURVEYS, [from, until])) };
};
