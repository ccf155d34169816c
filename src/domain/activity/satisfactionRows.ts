// Which of those asked have answered and are satisfied (FED-05, FED-06).
import type { ReportWindow } from '../calendar/reportWindow.ts';
import type { Parameters } from '../indicator/parameters.ts';
import type { Countable } from '../pair/countableMembers.ts';
import type { MemberRole } from '../pair/pair.ts';
import type { Person } from '../person/person.ts';
import { distinctPeople } from '../report/countedPeople.ts';
import type { Activity, Answer, Survey } from './activity.ts';
import { latestAnswers } from './latestAnswers.ts';

export interface SatisfactionRows {
  /** The latest answer of each respondent for each pair. */
  readonly answers: readonly Answer[];
  readonly satisfied: readonly Answer[];
  /** Persons of counted pairs to whom a questionnaire was put in the window. */
  readonly asked: readonly Person[];
}

const wasOpen = ({ opensOn, closesOn }: Survey, { start, end }: ReportWindow): boolean =>
  (opensOn === null || opensOn <= end) && (closesOn === null || closesOn >= start);

/** Binary fractions: 10·7/8 points are compared as they are meant. */
const atLeast = (points: number, from: number): boolean => points >= from - 1e-9;

/** Of one role; an answer without the overall mark is none. */
export const satisfactionRows = (
  activity: Pick<Activity, 'surveys' | 'answers'>,
  counted: Pick<Countable, 'pairs' | 'mentors' | 'mentees'>,
  role: MemberRole,
  window: ReportWindow,
  { satisfiedFrom }: Pick<Parameters, 'satisfiedFrom'>,
): SatisfactionRows => {
  const put = activity.surveys.filter(
    (survey) => survey.kind === 'satisfaction' && survey.respondent.includes(role) && wasOpen(survey, window),
  );
  const formOf = new Map(counted.pairs.map(({ id, form }) => [id, form]));
  const isAsked = (pairId: string): boolean =>
    put.some(({ forms }) => forms.length === 0 || forms.some((form) => form === formOf.get(pairId)));
  const members = role === 'mentor' ? counted.mentors : counted.mentees;
  const marked = latestAnswers(activity, { kind: 'satisfaction', role, eachPair: true }, window).filter(
    ({ scores }) => scores.overall !== null,
  );
  return {
    answers: marked.map(({ answer }) => answer),
    satisfied: marked.filter(({ scores }) => atLeast(scores.overall ?? 0, satisfiedFrom)).map(({ answer }) => answer),
    asked: distinctPeople<Person>(members.filter(({ member }) => isAsked(member.pairId)).map(({ person }) => person)),
  };
};
