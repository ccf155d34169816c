// Answers of questionnaires counted for the report of a school: satisfaction, and the same people before and after.
import { describe, expect, test } from '@jest/globals';
import type { Answer, Survey } from '../../src/domain/activity/activity.ts';
import { shuffle } from '../kit/shuffle.ts';
import { report } from './activityRows.ts';
import { aMember, aPair } from './rows.ts';

const aSurvey = (row: Partial<Survey> = {}): Survey => ({
  id: 'S',
  kind: 'satisfaction',
  respondent: ['mentor', 'mentee', 'parent'],
  forms: [],
  opensOn: null,
  closesOn: null,
  scaleMax: null,
  ...row,
});
const anAnswer = (row: Partial<Answer> = {}): Answer => ({
  responseId: 'R1',
  surveyId: 'S',
  respondentKey: 'КМ07',
  respondent: 'mentee',
  pairId: '',
  submittedAt: '2025-12-18T10:00:00',
  benefit: null,
  comfort: null,
  clarity: null,
  usefulness: null,
  readiness: null,
  overall: 8,
  ...row,
});

describe('satisfaction of mentees', () => {
  const counts = ({ menteeAnswers, menteesSatisfied, menteesAsked }: ReturnType<typeof report>) => [
    menteesSatisfied,
    menteeAnswers,
    menteesAsked,
  ];
  const second = { responseId: 'R2', submittedAt: '2025-12-19T10:00:00', overall: 3 };
  test.each<{ why: string; answers: Partial<Answer>[]; survey?: Partial<Survey>; gives: number[] }>([
    { why: 'seven of ten is satisfied', answers: [{ overall: 7 }], gives: [1, 1, 1] },
    { why: 'six is not', answers: [{ overall: 6 }], gives: [0, 1, 1] },
    { why: 'nobody has answered', answers: [], gives: [0, 0, 1] },
    { why: 'of one respondent and pair the latest holds', answers: [{}, second], gives: [0, 1, 1] },
    { why: 'the same key written otherwise', answers: [{}, { ...second, respondentKey: ' км-07' }], gives: [0, 1, 1] },
    { why: 'of two pairs both', answers: [{ pairId: 'P1' }, { ...second, pairId: 'P2' }], gives: [1, 2, 1] },
    { why: 'two keys', answers: [{}, { ...second, respondentKey: 'АБ11' }], gives: [1, 2, 1] },
    {
      why: 'answers without a key are of different people',
      answers: [{ respondentKey: '' }, { ...second, respondentKey: '' }],
      gives: [1, 2, 1],
    },
    { why: 'before the window', answers: [{ submittedAt: '2024-12-31T23:59:00' }], gives: [0, 0, 1] },
    { why: 'after the window', answers: [{ submittedAt: '2026-01-01T00:00:00' }], gives: [0, 0, 1] },
    { why: 'a mentor is counted apart', answers: [{ respondent: 'mentor' }], gives: [0, 0, 1] },
    { why: 'a parent is not a mentee', answers: [{ respondent: 'parent' }], gives: [0, 0, 1] },
    { why: 'another questionnaire', answers: [{}], survey: { kind: 'post' }, gives: [0, 0, 0] },
    { why: 'no overall mark', answers: [{ overall: null }], gives: [0, 0, 1] },
    { why: 'four of five is eight of ten', answers: [{ overall: 4 }], survey: { scaleMax: 5 }, gives: [1, 1, 1] },
    { why: 'three of five is six of ten', answers: [{ overall: 3 }], survey: { scaleMax: 5 }, gives: [0, 1, 1] },
    {
      why: 'the role follows from a questionnaire of one role',
      answers: [{ respondent: null }],
      survey: { respondent: ['mentee'] },
      gives: [1, 1, 1],
    },
    { why: 'nobody says who has answered', answers: [{ respondent: null }], gives: [0, 0, 1] },
    { why: 'of other forms nobody was asked', answers: [], survey: { forms: ['pupil_pupil'] }, gives: [0, 0, 0] },
    { why: 'closed before the window', answers: [], survey: { closesOn: '2024-12-31' }, gives: [0, 0, 0] },
    { why: 'opens after the window', answers: [], survey: { opensOn: '2026-01-01' }, gives: [0, 0, 0] },
  ])('$gives satisfied, answered, asked: $why', ({ answers, survey, gives }) => {
    expect(counts(report({ surveys: [aSurvey(survey)], answers: answers.map(anAnswer) }))).toEqual(gives);
  });

  test('a mentor of two pairs is asked once', () => {
    const pairs = [aPair(), aPair({ id: 'PR-2' })];
    const members = pairs.flatMap(({ id }) => [
      aMember({ pairId: id, personId: 'MTR-1', role: 'mentor' }),
      aMember({ pairId: id }),
    ]);
    expect(report({ surveys: [aSurvey()] }, { pairs, members }).mentorsAsked).toBe(1);
  });

  test('answers in any order count alike', () => {
    const answers = [anAnswer(), anAnswer(second), anAnswer({ responseId: 'R3', respondentKey: 'АБ11', overall: 9 })];
    const counted = report({ surveys: [aSurvey()], answers });
    for (const seed of [1, 2, 3])
      expect(report({ surveys: [aSurvey()], answers: shuffle(answers, seed) })).toEqual(counted);
  });
});

describe('before and after', () => {
  const surveys = [aSurvey({ id: 'A', kind: 'pre' }), aSurvey({ id: 'B', kind: 'post' })];
  const before = (row: Partial<Answer>) => anAnswer({ surveyId: 'A', submittedAt: '2025-02-01T10:00:00', ...row });
  const after = (row: Partial<Answer>) => anAnswer({ surveyId: 'B', responseId: 'R2', ...row });
  test.each([
    {
      why: 'the mean of the questions',
      first: { benefit: 4, comfort: 6 },
      second: { benefit: 8, comfort: 7 },
      gives: [1, 5, 7.5],
    },
    {
      why: 'only questions answered both times',
      first: { benefit: 4 },
      second: { benefit: 6, usefulness: 1 },
      gives: [1, 4, 6],
    },
    { why: 'no question in common', first: { benefit: 4 }, second: { comfort: 6 }, gives: [0, 0, 0] },
    { why: 'another key', first: { benefit: 4, respondentKey: 'АБ11' }, second: { benefit: 6 }, gives: [0, 0, 0] },
    { why: 'another role', first: { benefit: 4, respondent: 'mentor' }, second: { benefit: 6 }, gives: [0, 0, 0] },
    {
      why: 'the first one is of last year',
      first: { benefit: 4, submittedAt: '2024-10-01T10:00:00' },
      second: { benefit: 6 },
      gives: [1, 4, 6],
    },
    {
      why: 'the second one is',
      first: { benefit: 4 },
      second: { benefit: 6, submittedAt: '2024-10-01T10:00:00' },
      gives: [0, 0, 0],
    },
  ])('$gives respondents, points before and after: $why', ({ first, second, gives }) => {
    const answers = [before({ overall: null, ...first }), after({ overall: null, ...second })];
    const { answeredTwice, pointsBefore, pointsAfter } = report({ surveys, answers });
    expect([answeredTwice, pointsBefore, pointsAfter]).toEqual(gives);
  });
});
