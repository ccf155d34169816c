// How little of a person stays when the data are destroyed, so that no count of the year or of a submitted quarter changes.
import { describe, expect, test } from '@jest/globals';
import { eraseFromRegister } from '../../src/domain/register/eraseFromRegister.ts';
import type { SchoolRegister } from '../../src/domain/register/organisation.ts';
import { GOLDEN_REGISTERS } from '../kit/golden.ts';
import { adultConsents, aMember, aMentee, aMentor, anOrder, aPair, childConsents, MENTOR } from './rows.ts';

const TODAY = '2025-08-20';
const [GOLDEN] = GOLDEN_REGISTERS as readonly SchoolRegister[];

const register = (mentee: ReturnType<typeof aMentee>, consents: SchoolRegister['consents']): SchoolRegister => ({
  ...(GOLDEN as SchoolRegister),
  mentors: [aMentor()],
  mentees: [mentee],
  pairs: [aPair()],
  members: [MENTOR, aMember()],
  orders: [anOrder()],
  consents: [...adultConsents('MTR-1', 'mentor'), ...consents],
});

describe('of the destroyed data stays', () => {
  test.each([
    {
      person: aMentee({ birthDate: '2012-05-10', position: '7 «А»' }),
      consents: childConsents('MTE-1'),
      kept: { birthDate: '2012-04-01', position: '', teachingSince: null },
      why: 'the quarter of birth of a counted child, its beginning once the birthday is over',
    },
    {
      person: aMentee({ birthDate: '2012-09-10', position: '7 «А»' }),
      consents: childConsents('MTE-1'),
      kept: { birthDate: '2012-09-30', position: '', teachingSince: null },
      why: 'its end while the birthday of this quarter is to come',
    },
    {
      person: aMentee({ birthDate: '2012-05-10' }),
      consents: [],
      kept: { birthDate: null, position: '', teachingSince: null },
      why: 'nothing of a child that no report has counted',
    },
    {
      person: aMentee({
        category: 'pedagog',
        position: 'учитель',
        birthDate: '1980-01-01',
        teachingSince: '2001-09-01',
      }),
      consents: adultConsents('MTE-1', 'mentee'),
      kept: { birthDate: null, position: '', teachingSince: null },
      why: 'nothing of a teacher of long standing',
    },
    {
      person: aMentee({ category: 'young_pedagog', position: 'учитель математики', teachingSince: '2024-09-01' }),
      consents: adultConsents('MTE-1', 'mentee'),
      kept: { birthDate: null, position: 'учитель', teachingSince: '2024-07-01' },
      why: 'the quarter in which a young specialist began, and the bare post',
    },
  ])('$why', ({ person, consents, kept }) => {
    const { remainders, countsKept } = eraseFromRegister(register(person, consents), new Set(['MTE-1']), TODAY, [], {});
    expect({ kept: remainders.get('MTE-1'), countsKept }).toEqual({ kept, countsKept: true });
  });
});

test('everybody of the golden school, one by one, can be destroyed without a change of its counts', () => {
  const school = GOLDEN as SchoolRegister;
  const submitted = [{ period: '2024-Q4', asOf: '2024-12-31' }];
  const changed = [...school.mentors, ...school.mentees].filter(
    ({ id }) => !eraseFromRegister(school, new Set([id]), '2025-11-20', submitted, {}).countsKept,
  );
  expect(changed.map(({ id }) => id)).toEqual([]);
});
