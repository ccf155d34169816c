// Of several answers of one respondent, the one that holds.
import type { Day } from '../calendar/day.ts';
import type { ReportWindow } from '../calendar/reportWindow.ts';
import type { MemberRole } from '../pair/pair.ts';
import type { SurveyKey } from '../programme/formKey.ts';
import { type Activity, type Answer, SCORES, type Score, type Survey } from './activity.ts';

/** Day on which the answer came. */
const dayOf = ({ submittedAt }: Answer): Day => submittedAt.slice(0, 10);

/** People type their key as they like: `км 07` is `КМ07`. */
const keyOf = (key: string): string => key.replaceAll(/[\s-]/gu, '').toUpperCase();

const byTime = (one: Answer, other: Answer): number => {
  const [left, right] = [`${one.submittedAt} ${one.responseId}`, `${other.submittedAt} ${other.responseId}`];
  return left < right ? -1 : left > right ? 1 : 0;
};

export interface GivenAnswer {
  /** The row itself. */
  readonly answer: Answer;
  readonly respondent: string;
  /** Points brought to a scale of ten; null where the question was not asked or not answered. */
  readonly scores: Readonly<Record<Score, number | null>>;
}

const onTen = (answer: Answer, { scaleMax }: Survey): GivenAnswer['scores'] =>
  Object.fromEntries(
    SCORES.map((score) => {
      const points = answer[score];
      return [score, points === null ? null : (10 * points) / (scaleMax ?? 10)];
    }),
  ) as Record<Score, number | null>;

/**
 * Answers to questionnaires of a kind that one role gave inside the window, the latest of each respondent — of each
 * respondent and pair when `eachPair`. An answer without a key is somebody's of whom nothing else is known.
 */
export const latestAnswers = (
  { surveys, answers }: Pick<Activity, 'surveys' | 'answers'>,
  asked: { readonly kind: SurveyKey; readonly role: MemberRole; readonly eachPair: boolean },
  { start, end }: ReportWindow,
): GivenAnswer[] => {
  const surveyOf = new Map(surveys.filter(({ kind }) => kind === asked.kind).map((survey) => [survey.id, survey]));
  const latest = new Map<string, GivenAnswer>();
  for (const answer of [...answers].sort(byTime)) {
    const survey = surveyOf.get(answer.surveyId);
    if (survey === undefined) continue;
    const [only = null, ...more] = survey.respondent;
    const role = answer.respondent ?? (more.length === 0 ? only : null);
    if (role !== asked.role || dayOf(answer) < start || dayOf(answer) > end) continue;
    const key = keyOf(answer.respondentKey);
    const respondent = key === '' ? `?${answer.responseId}` : key;
    latest.set(asked.eachPair ? `${respondent} ${answer.pairId}` : respondent, {
      answer,
      respondent,
      scores: onTen(answer, survey),
    });
  }
  return [...latest.values()];
};
