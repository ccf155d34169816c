// Which consents are needed, by whom signed, until when valid, and what is missing.
import { describe, expect, test } from '@jest/globals';
import { checkConsents } from '../../src/domain/consent/checkConsents.ts';
import type { Consent } from '../../src/domain/consent/consent.ts';
import { isConsentValidOn } from '../../src/domain/consent/isConsentValidOn.ts';
import { missingConsents } from '../../src/domain/consent/missingConsents.ts';
import { requiredConsents } from '../../src/domain/consent/requiredConsents.ts';
import { peopleById } from '../../src/domain/person/peopleById.ts';
import type { Mentee } from '../../src/domain/person/person.ts';
import { aConsent, adultConsents, aMember, aMentee, aMentor, aPair, childConsents } from './rows.ts';

const DAY = '2025-09-01';

describe('a consent on 01.09.2025', () => {
  test.each([
    { row: {}, valid: true, why: 'given, open' },
    { row: { givenOn: DAY }, valid: true, why: 'given that day' },
    { row: { givenOn: '2025-09-02' }, valid: false, why: 'given the day after' },
    { row: { givenOn: null }, valid: false, why: 'asked for, not given' },
    { row: { validTo: DAY }, valid: true, why: 'the last day' },
    { row: { validTo: '2025-08-31' }, valid: false, why: 'expired yesterday' },
    { row: { withdrawnOn: '2025-08-31' }, valid: false, why: 'withdrawn yesterday' },
    { row: { withdrawnOn: DAY }, valid: false, why: 'withdrawn that day' },
    { row: { withdrawnOn: '2025-09-02' }, valid: true, why: 'withdrawn tomorrow' },
  ])('$valid: $why', ({ row, valid }) => {
    expect(isConsentValidOn(aConsent(row), DAY)).toBe(valid);
  });
});

describe('who signs', () => {
  test.each([
    {
      role: 'mentor',
      category: 'pedagog',
      birthDate: null,
      needs: ['mentor_work self', 'pd_processing self'],
      why: 'an adult',
    },
    {
      role: 'mentee',
      category: 'young_pedagog',
      birthDate: '1999-01-01',
      needs: ['mentee_participation self', 'pd_processing self'],
      why: 'an adult',
    },
    {
      role: 'mentor',
      category: 'pupil',
      birthDate: '2010-01-01',
      needs: ['mentor_work self', 'mentor_work legal_representative', 'pd_processing legal_representative'],
      why: 'a minor mentor and the parent',
    },
    {
      role: 'mentee',
      category: 'pupil',
      birthDate: '2011-09-01',
      needs: [
        'mentee_participation self',
        'mentee_participation legal_representative',
        'pd_processing legal_representative',
      ],
      why: 'turns 14 that day: both',
    },
    {
      role: 'mentee',
      category: 'pupil',
      birthDate: '2011-09-02',
      needs: ['mentee_participation legal_representative', 'pd_processing legal_representative'],
      why: 'still 13: the parent',
    },
    {
      role: 'mentee',
      category: 'pupil',
      birthDate: null,
      needs: ['mentee_participation legal_representative', 'pd_processing legal_representative'],
      why: 'age unknown: the parent',
    },
    {
      role: 'mentee',
      category: 'pupil',
      birthDate: '2007-09-01',
      needs: ['mentee_participation self', 'pd_processing self'],
      why: 'turns 18 that day: alone',
    },
  ] as const)('$role, $why', ({ role, category, birthDate, needs }) => {
    const required = requiredConsents({ category, birthDate }, role, DAY);
    expect(required.map(({ kind, signer }) => `${kind} ${signer}`)).toEqual(needs);
  });
});

describe('what is missing', () => {
  const child = aMentee({ birthDate: '2013-05-05' });
  test.each([
    { consents: childConsents('MTE-1'), missing: [], why: 'all there' },
    { consents: childConsents('MTE-1').slice(1), missing: ['mentee_participation'], why: 'one of two' },
    { consents: [], missing: ['mentee_participation', 'pd_processing'], why: 'nothing' },
    {
      consents: childConsents('MTE-1', { withdrawnOn: '2025-08-31' }),
      missing: ['mentee_participation', 'pd_processing'],
      why: 'withdrawn yesterday',
    },
    {
      consents: [aConsent({ kind: 'photo_video', signer: 'legal_representative' })],
      missing: ['mentee_participation', 'pd_processing'],
      why: 'a photo is another matter',
    },
  ])('$why: $missing', ({ consents, missing }) => {
    expect(missingConsents(child, 'mentee', consents, DAY).map(({ kind }) => kind)).toEqual(missing);
  });
});

describe('the consents of a pair for its order', () => {
  const members = [aMember({ personId: 'MTR-1', role: 'mentor' }), aMember()];
  const check = (mentee: Partial<Mentee>, consents: readonly Consent[]) =>
    checkConsents(
      aPair({ endDate: '2026-08-31' }),
      members,
      peopleById({ mentors: [aMentor()], mentees: [aMentee({ birthDate: '2013-05-05', ...mentee })] }),
      consents,
      DAY,
    );
  const mentor = adultConsents('MTR-1', 'mentor');

  test('everything is there', () => {
    expect(check({}, [...mentor, ...childConsents('MTE-1')])).toEqual([]);
  });

  test('V-05 and V-07: every missing consent is named with role and kind', () => {
    expect(check({}, [])).toEqual([
      { code: 'consent_missing', data: { pairId: 'PR-1', personId: 'MTR-1', role: 'mentor', kind: 'mentor_work' } },
      { code: 'consent_missing', data: { pairId: 'PR-1', personId: 'MTR-1', role: 'mentor', kind: 'pd_processing' } },
      {
        code: 'representative_consent_missing',
        data: { pairId: 'PR-1', personId: 'MTE-1', role: 'mentee', kind: 'mentee_participation' },
      },
      {
        code: 'representative_consent_missing',
        data: { pairId: 'PR-1', personId: 'MTE-1', role: 'mentee', kind: 'pd_processing' },
      },
    ]);
  });

  test('V-08: who comes of age during the pair is announced with the day', () => {
    const found = check({ birthDate: '2008-02-29' }, [
      ...mentor,
      ...childConsents('MTE-1'),
      aConsent({ kind: 'mentee_participation' }),
    ]);
    expect(found).toEqual([
      {
        code: 'turns_adult_during_pair',
        data: { pairId: 'PR-1', personId: 'MTE-1', day: '2026-03-01' },
        level: 'warning',
      },
    ]);
  });

  test('V-22: a consent that expires before the end is announced, unless a later one is there', () => {
    const short = childConsents('MTE-1', { validTo: '2026-05-31' });
    expect(check({}, [...mentor, ...short]).map(({ code, data }) => [code, data?.['kind'], data?.['day']])).toEqual([
      ['consent_expires_during_pair', 'mentee_participation', '2026-05-31'],
      ['consent_expires_during_pair', 'pd_processing', '2026-05-31'],
    ]);
    expect(check({}, [...mentor, ...short, ...childConsents('MTE-1')])).toEqual([]);
  });

  test('who has left is not asked any more', () => {
    const left = [members[0] ?? aMember(), aMember({ leftOn: '2025-08-31' })];
    const people = peopleById({ mentors: [aMentor()], mentees: [aMentee()] });
    expect(checkConsents(aPair(), left, people, mentor, DAY)).toEqual([]);
  });
});
