// How a school counts its own people: the rows of domain reference §6.6 and the odd cases of §9.3 that concern one school.
import { describe, expect, test } from '@jest/globals';
import { aConsent, adultConsents, aMember, aMentee, aMentor, anOrder, aPair, childConsents, MENTOR } from './rows.ts';
import { count, withMentee } from './schoolCount.ts';

test('one teacher with one pupil', () => {
  const { report, problems } = count();
  expect(report).toMatchObject({ mentors: 1, mentees: 1, pairs: 1, groups: 0, running: true, unknownAge: 0 });
  expect(report.menteesByAge[12]).toBe(1);
  expect(problems).toEqual([]);
});

describe('a person counts once in a role', () => {
  test('in several pairs and forms', () => {
    const { report } = count({
      pairs: [aPair(), aPair({ id: 'PR-2', form: 'other' })],
      members: [MENTOR, aMember(), { ...MENTOR, pairId: 'PR-2' }, aMember({ pairId: 'PR-2' })],
    });
    expect(report).toMatchObject({ mentors: 1, mentees: 1, pairs: 2 });
  });

  test('under two rows of the register', () => {
    const { report } = count({
      mentees: [
        aMentee({ birthDate: '2013-05-05' }),
        aMentee({ id: 'MTE-2', birthDate: '2013-05-05', lastName: 'РУЧЬЕВА' }),
      ],
      pairs: [aPair({ kinds: ['virtual'] })],
      members: [MENTOR, aMember(), aMember({ personId: 'MTE-2' })],
      consents: [...adultConsents('MTR-1', 'mentor'), ...childConsents('MTE-1'), ...childConsents('MTE-2')],
    });
    expect(report.mentees).toBe(1);
    expect(report.menteesByAge[12]).toBe(1);
  });

  test('a mentor replaced inside one pair: the mentee once, both mentors', () => {
    const { report } = count({
      mentors: [aMentor(), aMentor({ id: 'MTR-2', lastName: 'Иная' })],
      members: [
        { ...MENTOR, leftOn: '2025-06-01' },
        { ...MENTOR, personId: 'MTR-2', joinedOn: '2025-06-01' },
        aMember(),
      ],
      consents: [...adultConsents('MTR-1', 'mentor'), ...adultConsents('MTR-2', 'mentor'), ...childConsents('MTE-1')],
    });
    expect(report).toMatchObject({ mentors: 2, mentees: 1, pairs: 1 });
  });
});

describe('a child by age', () => {
  test.each([
    { birthDate: '2014-12-31', age: 11, why: 'birthday on the report day' },
    { birthDate: '2015-01-01', age: 10, why: 'birthday the day after' },
    { birthDate: '2008-02-29', age: 17, why: '29 February' },
    { birthDate: '2006-01-01', age: 19, why: 'the age of the report day, not of joining at 18' },
  ] as const)('$birthDate is $age: $why', ({ birthDate, age }) => {
    const own = [...childConsents('MTE-1'), ...adultConsents('MTE-1', 'mentee')];
    const consents = [...adultConsents('MTR-1', 'mentor'), ...own, aConsent({ kind: 'mentee_participation' })];
    const { report } = count({ ...withMentee({ birthDate }), consents });
    expect(Object.entries(report.menteesByAge).filter(([, value]) => value !== 0)).toEqual([[String(age), 1]]);
  });

  test('an unknown birth date is counted apart and named by row id', () => {
    const { report, problems } = count(withMentee({ birthDate: null }));
    expect(report).toMatchObject({ mentees: 1, unknownAge: 1 });
    expect(Object.values(report.menteesByAge).every((value) => value === 0)).toBe(true);
    expect(problems).toEqual([
      { code: 'birth_date_missing', data: { personId: 'MTE-1' }, place: { column: 'birthDate' } },
    ]);
  });

  test('who mainly studies elsewhere counts there, and the pair still runs here', () => {
    const { report } = count(withMentee({ primaryOrgId: 'O7' }));
    expect(report).toMatchObject({ mentees: 0, running: true, pairs: 1 });
    expect(report.menteesByAge[12]).toBe(0);
    expect(count(withMentee({ primaryOrgId: ' O1 ' })).report.mentees).toBe(1);
  });

  test('a child mentor counts by age, and in its main school only', () => {
    const mentoring = (primaryOrgId: string) =>
      count({
        mentors: [aMentor({ category: 'pupil', birthDate: '2009-01-01', primaryOrgId })],
        pairs: [aPair({ form: 'pupil_pupil' })],
        consents: [
          aConsent({ personId: 'MTR-1', kind: 'mentor_work' }),
          aConsent({ personId: 'MTR-1', kind: 'mentor_work', signer: 'legal_representative' }),
          aConsent({ personId: 'MTR-1', kind: 'pd_processing', signer: 'legal_representative' }),
          ...childConsents('MTE-1'),
        ],
      }).report;
    expect(mentoring('').mentorsByAge[16]).toBe(1);
    expect(mentoring('O7')).toMatchObject({ mentors: 1 });
    expect(mentoring('O7').mentorsByAge[16]).toBe(0);
  });

  test('a university student is not a child of the indicators', () => {
    const { report } = count({
      ...withMentee({ category: 'student_uni', birthDate: '2007-01-01' }),
      consents: [...adultConsents('MTR-1', 'mentor'), ...adultConsents('MTE-1', 'mentee')],
    });
    expect(report).toMatchObject({ mentees: 1 });
    expect(report.menteesByAge[18]).toBe(0);
  });
});

describe('what is left out is named', () => {
  test.each([
    { row: { orders: [] }, problem: { code: 'pair_not_counted', reason: 'order_missing' }, why: 'no order' },
    {
      row: { orders: [anOrder({ number: '' })] },
      problem: { code: 'pair_not_counted', reason: 'order_not_signed' },
      why: 'an unsigned order',
    },
    {
      row: { pairs: [aPair({ status: 'approved' })] },
      problem: { code: 'pair_not_counted', reason: 'not_started' },
      why: 'approved, never started',
    },
    {
      row: { consents: adultConsents('MTR-1', 'mentor') },
      problem: { code: 'member_not_counted', reason: 'consents_missing' },
      why: 'no consents of the child',
    },
  ] as const)('$why: $problem', ({ row, problem }) => {
    const found = count(row).problems.filter(({ code }) => code === problem.code);
    expect(found.map(({ data, level }) => [data?.['reason'], level])).toEqual([[problem.reason, 'warning']]);
  });

  test.each([
    { pair: aPair({ status: 'draft' }), why: 'a draft' },
    { pair: aPair({ status: 'cancelled' }), why: 'cancelled before the start' },
    { pair: aPair({ startDate: '2024-09-01', endDate: '2024-12-20' }), why: 'over before the year' },
  ])('$why is left out as a matter of course', ({ pair }) => {
    const { report, problems } = count({ pairs: [pair] });
    expect(report).toMatchObject({ mentors: 0, mentees: 0, running: false });
    expect(problems).toEqual([]);
  });

  test('a person without consents is not counted, the pair is', () => {
    const { report } = count({ consents: adultConsents('MTR-1', 'mentor') });
    expect(report).toMatchObject({ mentors: 1, mentees: 0, pairs: 1, running: true });
  });

  test('a consent withdrawn yesterday: the child has entered the programme this year', () => {
    const consents = [...adultConsents('MTR-1', 'mentor'), ...childConsents('MTE-1', { withdrawnOn: '2025-12-30' })];
    expect(count({ consents }).report.mentees).toBe(1);
  });

  test('a pair terminated after one day has entered the programme', () => {
    const { report } = count({ pairs: [aPair({ status: 'terminated', terminatedOn: '2025-02-02' })] });
    expect(report).toMatchObject({ mentees: 1, pairs: 1 });
  });
});
