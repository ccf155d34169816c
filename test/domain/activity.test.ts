// What a school does, counted for its report: meetings, tasks, readiness, curator, site, programmes; answers are in answers.test.ts.
import { describe, expect, test } from '@jest/globals';
import { meetingsOf } from '../../src/domain/activity/meetingsOf.ts';
import { readinessScore } from '../../src/domain/activity/readinessScore.ts';
import { tasksOnTime } from '../../src/domain/activity/tasksOnTime.ts';
import type { Pair } from '../../src/domain/pair/pair.ts';
import { MEETING_TYPES, type MeetingType } from '../../src/domain/programme/meeting.ts';
import { summariseSchool } from '../../src/domain/report/summariseSchool.ts';
import { NOTHING, report } from './activityRows.ts';
import { adultConsents, aMentor, aPair, aRegister } from './rows.ts';
import { MOMENT, unmarked } from './schoolCount.ts';

const DAY = MOMENT.asOf;

describe('required meetings', () => {
  const held = (types: readonly MeetingType[], heldOn: string | null = '2025-10-01') =>
    types.map((type, at) => ({ id: `M${at}`, pairId: 'PR-1', type, plannedOn: null, heldOn }));
  const over: Partial<Pair> = { endDate: '2025-12-31' };
  test.each<{ why: string; pair: Partial<Pair>; meetings: ReturnType<typeof held>; gives: number[] }>([
    {
      why: 'the final one is not due while the pair runs',
      pair: {},
      meetings: held(['first', 'trial']),
      gives: [2, 4],
    },
    { why: 'it is on the last day of the pair', pair: over, meetings: held(MEETING_TYPES), gives: [5, 5] },
    { why: 'a second regular one adds nothing', pair: {}, meetings: held(['regular', 'regular']), gives: [1, 4] },
    { why: 'a planned one is not held', pair: {}, meetings: held(['first'], null), gives: [0, 4] },
    { why: 'one held later neither', pair: {}, meetings: held(['first'], '2026-01-01'), gives: [0, 4] },
    {
      why: 'a situational pair needs first and final',
      pair: { ...over, kinds: ['situational'] },
      meetings: held(['first', 'regular']),
      gives: [1, 2],
    },
    { why: 'a speed pair meets once', pair: { kinds: ['speed'] }, meetings: held(['regular']), gives: [1, 1] },
    { why: 'a speed pair that has not met', pair: { kinds: ['speed'] }, meetings: [], gives: [0, 1] },
    {
      why: 'one that ended early is asked for nothing',
      pair: { status: 'terminated' },
      meetings: held(['first']),
      gives: [0, 0],
    },
    { why: 'an approved one neither', pair: { status: 'approved' }, meetings: [], gives: [0, 0] },
    {
      why: 'a completed one is',
      pair: { ...over, status: 'completed' },
      meetings: held(['first', 'final']),
      gives: [2, 5],
    },
  ])('$gives held and required: $why', ({ pair, meetings, gives }) => {
    const required = meetingsOf([aPair(pair)], meetings, DAY);
    expect([required.filter((one) => one.held !== null).length, required.length]).toEqual(gives);
  });
});

test.each([
  { dueOn: DAY, doneOn: DAY, status: null, gives: [1, 1], why: 'done on its day' },
  { dueOn: '2025-12-30', doneOn: DAY, status: 'done', gives: [0, 1], why: 'done a day late' },
  { dueOn: DAY, doneOn: null, status: 'done', gives: [1, 1], why: 'ticked off without a day' },
  { dueOn: DAY, doneOn: null, status: 'done_late', gives: [0, 1], why: 'said to be late' },
  { dueOn: DAY, doneOn: null, status: 'planned', gives: [0, 1], why: 'not done' },
  { dueOn: DAY, doneOn: null, status: 'not_needed', gives: [0, 0], why: 'not needed' },
  { dueOn: '2026-01-01', doneOn: DAY, status: 'done', gives: [0, 0], why: 'due later' },
  { dueOn: null, doneOn: DAY, status: 'done', gives: [0, 0], why: 'no day' },
])('$gives tasks in time of those due: $why', ({ gives, why: _why, ...task }) => {
  const counts = tasksOnTime([task], DAY);
  expect([counts.tasksOnTime, counts.tasksDue]).toEqual(gives);
});

test.each([
  {
    answers: ['yes', 'partial', 'no', 'na'] as const,
    gives: [1.5, 3],
    why: 'half a point for «частично», «не применяется» left out',
  },
  { answers: ['yes', null] as const, gives: [1, 2], why: 'a question without an answer applies' },
  { answers: ['na'] as const, gives: [0, 0], why: 'nothing applies' },
])('$gives points and questions: $why', ({ answers, gives }) => {
  const earlier = { filledOn: '2025-01-01', answers: ['yes'] as const };
  const later = { filledOn: '2026-01-01', answers: ['yes'] as const };
  const score = readinessScore([later, { filledOn: DAY, answers }, earlier], DAY);
  expect([score.readinessPoints, score.readinessQuestions]).toEqual(gives);
});

describe('curator and site', () => {
  const curator = { id: 'C', fio: '', position: '', role: null, orderId: '', appointedFrom: null, appointedTo: null };
  test.each([
    { row: {}, gives: true, why: 'in office all along' },
    { row: { appointedTo: DAY }, gives: true, why: 'until the day of the report' },
    { row: { appointedTo: '2025-12-30' }, gives: false, why: 'no longer' },
    { row: { appointedFrom: '2026-01-01' }, gives: false, why: 'not yet' },
    { row: { role: 'org_coordinator' as const }, gives: false, why: 'a coordinator is no curator' },
  ])('curator $gives: $why', ({ row, gives }) => {
    expect(report({ curators: [{ ...curator, ...row }] }).hasCurator).toBe(gives);
  });

  const page = {
    kind: 'mentoring',
    url: 'https://school.example.org',
    status: 'published',
    publishedOn: null,
    lastCheckedOn: null,
  } as const;
  test.each([
    { row: {}, gives: true, why: 'published with an address' },
    { row: { url: '' }, gives: false, why: 'no address' },
    { row: { status: 'draft' as const }, gives: false, why: 'being prepared' },
    { row: { publishedOn: '2026-01-01' }, gives: false, why: 'published later' },
    { row: { kind: 'resource_center' as const }, gives: false, why: 'another section' },
  ])('section about mentoring $gives: $why', ({ row, gives }) => {
    expect(report({ site: [{ ...page, ...row }] }).hasMentoringSection).toBe(gives);
  });

  test('a published page without an address is named', () => {
    const activity = { ...NOTHING, site: [{ ...page, url: '' }] };
    const { problems } = summariseSchool({ ...aRegister(), activity }, MOMENT, {}, unmarked);
    expect(problems).toContainEqual({ code: 'site_page_without_address', level: 'warning' });
  });

  test('the last check of the resource centre goes with the report', () => {
    const centre = { ...page, kind: 'resource_center' as const };
    const site = [{ ...centre, lastCheckedOn: '2025-09-01' }, { ...centre, lastCheckedOn: '2025-11-01' }, page];
    expect(report({ site }).resourceCentreCheckedOn).toBe('2025-11-01');
  });
});

test('programmes that touch the window, by state', () => {
  const programme = { id: '', pairId: 'PR-1', startDate: '2025-10-01', endDate: '2026-05-01', approvedOn: null };
  const programmes = [
    { ...programme, status: 'active' as const },
    { ...programme, startDate: '2024-01-01', endDate: '2025-01-01', status: 'completed' as const },
    { ...programme, startDate: '2024-01-01', endDate: '2024-12-31', status: 'completed' as const },
    { ...programme, startDate: '2026-01-01', status: 'draft' as const },
  ];
  expect(report({ programmes })).toMatchObject({ programmes: 2, programmesByStatus: { active: 1, completed: 1 } });
});

test('keys of employees go apart from those of children whose age decides', () => {
  const register = aRegister({
    mentors: [aMentor({ birthDate: '1980-01-01' })],
    consents: [...adultConsents('MTR-1', 'mentor'), ...aRegister().consents],
  });
  const keyed = summariseSchool(register, MOMENT, { identity: 'keyed' }, unmarked).report;
  expect([keyed.mentorKeys.length, keyed.otherMentorKeys.length]).toEqual([0, 1]);
  expect([keyed.menteeKeys.length, keyed.otherMenteeKeys.length]).toEqual([1, 0]);
  expect(summariseSchool(register, MOMENT, {}, unmarked).report.otherMentorKeys).toEqual([]);
});

test('without what the school does the numbers of it are not known', () => {
  expect(summariseSchool(aRegister(), MOMENT, {}, unmarked).report).toMatchObject({
    menteeAnswers: null,
    hasCurator: null,
    tasksDue: null,
    programmesByStatus: {},
  });
});
