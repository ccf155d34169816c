// Who may be paired with whom in which form, and when a pair is a group.
import { describe, expect, test } from '@jest/globals';
import { CATEGORIES, FORMS } from '../../src/domain/pair/form.ts';
import { pairSize } from '../../src/domain/pair/pairSize.ts';
import { mayTakeRole, trackOf } from '../../src/domain/pair/roles.ts';
import { aMember, MENTOR, SECOND } from './rows.ts';

describe('the table of forms', () => {
  test.each([
    { form: 'pupil_pupil', track: 'students', mentor: 'pupil', mentee: 'pupil' },
    { form: 'student_pupil', track: 'students', mentor: 'student_spo student_uni', mentee: 'pupil' },
    { form: 'employer_pupil', track: 'students', mentor: 'employer_rep', mentee: 'pupil' },
    { form: 'employer_student', track: 'students', mentor: 'employer_rep', mentee: 'student_spo' },
    { form: 'teacher_teacher', track: 'teachers', mentor: 'pedagog young_pedagog', mentee: 'pedagog young_pedagog' },
    { form: 'teacher_pupil', track: 'students', mentor: 'pedagog young_pedagog', mentee: 'pupil' },
    { form: 'pedagog_pedagog', track: 'teachers', mentor: 'pedagog young_pedagog', mentee: 'pedagog young_pedagog' },
    { form: 'head_pedagog', track: 'teachers', mentor: 'head', mentee: 'pedagog young_pedagog' },
    { form: 'employer_ped_student', track: 'teachers', mentor: 'head employer_rep', mentee: 'student_spo student_uni' },
    { form: 'univ_young_pedagog', track: 'teachers', mentor: 'univ_pedagog', mentee: 'young_pedagog' },
    { form: 'partner_pedagog', track: 'teachers', mentor: 'partner_rep', mentee: 'pedagog young_pedagog' },
    { form: 'other', track: null, mentor: CATEGORIES.join(' '), mentee: CATEGORIES.join(' ') },
  ] as const)('$form: $mentor → $mentee', ({ form, track, mentor, mentee }) => {
    expect(trackOf(form)).toBe(track);
    const allowed = (role: 'mentor' | 'mentee') =>
      CATEGORIES.filter((category) => mayTakeRole(category, form, role)).sort();
    expect(allowed('mentor')).toEqual(mentor.split(' ').sort());
    expect(allowed('mentee')).toEqual(mentee.split(' ').sort());
  });

  test('every form has its row above', () => {
    expect(FORMS).toHaveLength(12);
  });
});

describe('pair or group', () => {
  test.each([
    { why: 'one mentee', members: [MENTOR, aMember()], size: 'pair' },
    { why: 'two mentees', members: [MENTOR, aMember(), SECOND], size: 'group' },
    { why: 'one person twice is one', members: [MENTOR, aMember(), aMember()], size: 'pair' },
    { why: 'one of two has left', members: [MENTOR, aMember(), { ...SECOND, leftOn: '2025-03-01' }], size: 'pair' },
    {
      why: 'a group that left together',
      members: [MENTOR, aMember({ leftOn: '2025-12-01' }), { ...SECOND, leftOn: '2025-12-01' }],
      size: 'group',
    },
    { why: 'no mentee', members: [MENTOR], size: null },
  ])('$why: $size', ({ members, size }) => {
    expect(pairSize(members)).toBe(size);
  });

  test('on a day only those who were there are counted', () => {
    const members = [MENTOR, aMember({ leftOn: '2025-06-01' }), { ...SECOND, joinedOn: '2025-09-01' }];
    expect(pairSize(members, '2025-03-01')).toBe('pair');
    expect(pairSize([aMember(), { ...SECOND, joinedOn: '2025-09-01' }], '2025-08-31')).toBe('pair');
    expect(pairSize([aMember(), { ...SECOND, joinedOn: '2025-09-01' }], '2025-09-01')).toBe('group');
    expect(pairSize([aMember({ joinedOn: '2025-09-01' })], '2025-08-31')).toBeNull();
  });
});
