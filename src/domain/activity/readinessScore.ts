// The score of the readiness checklist (OP-10; domain reference §3.15).
import type { Day } from '../calendar/day.ts';
import type { Report } from '../report/report.ts';
import type { Readiness } from './activity.ts';

const POINTS: Readonly<Record<string, number>> = { yes: 1, partial: 0.5 };

/** The last checklist filled by `day`. */
export const lastReadiness = (readiness: readonly Readiness[], day: Day): Readiness | undefined =>
  readiness
    .filter(({ filledOn }) => filledOn <= day)
    .sort((one, other) => (one.filledOn < other.filledOn ? -1 : one.filledOn > other.filledOn ? 1 : 0))
    .at(-1);

/** Of the last checklist filled by `day`: points and questions that apply; null when nobody has filled one. */
export const readinessScore = (
  readiness: readonly Readiness[],
  day: Day,
): Pick<Report, 'readinessPoints' | 'readinessQuestions'> => {
  const last = lastReadiness(readiness, day);
  if (last === undefined) return { readinessPoints: null, readinessQuestions: null };
  const applicable = last.answers.filter((answer) => answer !== 'na');
  return {
    readinessPoints: applicable.reduce((sum, answer) => sum + (POINTS[answer ?? ''] ?? 0), 0),
    readinessQuestions: applicable.length,
  };
};
