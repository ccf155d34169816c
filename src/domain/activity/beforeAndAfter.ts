// What questionnaires before and after the programme tell of the same people (OP-12).
import type { ReportWindow } from '../calendar/reportWindow.ts';
import type { Report } from '../report/report.ts';
import { type Activity, ANSWERING, SCORES } from './activity.ts';
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

/**
 * Respondents of both questionnaires and the sums of their points on a scale of ten. The second one lies in the window,
 * the first one any time before: a programme may last longer than the year of the report.
 */
export const beforeAndAfter = (
  activity: Pick<Activity, 'surveys' | 'answers'>,
  window: ReportWindow,
): Pick<Report, 'answeredTwice' | 'pointsBefore' | 'pointsAfter'> => {
  const whole = { start: '', end: window.end };
  const both = ANSWERING.flatMap((role) => {
    const before = new Map(
      latestAnswers(activity, { kind: 'pre', role, eachPair: false }, whole).map((answer) => [
        answer.respondent,
        answer,
      ]),
    );
    return latestAnswers(activity, { kind: 'post', role, eachPair: false }, window).flatMap((after) => {
      const first = before.get(after.respondent);
      return (first === undefined ? null : bothTimes(first, after)) ?? [];
    });
  });
  return {
    answeredTwice: both.length,
    pointsBefore: rounded(both.reduce((sum, { before }) => sum + before, 0)),
    pointsAfter: rounded(both.reduce((sum, { after }) => sum + after, 0)),
  };
};
