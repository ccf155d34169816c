// Matching: which reasons two people have, what keeps them apart, and that one run gives the best whole assignment.
import { describe, expect, test } from '@jest/globals';
import { candidatesOf, chanceOf, overloaded, proposeAll } from '../../src/domain/matching/propose.ts';
import { apartness, likenessOf, placePoints } from '../../src/domain/matching/reasons.ts';
import { holding, type MatchingRegister, type Sides, sidesOf, waiting } from '../../src/domain/matching/sides.ts';
import { readWishes } from '../../src/domain/matching/wishes.ts';
import { subjectsOf, wordsOf } from '../../src/domain/matching/words.ts';
import { FORMS } from '../../src/domain/pair/form.ts';
import type { Mentee, Mentor } from '../../src/domain/person/person.ts';
import { shuffle } from '../kit/shuffle.ts';
import { aConsent, aMember, aMentee, aMentor, aPair, MENTOR } from './rows.ts';

const TODAY = '2025-10-01';
const NO_WISHES = { ofMentees: new Map(), ofMentors: new Map(), unlinked: 0 };

const sides = (rows: Partial<MatchingRegister>): Sides =>
  sidesOf(
    {
      mentors: [],
      mentees: [],
      pairs: [],
      members: [],
      consents: [],
      forms: FORMS,
      wishes: NO_WISHES,
      refusals: [],
      ...rows,
    },
    TODAY,
  );

const two = (mentor: Partial<Mentor>, mentee: Partial<Mentee>, rows: Partial<MatchingRegister> = {}) => {
  const { mentors, mentees } = sides({
    mentors: [aMentor({ lastName: 'Берёзкина', ...mentor })],
    mentees: [aMentee(mentee)],
    ...rows,
  });
  const [one, other] = [mentees[0], mentors[0]];
  if (one === undefined || other === undefined) throw new Error('somebody is missing');
  return [one, other] as const;
};
const wished = (byMentee: number | null, byMentor: number | null) => ({
  wishes: {
    ofMentees: new Map(byMentee === null ? [] : [['MTE-1', new Map([['MTR-1', byMentee]])]]),
    ofMentors: new Map(byMentor === null ? [] : [['MTR-1', new Map([['MTE-1', byMentor]])]]),
    unlinked: 0,
  },
});
const teacher = { category: 'young_pedagog', position: 'учитель' } as const;

describe('reasons', () => {
  test.each([
    { why: 'nothing in common', mentor: {}, mentee: {}, rows: {}, codes: [] },
    {
      why: 'the same subject',
      mentor: { subject: 'Физика, химия' },
      mentee: { ...teacher, subject: 'химия' },
      rows: {},
      codes: ['subject'],
    },
    {
      why: 'two languages are two subjects',
      mentor: { subject: 'английский язык' },
      mentee: { ...teacher, subject: 'русский язык' },
      rows: {},
      codes: [],
    },
    {
      why: 'other endings',
      mentor: { competences: 'олимпиадная математика' },
      mentee: { request: 'Нужна помощь по математике' },
      rows: {},
      codes: ['request'],
    },
    {
      why: 'words that any request has',
      mentor: { competences: 'помощь в учёбе, работа с детьми' },
      mentee: { request: 'помощь в учёбе и работе' },
      rows: {},
      codes: [],
    },
    {
      why: 'the position tells the subject',
      mentor: { position: 'учитель физики' },
      mentee: { request: 'физика' },
      rows: {},
      codes: ['request'],
    },
    {
      why: 'the form was named',
      mentor: { formsOffered: ['teacher_pupil'] as const },
      mentee: {},
      rows: {},
      codes: ['form'],
    },
    { why: 'years of mentoring', mentor: { mentoringYears: 4 }, mentee: {}, rows: {}, codes: ['experience'] },
    { why: 'both wished it', mentor: {}, mentee: {}, rows: wished(1, 1), codes: ['wished_mutual'] },
    { why: 'the mentee wished it', mentor: {}, mentee: {}, rows: wished(2, null), codes: ['wished_by_mentee'] },
    { why: 'the mentor wished it', mentor: {}, mentee: {}, rows: wished(null, 1), codes: ['wished_by_mentor'] },
  ])('$why: $codes', ({ mentor, mentee, rows, codes }) => {
    expect(likenessOf(...two(mentor, mentee, rows)).map(({ code }) => code)).toEqual(codes);
  });

  test('words are told as they are written in the request', () => {
    const [mentee, mentor] = two(
      { competences: 'Робототехника; проекты' },
      { request: 'Хочу в проект по робототехнике' },
    );
    expect(likenessOf(mentee, mentor)[0]?.words).toEqual(['проект', 'робототехнике']);
  });

  test('the second wish weighs less than the first', () => {
    const points = [1, 2, 3, 9].map((place) => likenessOf(...two({}, {}, wished(place, null)))[0]?.points);
    expect(points).toEqual([30, 26, 22, 22]);
  });

  test('a place weighs less with every mentee', () => {
    const [, mentor] = two({ maxMentees: 4 }, {});
    expect([0, 1, 2, 3, 4].map((led) => placePoints(led, mentor))).toEqual([8, 6, 4, 2, 0]);
  });

  test.each([
    { text: 'Чтение, чтению ЕГЭ', stems: ['чтен', 'егэ'] },
    { text: 'самбо и самостоятельность', stems: ['самб'] },
    { text: '', stems: [] },
  ])('the words of «$text» are $stems', ({ text, stems }) => expect([...wordsOf(text).keys()]).toEqual(stems));

  test('subjects are whole', () => {
    expect([...subjectsOf('Русский язык и литература').values()]).toEqual(['русский язык', 'литература']);
  });
});

const pairOf = (row: Parameters<typeof aPair>[0]) => ({ pairs: [aPair(row)], members: [MENTOR, aMember()] });

describe('what keeps two apart', () => {
  test.each([
    { why: 'nothing', mentor: {}, mentee: {}, rows: {}, code: null },
    { why: 'a candidate', mentor: { status: 'candidate' as const }, mentee: {}, rows: {}, code: 'mentor_out' },
    {
      why: 'the mentor takes no part',
      mentor: { status: 'inactive' as const },
      mentee: {},
      rows: {},
      code: 'mentor_out',
    },
    { why: 'data destroyed', mentor: { erasedOn: '2025-09-01' }, mentee: {}, rows: {}, code: 'mentor_out' },
    { why: 'left', mentor: {}, mentee: { leftOn: TODAY }, rows: {}, code: 'mentee_out' },
    { why: 'leaves later', mentor: {}, mentee: { leftOn: '2025-10-02' }, rows: {}, code: null },
    {
      why: 'no common form',
      mentor: { formsOffered: ['pedagog_pedagog'] as const },
      mentee: {},
      rows: {},
      code: 'form',
    },
    {
      why: 'the profile has not the form',
      mentor: {},
      mentee: {},
      rows: { forms: ['pedagog_pedagog'] as const },
      code: 'form',
    },
    {
      why: 'any form is meant only where it was named',
      mentor: { category: 'head' as const },
      mentee: {},
      rows: {},
      code: 'form',
    },
    {
      why: 'it was named',
      mentor: { category: 'head' as const, formsOffered: ['other'] as const },
      mentee: {},
      rows: {},
      code: null,
    },
    { why: 'a draft of that form', mentor: {}, mentee: {}, rows: pairOf({ status: 'draft' }), code: 'same_form' },
    { why: 'the pair is over', mentor: {}, mentee: {}, rows: pairOf({ endDate: '2025-09-30' }), code: null },
    {
      why: 'the mentor had refused',
      mentor: {},
      mentee: {},
      rows: pairOf({ status: 'terminated', terminationReason: 'mentor_refused' }),
      code: 'refused',
    },
    {
      why: 'the programme was carried out',
      mentor: {},
      mentee: {},
      rows: pairOf({ status: 'completed', terminationReason: 'completed' }),
      code: null,
    },
    {
      why: 'refused before',
      mentor: {},
      mentee: {},
      rows: { refusals: [{ menteeId: 'MTE-1', mentorId: 'MTR-1' }] },
      code: 'refused',
    },
    {
      why: 'one person',
      mentor: { code: 'К-1', formsOffered: ['other'] as const },
      mentee: { code: 'к-1' },
      rows: {},
      code: 'same_person',
    },
    {
      why: 'the parent',
      mentor: {},
      mentee: { legalRepresentative: 'Березкина Вера Ильинична' },
      rows: {},
      code: 'relative',
    },
    {
      why: 'a minor for an adult',
      mentor: { category: 'pupil' as const, formsOffered: ['other'] as const, birthDate: '2010-01-01' },
      mentee: teacher,
      rows: {},
      code: 'minor_mentor',
    },
    {
      why: 'consent to mentor withdrawn',
      mentor: {},
      mentee: {},
      rows: {
        consents: [
          aConsent({ kind: 'mentor_work', personId: 'MTR-1', givenOn: '2025-01-01', withdrawnOn: '2025-09-01' }),
        ],
      },
      code: 'mentor_out',
    },
    { why: 'no consent yet', mentor: {}, mentee: {}, rows: { consents: [] }, code: null },
  ])('$why: $code', ({ mentor, mentee, rows, code }) => {
    expect(apartness(...two(mentor, mentee, rows))).toBe(code);
  });

  test('a withdrawn consent that was given anew hinders nothing', () => {
    const old = aConsent({ kind: 'mentor_work', personId: 'MTR-1', givenOn: '2025-01-01', withdrawnOn: '2025-09-01' });
    const consents = [old, { ...old, id: 'CNS-2', givenOn: '2025-09-15', withdrawnOn: null }];
    expect(apartness(...two({}, {}, { consents }))).toBeNull();
  });
});

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
