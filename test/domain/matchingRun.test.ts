// One run over those who wait: as many matched as can be, then as well as can be, whatever the order of rows.
import { describe, expect, test } from '@jest/globals';
import { candidatesOf, chanceOf, overloaded, proposeAll } from '../../src/domain/matching/propose.ts';
import { holding, waiting } from '../../src/domain/matching/sides.ts';
import { readWishes } from '../../src/domain/matching/wishes.ts';
import { shuffle } from '../kit/shuffle.ts';
import { sides } from './matchingRows.ts';
import { aMember, aMentee, aMentor, aPair, MENTOR } from './rows.ts';

describe('who waits', () => {
  test('without a pair, in the order of entering', () => {
    const found = sides({
      mentees: [
        aMentee({ id: 'MTE-3' }),
        aMentee({ id: 'MTE-2', enteredOn: '2025-09-02' }),
        aMentee({ id: 'MTE-1' }),
        aMentee({ id: 'MTE-4', enteredOn: '2025-09-01' }),
        aMentee({ id: '' }),
      ],
      mentors: [aMentor()],
      pairs: [aPair({ status: 'approved' })],
      members: [MENTOR, aMember()],
    });
    expect(waiting(found).map(({ person }) => person.id)).toEqual(['MTE-4', 'MTE-2', 'MTE-3']);
  });

  test.each([
    { why: 'a place', mentors: [aMentor()], chance: 'ready' },
    { why: 'no place', mentors: [aMentor({ maxMentees: 1 })], chance: 'no_places' },
    { why: 'no mentor', mentors: [], chance: 'nobody_fits' },
  ])('$why: $chance', ({ mentors, chance }) => {
    const found = sides({
      mentors,
      mentees: [aMentee({ id: 'MTE-1' }), aMentee({ id: 'MTE-9' })],
      pairs: [aPair()],
      members: [MENTOR, aMember()],
    });
    const last = waiting(found)[0];
    expect(last && chanceOf(last, found.mentors)).toBe(chance);
  });

  test('more than a mentor said is too much; who said nothing is not judged', () => {
    const members = [MENTOR, aMember(), aMember({ personId: 'MTE-2' })];
    const of = (maxMentees: number | null) =>
      overloaded(sides({ mentors: [aMentor({ maxMentees })], pairs: [aPair()], members }));
    expect(of(1)).toEqual([{ mentorId: 'MTR-1', load: 2, capacity: 1 }]);
    expect(of(2)).toEqual([]);
    expect(of(null)).toEqual([]);
  });
});

const TEN = Array.from({ length: 10 }, (_, index) => index + 1);
const school = {
  mentors: TEN.map((number) =>
    aMentor({
      id: `MTR-${number}`,
      maxMentees: (number % 3) + 1,
      subject: ['физика', 'химия'][number % 2] ?? '',
      lastName: `Н${number}`,
    }),
  ),
  mentees: TEN.map((number) => aMentee({ id: `MTE-${number}`, request: ['физика', 'химия', ''][number % 3] ?? '' })),
};

describe('one run', () => {
  test('gives everybody a mentor, nobody more than he is ready for', () => {
    const proposals = proposeAll(sides(school), new Set());
    expect(new Set(proposals.map(({ menteeId }) => menteeId)).size).toBe(10);
    for (const { id, maxMentees } of school.mentors)
      expect(proposals.filter(({ mentorId }) => mentorId === id).length).toBeLessThanOrEqual(maxMentees ?? 0);
  });

  test.each([1, 2, 3])('the order of rows changes nothing (%i)', (seed) => {
    const rows = { mentors: shuffle(school.mentors, seed), mentees: shuffle(school.mentees, seed + 7) };
    expect(proposeAll(sides(rows), new Set())).toEqual(proposeAll(sides(school), new Set()));
  });

  test('matches more people before it matches them better', () => {
    const rows = {
      mentors: [
        aMentor({ id: 'MTR-1', maxMentees: 1, subject: 'физика' }),
        aMentor({ id: 'MTR-2', maxMentees: 1, formsOffered: ['teacher_pupil'] }),
      ],
      mentees: [aMentee({ id: 'MTE-1', request: 'физика' }), aMentee({ id: 'MTE-2' })],
      refusals: [{ menteeId: 'MTE-2', mentorId: 'MTR-2' }],
    };
    expect(proposeAll(sides(rows), new Set()).map(({ menteeId, mentorId }) => [menteeId, mentorId])).toEqual([
      ['MTE-1', 'MTR-2'],
      ['MTE-2', 'MTR-1'],
    ]);
  });

  test('what is held keeps its mentee out and takes a place', () => {
    const rows = { mentors: [aMentor({ maxMentees: 1 })], mentees: [aMentee(), aMentee({ id: 'MTE-2' })] };
    expect(proposeAll(holding(sides(rows), [{ mentorId: 'MTR-1' }]), new Set(['MTE-1']))).toEqual([]);
  });

  test('the second mentee of a mentor is told of one place fewer', () => {
    const rows = { mentors: [aMentor({ maxMentees: 2 })], mentees: [aMentee(), aMentee({ id: 'MTE-2' })] };
    const free = proposeAll(sides(rows), new Set()).map(({ reasons }) => reasons.at(-1));
    expect(free.map((reason) => [reason?.free, reason?.of])).toEqual([
      [2, 2],
      [1, 2],
    ]);
  });

  test('nobody is nobody', () => expect(proposeAll(sides({}), new Set())).toEqual([]));
});

test('candidates come best first, equal ones by code, and the others are counted by reason', () => {
  const found = sides({
    mentors: [
      aMentor({ id: 'MTR-3' }),
      aMentor({ id: 'MTR-2', subject: 'физика' }),
      aMentor({ id: 'MTR-1' }),
      aMentor({ id: 'MTR-4', formsOffered: ['pedagog_pedagog'] }),
      aMentor({ id: 'MTR-5', status: 'inactive' }),
    ],
    mentees: [aMentee({ request: 'физика' })],
  });
  const [mentee] = found.mentees;
  const { ranked, excluded } = candidatesOf(mentee as (typeof found.mentees)[number], found.mentors);
  expect(ranked.map(({ mentorId }) => mentorId)).toEqual(['MTR-2', 'MTR-1', 'MTR-3']);
  expect([...excluded]).toEqual([['form', 1]]);
});

describe('wishes after the group meeting', () => {
  const survey = {
    id: 'АНК-1',
    kind: 'preference_after_group_meeting',
    respondent: [],
    forms: [],
    opensOn: null,
    closesOn: null,
    scaleMax: null,
  } as const;
  const answer = {
    responseId: 'r1',
    surveyId: 'АНК-1',
    respondentKey: 'нсм 01',
    respondent: 'mentee',
    submittedAt: '2025-09-20 10:00',
    wishes: ['ГД2-ЖИ7'],
  };
  const people = {
    mentors: [aMentor({ id: 'НСТ-1', code: 'гд2жи7' }), aMentor({ id: 'НСТ-2' })],
    mentees: [aMentee({ id: 'НСМ-1' })],
  };
  const read = (...answers: Partial<typeof answer>[]) =>
    readWishes({ surveys: [survey], answers: answers.map((one) => ({ ...answer, ...one })) }, people);

  test.each([
    { why: 'codes as people type them', answers: [{}], of: [['НСМ-1', [['НСТ-1', 1]]]], unlinked: 0 },
    {
      why: 'the last answer holds',
      answers: [{}, { responseId: 'r2', wishes: ['НСТ-2', 'НСТ-1'] }],
      of: [
        [
          'НСМ-1',
          [
            ['НСТ-2', 1],
            ['НСТ-1', 2],
          ],
        ],
      ],
      unlinked: 0,
    },
    { why: 'whose it is nobody knows', answers: [{ respondentKey: 'КМ07' }], of: [], unlinked: 1 },
    { why: 'whom it names nobody knows', answers: [{ wishes: ['НСТ-9'] }], of: [], unlinked: 1 },
    { why: 'another questionnaire', answers: [{ surveyId: 'АНК-2' }], of: [], unlinked: 0 },
  ])('$why', ({ answers, of, unlinked }) => {
    const wishes = read(...answers);
    expect([...wishes.ofMentees].map(([id, places]) => [id, [...places]])).toEqual(of);
    expect(wishes.unlinked).toBe(unlinked);
  });

  test('a mentor names mentees', () => {
    const wishes = read({ respondentKey: 'НСТ-2', respondent: 'mentor', wishes: ['НСМ-1'] });
    expect([...(wishes.ofMentors.get('НСТ-2') ?? [])]).toEqual([['НСМ-1', 1]]);
  });
});
