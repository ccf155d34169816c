// What questionnaires before and after the programme tell of the same people (OP-12).
import type { ReportWindow } from '../calendar/reportWindow.ts';
import type { Report } from '../report/report.ts';
import { type Activity, ANSWERING, type Answer, SCORES } from './activity.ts';
import { type GivenAnswer, latestAnswers } from './latestAnswers.ts';

const mean = (values: readonly number[]): number => values.reduce((sum, value) => sum + value, 0) / values.length;

/** Two digits are more than a questionnaire can tell, and sums of them are the same everywhere. */
const rounded = (value: number): number => Math.round(value * 100) / 100;

/** Means of the questions answered both times; null when there is none. */
const bothTimes = (before: GivenAnswer, after: GivenAnswer): { before: number; after: number } | null => {
  const pairs = SCORES.flatMap((score) => {
    const [first, second] = [before.scores[score], after.scores[score]];
    return first === null || second === null ? [] : [[first, second] as const];
  });
  if (pairs.length === 0) return null;
  return { before: mean(pairs.map(([first]) => first)), after: mean(pairs.map(([, second]) => second)) };
};

/** A respondent of both questionnaires: the two answers, and their points on a scale of ten. */
export interface AnsweredTwice {
  readonly first: Answer;
  readonly second: Answer;
  readonly before: number;
  readonly after: number;
}

/**
 * Respondents of both questionnaires. The second one lies in the window, the first one any time before: a programme may last
 * longer than the year of the report.
 */
export const answeredTwice = (
  activity: Pick<Activity, 'surveys' | 'answers'>,
  window: ReportWindow,
): AnsweredTwice[] => {
  const whole = { start: '', end: window.end };
  return ANSWERING.flatMap((role) => {
    const before = new Map(
      latestAnswers(activity, { kind: 'pre', role, eachPair: false }, whole).map((given) => [given.respondent, given]),
    );
    return latestAnswers(activity, { kind: 'post', role, eachPair: false }, window).flatMap((after) => {
      const first = before.get(after.respondent);
      const points = first === undefined ? null : bothTimes(first, after);
      return first === undefined || points === null ? [] : [{ first: first.answer, second: after.answer, ...points }];
    });
  });
};

/** How many they are, and the sums of their points. */
export const beforeAndAfter = (
  both: readonly AnsweredTwice[],
): Pick<Report, 'answeredTwice' | 'pointsBefore' | 'pointsAfter'> => ({
  answeredTwice: both.length,
  pointsBefore: rounded(both.reduce((sum, { before }) => sum + before, 0)),
  pointsAfter: rounded(both.reduce((sum, { after }) => sum + after, 0)),
});
