// Numbers of a school's analytical report: as of the day and as reported before, programmes and meetings, events, and what is wrong. No name in it.
import { previousQuarter, quarterOf } from '../../../domain/calendar/quarter.ts';
import { isRunning } from '../../../domain/pair/pair.ts';
import { isChildCategory } from '../../../domain/person/age.ts';
import { contingentOn } from '../../../domain/register/contingentOn.ts';
import type { SchoolRegister } from '../../../domain/register/organisation.ts';
import { summariseSchool } from '../../../domain/report/summariseSchool.ts';
import { awardLevelNames, eventPurposeNames } from '../../../schema/activityDictionaries.ts';
import type { RowOfSheet } from '../../../schema/sheet.ts';
import { awardsSheet, eventsSheet, practicesSheet } from '../../../schema/sheets/activity.ts';
import { roadmapSheet } from '../../../schema/sheets/plan.ts';
import { meetingsSheet, programmesSheet } from '../../../schema/sheets/programme.ts';
import { outboxSheet } from '../../../schema/sheets/report.ts';
import { dayValue, type TagRecord } from '../../tags/value.ts';
import type { PaperFacts } from '../facts.ts';
import { readinessTags } from '../readinessTags.ts';
import { planProgress } from './planProgress.ts';
import { counted, risk, shownCount, shownShare } from './reportCells.ts';
import { surveyResults } from './surveyResults.ts';

type Sent = RowOfSheet<typeof outboxSheet>;

const NUMBERS = [
  ['mentors', 'Наставников'],
  ['mentees', 'Наставляемых'],
  ['pairs', 'Наставнических пар'],
  ['groups', 'Наставнических групп'],
  ['youngTeacherMentees', 'Молодых специалистов в парах (группах)'],
  ['youngTeachersTotal', 'Молодых специалистов всего'],
] as const;

const sentTags = (facts: PaperFacts, sent: Sent | undefined): TagRecord | null =>
  sent === undefined
    ? null
    : { квартал: facts.periodName(sent.period), дата: dayValue(sent.asOf), версия: sent.version };

/** The numbers of the quarter under way, of the last report before it and of the one before that. */
const numberTags = (facts: PaperFacts, register: SchoolRegister): TagRecord => {
  const { on, profile } = facts;
  const period = quarterOf(on);
  const now = summariseSchool(register, { period, asOf: on }, profile.parameters, () => '').report;
  const rows = facts.rows(outboxSheet);
  const last = rows.at(-1);
  const before = last && rows.filter((row) => row.period === previousQuarter(last.period)).at(-1);
  return {
    'последний отчёт': sentTags(facts, last),
    'прежний отчёт': sentTags(facts, before),
    числа: NUMBERS.map(([key, name]) => ({
      показатель: name,
      сейчас: shownCount(now[key]),
      сдано: shownCount(last?.[key]),
      прежде: shownCount(before?.[key]),
    })),
  };
};

/** Mentees of running pairs by who they are; pupils also as a share of the contingent. */
const coverage = (facts: PaperFacts, register: SchoolRegister, running: ReadonlySet<string>): TagRecord => {
  const ids = new Set(
    register.members
      .filter(({ role, leftOn, pairId }) => role === 'mentee' && leftOn === null && running.has(pairId))
      .map(({ personId }) => personId),
  );
  const mentees = register.mentees.filter(({ id }) => ids.has(id));
  const pupils = mentees.filter(isChildCategory).length;
  const contingent = contingentOn(register.contingent, facts.on);
  return {
    обучающихся: pupils,
    взрослых: mentees.length - pupils,
    'доля обучающихся': shownShare(pupils, contingent?.pupilsTotal ?? null),
  };
};

export const schoolReportTags = (facts: PaperFacts, register: SchoolRegister): TagRecord => {
  const running = register.pairs.filter(isRunning);
  const ids = new Set(running.map(({ id }) => id));
  const programmes = facts.rows(programmesSheet).filter(({ pairId }) => ids.has(pairId));
  const meetings = facts.rows(meetingsSheet).filter(({ pairId }) => ids.has(pairId));
  const held = meetings.filter(({ heldOn }) => heldOn !== null);
  const withProgramme = new Set(programmes.map(({ pairId }) => pairId));
  const withMeeting = new Set(held.map(({ pairId }) => pairId));
  const unapproved = programmes.filter(({ status }) => status === 'draft').length;
  const readiness = readinessTags(facts);
  const progress = planProgress(facts.rows(roadmapSheet), facts.on);
  const without = (known: ReadonlySet<string>): number => running.filter(({ id }) => !known.has(id)).length;
  const surveys = surveyResults(facts);
  const events = counted(
    facts
      .rows(eventsSheet)
      .flatMap(({ heldOn, kind, purpose }) =>
        heldOn === null || heldOn > facts.on ? [] : [kind || (purpose ? eventPurposeNames[purpose] : 'иное')],
      ),
  );
  const awards = counted(facts.rows(awardsSheet).map(({ level, kind }) => `${kind} (${awardLevelNames[level]})`));
  const risks = [
    ...risk(without(withProgramme), 'пары (группы) без программы', 'составить программы и представить их куратору'),
    ...risk(unapproved, 'программы в проекте', 'доработать и представить на утверждение руководителю'),
    ...risk(
      without(withMeeting),
      'пары (группы), у которых не записано ни одной встречи',
      'провести и записать встречи',
    ),
    ...risk(progress.просрочено, 'просроченные мероприятия дорожной карты', 'выполнить или перенести сроки'),
    ...risk(
      readiness['заполнено'] === null ? 0 : Number(readiness['осталось']),
      'невыполненные пункты чек-листа готовности',
      'выполнить и заполнить чек-лист заново',
    ),
  ];
  return {
    ...numberTags(facts, register),
    охват: coverage(facts, register, ids),
    план: progress,
    'программ в проекте': unapproved,
    'пар без программы': without(withProgramme),
    'встреч по плану': meetings.filter(({ plannedOn }) => plannedOn !== null && plannedOn <= facts.on).length,
    'встреч проведено': held.length,
    'пар без встреч': without(withMeeting),
    анкеты: surveys,
    мероприятия: events,
    поощрения: awards,
    риски: risks,
    есть: {
      анкеты: surveys.length > 0,
      практики: facts.rows(practicesSheet).length > 0,
      мероприятия: events.length > 0,
      поощрения: awards.length > 0,
      риски: risks.length > 0,
      план: progress.осталось.length > 0,
    },
  };
};
