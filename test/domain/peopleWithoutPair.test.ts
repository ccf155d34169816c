// Whom no pair has: a draft counts as one, and so does a pair that was brought to its end.
import { expect, test } from '@jest/globals';
import { peopleWithoutPair } from '../../src/domain/todo/peopleWithoutPair.ts';
import { aMember, aMentee, aMentor, aPair, aRegister, MENTOR } from './rows.ts';

const TODAY = '2025-06-20';

test.each([
  { why: 'a draft is a pair', pair: aPair({ status: 'draft', orderId: '' }), alone: [] },
  { why: 'so is one that was brought to its end', pair: aPair({ status: 'completed' }), alone: [] },
  { why: 'one that was broken off is not', pair: aPair({ status: 'terminated' }), alone: ['MTR-1', 'MTE-1'] },
  { why: 'nor a cancelled one', pair: aPair({ status: 'cancelled' }), alone: ['MTR-1', 'MTE-1'] },
  {
    why: 'one who has left is free again',
    members: [MENTOR, aMember({ leftOn: '2025-03-01' })],
    alone: ['MTE-1'],
  },
  {
    why: 'nobody looks for whom the data were destroyed, who has left, who mentors no more',
    mentors: [aMentor({ status: 'inactive' })],
    mentees: [aMentee({ leftOn: '2025-06-01' }), aMentee({ id: 'MTE-2', erasedOn: '2025-06-01' })],
    members: [],
    alone: [],
  },
])('$why', ({ pair = aPair(), mentors, mentees, members, alone }) => {
  const register = aRegister({
    pairs: [pair],
    ...(mentors && { mentors }),
    ...(mentees && { mentees }),
    ...(members && { members }),
  });
  const found = peopleWithoutPair(register, TODAY);
  expect([...found.mentors, ...found.mentees].map(({ id }) => id)).toEqual(alone);
});
