// What questionnaires have brought, for the report of a school: how many answers, the last one's day, the mean of the overall score.
import { grouped } from '../../../domain/grouped.ts';
import { respondentNames, surveyKindNames } from '../../../schema/activityDictionaries.ts';
import { answersSheet, surveysSheet } from '../../../schema/sheets/survey.ts';
import type { TagRecord } from '../../tags/value.ts';
import type { PaperFacts } from '../facts.ts';
import { shownDays, UNKNOWN } from './reportCells.ts';

/** A mean of fewer answers would tell what one person has answered. */
const FEWEST = 3;
const USUAL_SCALE = 10;

/** «8,3 из 10»; a dash where too few have answered. */
const shownMean = (scores: readonly number[], most: number): string => {
  if (scores.length < FEWEST) return UNKNOWN;
  const mean = scores.reduce((sum, score) => sum + score, 0) / scores.length;
  return `${mean.toFixed(1).replace('.', ',')} из ${most}`;
};

/** A row for every questionnaire with answers up to the day of the paper, in the order of «Анкеты». */
export const surveyResults = ({ rows, on }: Pick<PaperFacts, 'rows' | 'on'>): TagRecord[] => {
  const answers = grouped(
    rows(answersSheet).filter(({ submittedAt }) => submittedAt.slice(0, 10) <= on),
    ({ surveyId }) => surveyId,
  );
  return rows(surveysSheet).flatMap(({ id, kind, respondent, scaleMax }) => {
    const own = answers.get(id) ?? [];
    if (own.length === 0) return [];
    const who = respondent.map((one) => respondentNames[one as keyof typeof respondentNames] ?? one).join(', ');
    return [
      {
        анкета: `${kind === null ? '' : surveyKindNames[kind]} (${who})`,
        ответов: own.length,
        'последний ответ': shownDays([
          own
            .map(({ submittedAt }) => submittedAt.slice(0, 10))
            .sort()
            .at(-1) || null,
        ]),
        оценка: shownMean(
          own.flatMap(({ overall }) => overall ?? []),
          scaleMax ?? USUAL_SCALE,
        ),
      },
    ];
  });
};
