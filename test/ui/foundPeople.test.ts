// Who is found by a few typed words.
import { expect, test } from '@jest/globals';
import { foundPeople } from '../../src/ui/people/foundPeople.ts';
import { PEOPLE } from './peopleViews.ts';

test.each([
  { typed: 'озер', found: ['НСМ-0001'], why: 'the beginning of a surname' },
  { typed: 'Яна Озерова', found: ['НСМ-0001'], why: 'the words in any order' },
  { typed: '5 а', found: ['НСМ-0001', 'НСМ-0002'], why: 'a class as people say it' },
  { typed: '5а', found: ['НСМ-0001', 'НСМ-0002'], why: 'a class without a space' },
  { typed: 'физика', found: ['НСТ-0001'], why: 'a subject' },
  { typed: 'нст-0002', found: ['НСТ-0002'], why: 'a code' },
  { typed: 'Петр', found: ['НСМ-0002'], why: 'е for ё' },
  { typed: 'ерова', found: [], why: 'the middle of a word is not meant' },
  { typed: '.*', found: [], why: 'signs are no words and no pattern' },
])('$typed: $why', ({ typed, found }) => {
  expect(foundPeople(PEOPLE, typed).map(({ id }) => id)).toEqual(found);
});
