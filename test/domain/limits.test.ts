// Limits that warn and hinder nothing: load of a mentor, years of service, curators in office.
import { expect, test } from '@jest/globals';
import { indexOf } from '../../src/domain/check/checkedRegister.ts';
import { checkLimits } from '../../src/domain/check/checkLimits.ts';
import type { Curator } from '../../src/domain/register/curator.ts';
import { aMember, aMentee, aMentor, aPair, aRegister, SECOND } from './rows.ts';

const curator = (row: Partial<Curator>): Curator => ({
  id: 'CUR-1',
  fio: '',
  position: '',
  role: 'org_curator',
  orderId: '',
  appointedFrom: '2025-01-10',
  appointedTo: null,
  ...row,
});
const two = { mentees: [aMentee(), aMentee({ id: 'MTE-2' })], members: [...aRegister().members, SECOND] };
const BADGES = [{ awardId: 'AWD-1', recipientId: 'MTR-1' }];

test.each([
  { row: { mentors: [aMentor({ maxMentees: 1 })] }, codes: [], why: 'as many as agreed' },
  {
    row: { ...two, mentors: [aMentor({ maxMentees: 1 })] },
    codes: ['mentor_overloaded'],
    why: 'two where one was agreed',
  },
  { row: { ...two, mentors: [aMentor({ maxMentees: null })] }, codes: [], why: 'nobody has said how many' },
  {
    row: { ...two, mentors: [aMentor({ maxMentees: 1 })], pairs: [aPair({ status: 'draft' })] },
    codes: [],
    why: 'a draft is no load yet',
  },
  {
    row: {
      mentors: [aMentor({ maxMentees: 1 })],
      pairs: [aPair(), aPair({ id: 'PR-2' })],
      members: [
        ...aRegister().members,
        aMember({ pairId: 'PR-2', personId: 'MTR-1', role: 'mentor' }),
        aMember({ pairId: 'PR-2' }),
      ],
    },
    codes: [],
    why: 'one mentee in two pairs is one',
  },
  {
    row: { mentors: [aMentor({ teachingYears: 4, mentoringYears: 5 })] },
    codes: ['mentoring_longer_than_teaching'],
    why: 'a mentor longer than a teacher',
  },
  {
    row: { mentors: [aMentor({ category: 'employer_rep', teachingYears: 0, mentoringYears: 5 })] },
    codes: [],
    why: 'who comes from an enterprise need not teach',
  },
  {
    row: { badges: BADGES, mentors: [aMentor({ mentoringYears: 4 })] },
    codes: ['badge_without_merit'],
    why: 'the badge is given for five years',
  },
  { row: { badges: BADGES, mentors: [aMentor({ mentoringYears: 5 })] }, codes: [], why: 'five years are enough' },
  { row: { badges: BADGES, mentors: [aMentor()] }, codes: [], why: 'nobody has said for how long' },
  { row: { mentors: [aMentor({ mentoringYears: 4 })] }, codes: [], why: 'nobody speaks of the badge' },
  { row: { curators: [curator({}), curator({ id: 'CUR-2' })] }, codes: ['curators_at_once'], why: 'two in office' },
  {
    row: { curators: [curator({ appointedTo: '2025-05-31' }), curator({ id: 'CUR-2' })] },
    codes: [],
    why: 'one after the other',
  },
  {
    row: { curators: [curator({}), curator({ id: 'CUR-2', role: 'org_coordinator' as const })] },
    codes: [],
    why: 'a coordinator beside the curator',
  },
])('$codes: $why', ({ row, codes }) => {
  const register = { badges: [], ...aRegister(row), ...row };
  const found = checkLimits(register, indexOf(register), '2025-12-20');
  expect(found.map(({ code }) => code)).toEqual(codes);
  expect(found.every(({ level }) => level === 'warning')).toBe(true);
});
