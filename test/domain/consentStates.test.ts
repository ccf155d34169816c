// States of a consent, what a withdrawal makes due, and the consents of a person as a curator looks at them.
import { describe, expect, test } from '@jest/globals';
import { consentLines } from '../../src/domain/consent/consentLines.ts';
import { consentStateOn } from '../../src/domain/consent/consentState.ts';
import { withdrawalTasks } from '../../src/domain/consent/withdrawalTasks.ts';
import { aConsent, aMember, aMentee, aMentor, aPair, MENTOR } from './rows.ts';

const DAY = '2025-09-01';
const LATER = aConsent({ id: 'CNS-2', givenOn: DAY });

describe('on 01.09.2025 a consent is', () => {
  test.each([
    { row: { givenOn: null, requestedOn: '2025-08-30' }, state: 'requested', why: 'the paper is out' },
    { row: { givenOn: '2025-09-02' }, state: 'requested', why: 'signed tomorrow' },
    { row: { givenOn: DAY }, state: 'given', why: 'signed today' },
    { row: { validTo: DAY }, state: 'given', why: 'its last day' },
    { row: { validTo: '2025-08-31' }, state: 'expired', why: 'ended yesterday' },
    { row: { withdrawnOn: DAY }, state: 'withdrawn', why: 'withdrawn today' },
    { row: { withdrawnOn: '2025-09-02' }, state: 'given', why: 'withdrawn tomorrow' },
    { row: { withdrawnOn: DAY, validTo: '2025-08-31' }, state: 'withdrawn', why: 'a withdrawal outlives the term' },
    { row: { withdrawnOn: '2025-08-01', destroyedOn: DAY }, state: 'destroyed', why: 'the data are gone' },
    { row: { replacedById: 'CNS-2' }, state: 'replaced', why: 'a new one is given' },
    { row: { replacedById: 'CNS-2', validTo: '2025-08-31' }, state: 'replaced', why: 'replaced after it ended' },
    { row: { replacedById: 'CNS-9' }, state: 'given', why: 'its replacement is not there' },
  ])('$state: $why', ({ row, state }) => {
    const consent = aConsent(row);
    expect(consentStateOn(consent, [consent, LATER], DAY)).toBe(state);
  });

  test('given until the day its replacement is signed', () => {
    const consent = aConsent({ replacedById: 'CNS-2' });
    expect(consentStateOn(consent, [consent, aConsent({ id: 'CNS-2', givenOn: '2025-09-02' })], DAY)).toBe('given');
  });
});

const REGISTER = {
  mentors: [aMentor(), aMentor({ id: 'MTR-2', partnerId: 'PRT-1' })],
  mentees: [aMentee({ birthDate: '2012-01-01' })],
  pairs: [
    aPair(),
    aPair({ id: 'PR-2', status: 'completed' }),
    aPair({ id: 'PR-3', endDate: '2025-08-31' }),
    aPair({ id: 'PR-4', status: 'draft', startDate: '2025-10-01' }),
  ],
  members: [
    MENTOR,
    aMember(),
    ...['PR-2', 'PR-3', 'PR-4'].map((pairId) => aMember({ pairId })),
    aMember({ pairId: 'PR-4', personId: 'MTR-2', role: 'mentor' }),
  ],
};

describe('a withdrawal on Thursday 04.09.2025 makes due', () => {
  test.each([
    {
      kind: 'pd_processing',
      personId: 'MTE-1',
      request: 'withdrawal',
      due: [
        'stop_processing MTE-1 2025-09-04',
        'pair_attention PR-1 2025-09-05',
        'pair_attention PR-4 2025-09-05',
        'destroy_data MTE-1 2025-10-04',
      ],
      why: 'destruction within 30 days; pairs that run or are being prepared',
    },
    {
      kind: 'pd_processing',
      personId: 'MTR-9',
      request: 'stop',
      due: ['stop_processing_on_request MTR-9 2025-09-18', 'destroy_data MTR-9 2025-10-04'],
      why: 'a request to stop has ten working days',
    },
    {
      kind: 'mentor_work',
      personId: 'MTR-1',
      request: 'withdrawal',
      due: ['terminate_pair_of_employee PR-1 2025-09-09'],
      why: 'three working days of notice',
    },
    {
      kind: 'mentor_work',
      personId: 'MTR-2',
      request: 'withdrawal',
      due: ['terminate_pair PR-4 2025-09-09'],
      why: 'a mentor of a partner is not under labour law here',
    },
    {
      kind: 'mentee_participation',
      personId: 'MTE-1',
      request: 'withdrawal',
      due: ['mentee_leaves PR-1 2025-09-05', 'mentee_leaves PR-4 2025-09-05'],
      why: 'the mentee leaves',
    },
    {
      kind: 'pd_distribution',
      personId: 'MTR-1',
      request: 'withdrawal',
      due: ['take_down MTR-1 2025-09-09'],
      why: 'three working days to take down',
    },
    {
      kind: 'pd_transfer',
      personId: 'MTR-1',
      request: 'withdrawal',
      due: ['stop_transfer MTR-1 2025-09-04'],
      why: 'at once',
    },
  ] as const)('$kind of $personId: $why', ({ kind, personId, request, due }) => {
    const tasks = withdrawalTasks({ kind, personId }, '2025-09-04', request, REGISTER);
    expect(tasks.map(({ code, about, dueOn }) => `${code} ${about} ${dueOn}`)).toEqual(due);
  });
});

describe('the consents of a mentee of 13 in a pair', () => {
  const mentee = aMentee({ birthDate: '2012-01-01' });
  const given = { personId: mentee.id, signer: 'legal_representative', givenOn: '2025-01-01' } as const;
  const lines = consentLines(
    mentee,
    ['mentee'],
    [
      aConsent({ ...given, id: 'CNS-1', kind: 'pd_processing', validTo: '2025-09-30' }),
      aConsent({ ...given, id: 'CNS-2', kind: 'photo_video', withdrawnOn: '2025-02-01' }),
      aConsent({ ...given, id: 'CNS-3', kind: 'photo_video', givenOn: '2025-03-01', validTo: '2026-03-01' }),
      aConsent({ ...given, id: 'CNS-4', kind: 'photo_video', personId: 'MTE-2' }),
    ],
    DAY,
  );

  test('are each shown once, with what is missing and what ends within 30 days', () => {
    expect(
      lines.map(({ kind, state, needed, expiresSoon, consent }) => [kind, state, needed, expiresSoon, consent?.id]),
    ).toEqual([
      ['mentee_participation', 'missing', true, false, undefined],
      ['pd_processing', 'given', true, true, 'CNS-1'],
      ['photo_video', 'given', false, false, 'CNS-3'],
    ]);
  });
});
