// Which reasons a mentor and a mentee have, and what keeps them apart.
import { describe, expect, test } from '@jest/globals';
import { apartness, likenessOf, placePoints } from '../../src/domain/matching/reasons.ts';
import type { MatchingRegister } from '../../src/domain/matching/sides.ts';
import { subjectsOf, wordsOf } from '../../src/domain/matching/words.ts';
import type { Mentee, Mentor } from '../../src/domain/person/person.ts';
import { sides, TODAY } from './matchingRows.ts';
import { aConsent, aMember, aMentee, aMentor, aPair, MENTOR } from './rows.ts';

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
    { why: 'nothing in common', mentor: {}, mentee: {}, rows: {}, kinds: [] },
    {
      why: 'the same subject',
      mentor: { subject: 'Физика, химия' },
      mentee: { ...teacher, subject: 'химия' },
      rows: {},
      kinds: ['subject'],
    },
    {
      why: 'two languages are two subjects',
      mentor: { subject: 'английский язык' },
      mentee: { ...teacher, subject: 'русский язык' },
      rows: {},
      kinds: [],
    },
    {
      why: 'other endings',
      mentor: { competences: 'олимпиадная математика' },
      mentee: { request: 'Нужна помощь по математике' },
      rows: {},
      kinds: ['request'],
    },
    {
      why: 'words that any request has',
      mentor: { competences: 'помощь в учёбе, работа с детьми' },
      mentee: { request: 'помощь в учёбе и работе' },
      rows: {},
      kinds: [],
    },
    {
      why: 'the position tells the subject',
      mentor: { position: 'учитель физики' },
      mentee: { request: 'физика' },
      rows: {},
      kinds: ['request'],
    },
    {
      why: 'the form was named',
      mentor: { formsOffered: ['teacher_pupil'] as const },
      mentee: {},
      rows: {},
      kinds: ['form'],
    },
    { why: 'years of mentoring', mentor: { mentoringYears: 4 }, mentee: {}, rows: {}, kinds: ['experience'] },
    { why: 'both wished it', mentor: {}, mentee: {}, rows: wished(1, 1), kinds: ['wished_mutual'] },
    { why: 'the mentee wished it', mentor: {}, mentee: {}, rows: wished(2, null), kinds: ['wished_by_mentee'] },
    { why: 'the mentor wished it', mentor: {}, mentee: {}, rows: wished(null, 1), kinds: ['wished_by_mentor'] },
  ])('$why: $kinds', ({ mentor, mentee, rows, kinds }) => {
    expect(likenessOf(...two(mentor, mentee, rows)).map(({ kind }) => kind)).toEqual(kinds);
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
