// Satisfaction of mentees and mentors (FED-05, FED-06): satisfied answers of all answers, and whether enough people have answered.
import type { Problem } from '../../problem.ts';
import type { Report } from '../../report/report.ts';
import { type Asked, askedTypes, type Measure, type MeasureContext } from './measured.ts';
import { sumRatio } from './sums.ts';

const ALL: Asked = { required: ['dou', 'school', 'udo'], welcome: ['spo', 'dpo', 'other'] };

type Pick3 = (report: Report) => {
  readonly answers: number | null;
  readonly satisfied: number | null;
  readonly asked: number | null;
};

/** Answers and people asked where both are known; several answers of few do not make up for the silence of others. */
const response = ({ reports }: MeasureContext, orgIds: readonly string[], pick: Pick3) =>
  orgIds
    .flatMap((orgId) => reports.get(orgId) ?? [])
    .map(pick)
    .reduce(
      (sum, { answers, asked }) =>
        answers === null || asked === null
          ? sum
          : { answers: sum.answers + Math.min(answers, asked), asked: sum.asked + asked },
      { answers: 0, asked: 0 },
    );

const satisfaction =
  (pick: Pick3): Measure =>
  (context, definition) => {
    const measured = sumRatio(askedTypes(definition, ALL), (report) => {
      const { satisfied, answers } = pick(report);
      return { numerator: satisfied, denominator: answers };
    })(context, definition);
    const ids = measured.parts.filter(({ numerator }) => numerator !== null).map(({ orgId }) => orgId);
    const { answers, asked } = response(context, ids, pick);
    const { minResponsePercent: percent } = context.parameters;
    const tooFew = asked > 0 && 100 * answers < percent * asked;
    const note: Problem = { code: 'low_response', data: { answers, asked, percent }, level: 'warning' };
    return { ...measured, notes: tooFew ? [...measured.notes, note] : measured.notes };
  };

export const menteeSatisfaction: Measure = satisfaction((report) => ({
  answers: report.menteeAnswers,
  satisfied: report.menteesSatisfied,
  asked: report.menteesAsked,
}));

export const mentorSatisfaction: Measure = satisfaction((report) => ({
  answers: report.mentorAnswers,
  satisfied: report.mentorsSatisfied,
  asked: report.mentorsAsked,
}));
