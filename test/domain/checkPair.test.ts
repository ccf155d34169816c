// What keeps a pair from approval.
import { describe, expect, test } from '@jest/globals';
import { checkPair } from '../../src/domain/pair/checkPair.ts';
import type { Pair, PairMember } from '../../src/domain/pair/pair.ts';
import { peopleById } from '../../src/domain/person/peopleById.ts';
import type { Mentee, Mentor } from '../../src/domain/person/person.ts';
import { isWarning } from '../../src/domain/problem.ts';
import { aMember, aMentee, aMentor, aPair, MENTOR, SECOND } from './rows.ts';

interface Case {
  readonly why: string;
  readonly codes: readonly string[];
  readonly pair?: Partial<Pair>;
  readonly mentors?: readonly Mentor[];
  readonly mentees?: readonly Mentee[];
  readonly members?: readonly PairMember[];
}

const PUPIL = aMentee({ birthDate: '2013-05-05' });
const PUPIL_2 = aMentee({ id: 'MTE-2', lastName: 'Луговая', birthDate: '2012-01-01' });

const check = ({ pair = {}, mentors = [aMentor()], mentees = [PUPIL, PUPIL_2], members = [MENTOR, aMember()] }: Case) =>
  checkPair(aPair(pair), members, peopleById({ mentors, mentees }));

describe('a pair on its way to the order', () => {
  const cases: Case[] = [
    { why: 'a teacher with a pupil', codes: [] },
    { why: 'a group', pair: { kinds: ['group'] }, members: [MENTOR, aMember(), SECOND], codes: [] },
    { why: 'over the school-year boundary', pair: { startDate: '2025-05-01', endDate: '2025-11-01' }, codes: [] },
    { why: 'no planned end', pair: { endDate: null }, codes: [] },
    {
      why: 'a speed pair lasts from one day to the next',
      pair: { kinds: ['speed'], endDate: '2025-02-02' },
      codes: [],
    },
    { why: 'nobody mentors', members: [aMember()], codes: ['pair_mentor_missing'] },
    { why: 'nobody is mentored', members: [MENTOR], codes: ['pair_mentee_missing'] },
    { why: 'an empty pair', members: [], codes: ['pair_mentor_missing', 'pair_mentee_missing'] },
    {
      why: 'the only mentor has left and the pair goes on',
      members: [{ ...MENTOR, leftOn: '2025-03-01' }, aMember()],
      codes: ['pair_mentor_missing'],
    },
    {
      why: 'all have left a completed pair',
      pair: { status: 'completed' },
      members: [{ ...MENTOR, leftOn: '2026-01-31' }, aMember({ leftOn: '2026-01-31' })],
      codes: [],
    },
    {
      why: 'V-09: a pupil mentors in a teachers’ form',
      mentors: [aMentor({ category: 'pupil', birthDate: '2007-01-01' })],
      codes: ['category_does_not_fit_form'],
    },
    {
      why: 'V-09: an adult mentee in a pupils’ form',
      mentees: [aMentee({ category: 'pedagog' })],
      codes: ['category_does_not_fit_form'],
    },
    { why: 'V-10: a group of one', pair: { kinds: ['group'] }, codes: ['group_of_one_mentee'] },
    {
      why: 'V-10: one to one with two',
      members: [MENTOR, aMember(), SECOND],
      codes: ['traditional_with_several_mentees'],
    },
    {
      why: 'V-10: one mentee took the place of another',
      members: [MENTOR, aMember({ leftOn: '2025-04-01' }), { ...SECOND, joinedOn: '2025-04-01' }],
      codes: [],
    },
    {
      why: 'the same mentee twice',
      members: [MENTOR, aMember(), aMember()],
      pair: { kinds: ['virtual'] },
      codes: ['member_twice'],
    },
    {
      why: 'the same mentee under two rows of the register',
      pair: { kinds: ['group'] },
      mentees: [PUPIL, { ...PUPIL, id: 'MTE-2', lastName: 'РУЧЬЕВА' }],
      members: [MENTOR, aMember(), SECOND],
      codes: ['member_twice'],
    },
    {
      why: 'a mentee who left and came back',
      members: [MENTOR, aMember({ leftOn: '2025-03-01' }), aMember({ joinedOn: '2025-09-01' })],
      codes: [],
    },
    {
      why: 'the mentor is his own mentee',
      pair: { form: 'pupil_pupil' },
      mentors: [aMentor({ category: 'pupil', lastName: 'Ручьева', birthDate: '2013-05-05' })],
      codes: ['mentor_is_mentee'],
    },
    {
      why: 'two mentors at a time',
      mentors: [aMentor(), aMentor({ id: 'MTR-2', lastName: 'Иная' })],
      members: [MENTOR, { ...MENTOR, personId: 'MTR-2' }, aMember()],
      codes: ['pair_two_mentors'],
    },
    {
      why: 'a mentor replaced on the day of the new one',
      mentors: [aMentor(), aMentor({ id: 'MTR-2', lastName: 'Иная' })],
      members: [
        { ...MENTOR, leftOn: '2025-03-01' },
        { ...MENTOR, personId: 'MTR-2', joinedOn: '2025-03-01' },
        aMember(),
      ],
      codes: [],
    },
    {
      why: 'a row that is nobody',
      members: [MENTOR, aMember(), aMember({ personId: 'MTE-9' })],
      pair: { kinds: ['virtual'] },
      codes: ['member_unknown'],
    },
    { why: 'no first day', pair: { startDate: null }, codes: ['pair_start_missing'] },
    {
      why: 'no first day: ages are not judged',
      pair: { startDate: null },
      mentors: [aMentor({ birthDate: '1970-01-01' })],
      mentees: [aMentee({ category: 'pupil', birthDate: null })],
      codes: ['pair_start_missing'],
    },
    { why: 'ends on the day it starts', pair: { endDate: '2025-02-01' }, codes: ['pair_dates_reversed'] },
    { why: 'ends before it starts', pair: { endDate: '2025-01-01' }, codes: ['pair_dates_reversed'] },
    {
      why: 'terminated before it starts',
      pair: { status: 'terminated', terminatedOn: '2025-01-01' },
      codes: ['pair_terminated_before_start'],
    },
    { why: 'terminated nobody knows when', pair: { status: 'terminated' }, codes: ['pair_termination_day_missing'] },
    {
      why: 'a member before the pair',
      members: [MENTOR, aMember({ joinedOn: '2025-01-01' })],
      codes: ['member_joined_before_start'],
    },
    {
      why: 'left before joining',
      members: [MENTOR, aMember(), aMember({ personId: 'MTE-2', joinedOn: '2025-05-01', leftOn: '2025-04-01' })],
      codes: ['member_dates_reversed'],
    },
    {
      why: 'a minor mentors an adult pupil',
      pair: { form: 'pupil_pupil' },
      mentors: [aMentor({ category: 'pupil', birthDate: '2009-01-01' })],
      mentees: [aMentee({ birthDate: '2007-01-01' })],
      codes: ['minor_mentors_adult'],
    },
    {
      why: 'a mentor of 18 with an adult pupil',
      pair: { form: 'pupil_pupil' },
      mentors: [aMentor({ category: 'pupil', birthDate: '2007-02-01' })],
      mentees: [aMentee({ birthDate: '2007-01-01' })],
      codes: [],
    },
    {
      why: 'the mentee comes of age later in the programme',
      pair: { form: 'pupil_pupil' },
      mentors: [aMentor({ category: 'pupil', birthDate: '2009-01-01' })],
      mentees: [aMentee({ birthDate: '2007-06-01' })],
      codes: [],
    },
    {
      why: 'reverse: the mentee is younger than the mentor',
      pair: { form: 'pedagog_pedagog', kinds: ['reverse'] },
      mentors: [aMentor({ birthDate: '1970-01-01' })],
      mentees: [aMentee({ category: 'pedagog', birthDate: '1990-01-01' })],
      codes: ['reverse_mentor_not_younger'],
    },
    {
      why: 'reverse: a mentee older than the mentor, as it should be',
      pair: { form: 'pedagog_pedagog', kinds: ['reverse'] },
      mentors: [aMentor({ category: 'young_pedagog', birthDate: '2000-01-01' })],
      mentees: [aMentee({ category: 'pedagog', birthDate: '1970-01-01' })],
      codes: [],
    },
    {
      why: 'reverse: birth dates of adults need not be there',
      pair: { form: 'pedagog_pedagog', kinds: ['reverse'] },
      mentees: [aMentee({ category: 'pedagog' })],
      codes: [],
    },
  ];
  test.each(cases)('$why: $codes', (row) => {
    expect(check(row).map(({ code }) => code)).toEqual(row.codes);
  });

  test('every problem names rows by id and comes at once', () => {
    const problems = check({
      why: '',
      codes: [],
      pair: { kinds: ['group'], endDate: '2025-01-01' },
      members: [aMember()],
    });
    expect(problems).toEqual([
      { code: 'pair_dates_reversed', data: { pairId: 'PR-1' } },
      { code: 'pair_mentor_missing', data: { pairId: 'PR-1' } },
      { code: 'group_of_one_mentee', data: { pairId: 'PR-1' } },
    ]);
  });

  test('only the reverse pair is a mere warning', () => {
    const problems = cases.flatMap(check);
    expect(new Set(problems.filter(isWarning).map(({ code }) => code))).toEqual(
      new Set(['reverse_mentor_not_younger']),
    );
  });
});
