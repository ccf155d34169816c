// The page of one pair: who is in it, what is done, what comes next, and what may be chosen on it.
import type { Day } from '../../domain/calendar/day.ts';
import { checkProgramme } from '../../domain/check/checkProgrammes.ts';
import { heldMeetings } from '../../domain/life/nextMeeting.ts';
import { CLOSING_SURVEYS, type Feedback } from '../../domain/life/pairFeedback.ts';
import { type PairLife, pairLife } from '../../domain/life/pairLife.ts';
import { proposedPeriod } from '../../domain/life/proposedProgramme.ts';
import type { Pair } from '../../domain/pair/pair.ts';
import { trackOf } from '../../domain/pair/roles.ts';
import { peopleById } from '../../domain/person/peopleById.ts';
import { personLabel } from '../../domain/person/personLabel.ts';
import { done, type Outcome } from '../../domain/problem.ts';
import type { SurveyKey } from '../../domain/programme/formKey.ts';
import type { FeedbackView, PairLifeView, ProgrammeView } from '../../rpc/views/life.ts';
import type { Choice } from '../../rpc/views/panel.ts';
import {
  meetingTypeNames,
  programmeKindNames,
  programmeStatusNames,
  resultLevelNames,
} from '../../schema/activityDictionaries.ts';
import { completeRecords } from '../../schema/derive/table.ts';
import {
  formNames,
  kindNames,
  memberRoleNames,
  pairStatusNames,
  terminationReasonNames,
} from '../../schema/dictionaries.ts';
import { documentsSheet } from '../../schema/sheets/documents.ts';
import { meetingsSheet, programmeItemsSheet, programmesSheet } from '../../schema/sheets/programme.ts';
import { surveysSheet } from '../../schema/sheets/survey.ts';
import { problemText } from '../../texts/problemText.ts';
import { choicesOf } from '../choices.ts';
import { idsOf } from '../documents/idsOf.ts';
import type { Ports } from '../ports.ts';
import { suggestionsOf } from '../profiles/dictionarySection.ts';
import { problemsOfPair } from '../school/getPairs.ts';
import { changeDraftsOf, type LifeBook, mayResume, openPair } from './lifeBook.ts';

const shownDay = (day: Day | null): string => day ?? '';

const choicesBut = (names: Readonly<Record<string, string>>, without: readonly string[] = []): Choice[] =>
  choicesOf(
    names,
    Object.keys(names).filter((code) => !without.includes(code)),
  );

/** The latest questionnaire of the kinds that is open or was never given days. */
const surveyUrl = ({ book }: LifeBook, kinds: readonly SurveyKey[]): string =>
  completeRecords(book.table(surveysSheet))
    .filter(({ kind, formUrl }) => kinds.includes(kind) && formUrl !== '')
    .at(-1)?.formUrl ?? '';

const feedbackView = (life: LifeBook, feedback: Feedback | null, kinds: readonly SurveyKey[]): FeedbackView | null =>
  feedback && {
    asked: feedback.asked,
    answered: feedback.answered,
    by: feedback.by,
    url: surveyUrl(life, kinds),
  };

const documentOf = ({ book }: LifeBook, type: string, pairId: string): string =>
  completeRecords(book.table(documentsSheet))
    .filter((row) => row.type === type && row.state === 'current' && idsOf(row.about).includes(pairId))
    .at(-1)?.url ?? '';

const programmeView = (life: LifeBook, pair: Pair, id: string): ProgrammeView | null => {
  const { book } = life;
  const row = completeRecords(book.table(programmesSheet)).find((one) => one.id === id);
  if (row === undefined) return null;
  return {
    id,
    isApproved: row.status !== 'draft',
    state: programmeStatusNames[row.status],
    startDate: shownDay(row.startDate),
    endDate: shownDay(row.endDate),
    approvedOn: shownDay(row.approvedOn),
    goal: row.goal,
    items: completeRecords(book.table(programmeItemsSheet))
      .filter(({ programmeId }) => programmeId === id)
      .map(({ title, dueOn, doneOn }) => ({ title, dueOn: shownDay(dueOn), isDone: doneOn !== null })),
    problems: checkProgramme(row, pair).map(problemText),
    documentUrl: documentOf(life, 'programme_personalised', pair.id),
  };
};

/** Pairs of a form that belongs to either track are proposed what pupils are. */
const proposalOf = ({ register, profile }: LifeBook, pair: Pair, today: Day): PairLifeView['proposal'] => {
  const track = trackOf(pair.form);
  const order = register.orders.find(({ id }) => id === pair.orderId);
  const period = proposedPeriod(pair, order?.date ?? null, today);
  return {
    startDate: period.start,
    endDate: period.end,
    kind: track === 'students' ? 'individual_plan' : 'personalised',
    items: [...suggestionsOf(profile)[track === 'teachers' ? 'teachersPlan' : 'studentsPlan']],
  };
};

/** A draft that was made for this pair and tells of a change. */
const changeOrderOf = (life: LifeBook, pairId: string): PairLifeView['changeOrder'] => {
  const draft = changeDraftsOf(life, pairId).at(-1);
  return draft === undefined ? null : { id: draft.id, url: draft.documentUrl };
};

const memberRows = ({ book, register }: LifeBook, pairId: string): PairLifeView['members'] => {
  const people = peopleById(register);
  return register.members
    .filter((member) => member.pairId === pairId)
    .map(({ personId, role, joinedOn, leftOn }) => {
      const person = people.get(personId);
      return {
        id: personId,
        label: person === undefined ? personId : personLabel(person, book.mode),
        role: memberRoleNames[role],
        joinedOn: shownDay(joinedOn),
        leftOn: shownDay(leftOn),
      };
    });
};

/** Mentors who may take over: with a consent, and not in the pair already. */
const successors = ({ book, register }: LifeBook, pairId: string): Choice[] => {
  const inside = new Set(
    register.members.filter((one) => one.pairId === pairId && one.leftOn === null).map(({ personId }) => personId),
  );
  return register.mentors
    .filter(({ id, status }) => (status === 'consented' || status === 'active') && !inside.has(id))
    .map((mentor) => ({ code: mentor.id, name: personLabel(mentor, book.mode) }));
};

const meetingRows = ({ book }: LifeBook, pair: Pair): PairLifeView['meetings'] => {
  const topics = new Map(completeRecords(book.table(meetingsSheet)).map(({ id, topic }) => [id, topic]));
  return heldMeetings(pair, completeRecords(book.table(meetingsSheet)))
    .map(({ id, type, heldOn }) => ({ id, type: meetingTypeNames[type], on: heldOn, topic: topics.get(id) ?? '' }))
    .reverse();
};

const stateOf = (pair: Pair, life: PairLife): Pick<PairLifeView, 'steps' | 'next' | 'meeting' | 'quietFor'> => ({
  steps: life.steps.map(({ id, state, by }) => ({ id, state, by: shownDay(by) })),
  next: life.next ?? '',
  meeting: life.meeting && { type: life.meeting.type, name: meetingTypeNames[life.meeting.type], by: life.meeting.by },
  quietFor: pair.status === 'active' ? (life.quiet?.days ?? 0) : 0,
});

/** One read, nothing written. Refused: `pair_unknown`. */
export const getPairLife = (ports: Ports, { pairId }: { readonly pairId: string }): Outcome<PairLifeView> => {
  const opened = openPair(ports, pairId);
  if (!opened.ok) return opened;
  const { life, pair, today } = opened.value;
  const { register, facts, profile } = life;
  const found = pairLife(pair, facts, today);
  return done({
    today,
    ...stateOf(pair, found),
    id: pair.id,
    form: formNames[pair.form],
    kinds: pair.kinds.map((kind) => kindNames[kind]).join(', '),
    goal: pair.goal,
    status: pair.status,
    state: pairStatusNames[pair.status],
    startDate: shownDay(pair.startDate),
    endDate: shownDay(pair.endDate),
    terminatedOn: shownDay(pair.terminatedOn),
    mayResume: mayResume(life, pair),
    members: memberRows(life, pair.id),
    problems: problemsOfPair(register, pair).map(problemText),
    orderId: pair.orderId,
    changeOrder: changeOrderOf(life, pair.id),
    programme: found.programme && programmeView(life, pair, found.programme.id),
    proposal: found.programme === null ? proposalOf(life, pair, today) : null,
    meetings: meetingRows(life, pair),
    interim: feedbackView(life, found.interim, ['interim']),
    closing: feedbackView(life, found.closing, CLOSING_SURVEYS),
    choices: {
      meetingTypes: choicesBut(meetingTypeNames),
      reasons: choicesBut(terminationReasonNames, ['completed', 'replaced_mentor']),
      results: choicesBut(resultLevelNames),
      programmeKinds: choicesBut(programmeKindNames),
      mentors: successors(life, pair.id),
      awardKinds: suggestionsOf(profile).awardKinds,
    },
  });
};
