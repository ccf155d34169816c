// What has to be there before each type of order is signed.
import { describe, expect, test } from '@jest/globals';
import type { SigningFacts } from '../../src/domain/order/effects/signingFacts.ts';
import { consentGates, gatesOf } from '../../src/domain/order/gatesOf.ts';
import type { Order } from '../../src/domain/order/order.ts';
import type { Pair } from '../../src/domain/pair/pair.ts';
import type { SchoolRegister } from '../../src/domain/register/organisation.ts';
import { aMember, aMentee, aMentor, anOrder, aPair } from './rows.ts';
import { aDraft, anAward, aStaff, CHANGED_ON, someFacts } from './signingRows.ts';

const STAFF = aStaff();
const [RUNNING] = STAFF.pairs as [Pair];
const without = (id: string): SchoolRegister => aStaff({ orders: STAFF.orders.filter((order) => order.id !== id) });
const ended = (row: Partial<Pair> = {}, orders: readonly Order[] = []): SchoolRegister =>
  aStaff({
    orders: [...STAFF.orders, ...orders],
    pairs: [aPair({ ...RUNNING, terminatedOn: '2025-12-04', terminationReason: 'employer_cancelled', ...row })],
  });
const CURATOR = {
  id: 'KUR-1',
  fio: 'Берёзкина Анна Львовна',
  position: '',
  role: 'org_curator',
  orderId: '',
  appointedFrom: null,
  appointedTo: null,
} as const;

interface GateCase {
  readonly type: Order['type'];
  readonly register: SchoolRegister;
  readonly facts?: Partial<SigningFacts>;
  readonly errors?: readonly string[];
  readonly warnings?: readonly string[];
  readonly why: string;
}

const PAPER = { paperIds: ['PR-1'] };

const CASES: readonly GateCase[] = [
  { type: 'order_introduce', register: STAFF, why: 'the municipality has an act' },
  {
    type: 'order_introduce',
    register: STAFF,
    facts: { hasHigherAct: false },
    warnings: ['gate_no_higher_act'],
    why: 'neither municipal order nor regional act is known',
  },
  { type: 'order_approve_regulation', register: aStaff({ orders: [] }), why: 'needs nothing' },
  { type: 'order_appoint_curator', register: aStaff({ curators: [CURATOR] }), why: 'the model is introduced' },
  {
    type: 'order_appoint_curator',
    register: { ...without('INT'), curators: [CURATOR] },
    errors: ['gate_not_introduced'],
    why: 'no order on introduction',
  },
  {
    type: 'order_appoint_curator',
    register: aStaff({
      curators: [CURATOR],
      orders: [anOrder({ id: 'INT', type: 'order_introduce', number: '1', date: '2025-12-02' })],
    }),
    errors: ['gate_not_introduced'],
    why: 'introduced a day later',
  },
  { type: 'order_appoint_curator', register: STAFF, warnings: ['gate_no_curators'], why: 'nobody to appoint' },
  { type: 'order_final_event', register: without('CUR'), warnings: ['gate_no_curator'], why: 'V-04' },
  {
    type: 'order_approve_pairs',
    register: aStaff({ pairs: [aPair({ ...RUNNING, orderId: 'NEW', status: 'draft' })] }),
    why: 'all is there',
  },
  { type: 'order_approve_pairs', register: STAFF, warnings: ['gate_no_pairs'], why: "the pair is another order's" },
  {
    type: 'order_approve_pairs',
    register: {
      ...without('CUR'),
      mentors: [aMentor({ id: 'MTR-1' })],
      pairs: [aPair({ ...RUNNING, orderId: 'NEW', status: 'draft' })],
    },
    warnings: ['gate_no_curator', 'gate_agreement_missing'],
    why: 'V-04, and an employee who mentors an employee without an agreement',
  },
  {
    type: 'order_approve_pairs',
    register: aStaff({
      mentors: [aMentor({ id: 'MTR-1' })],
      mentees: [aMentee({ id: 'MTE-1', category: 'pupil' })],
      pairs: [aPair({ ...RUNNING, orderId: 'NEW', status: 'draft' })],
    }),
    why: 'ТК 351.8 is not about pupils',
  },
  { type: 'order_change_pairs', register: ended(), facts: PAPER, why: 'three working days have passed' },
  { type: 'order_change_pairs', register: STAFF, facts: PAPER, errors: ['gate_nothing_changes'], why: 'no change' },
  { type: 'order_change_pairs', register: ended(), errors: ['gate_nothing_changes'], why: 'no document, no basis' },
  {
    type: 'order_change_pairs',
    register: ended({ terminationReason: null }),
    facts: PAPER,
    errors: ['gate_reason_missing'],
    why: 'a day and a reason go together',
  },
  {
    type: 'order_change_pairs',
    register: ended({ status: 'terminated', terminatedOn: null }),
    facts: PAPER,
    errors: ['gate_change_without_day'],
    why: 'ended, nobody knows when',
  },
  {
    type: 'order_change_pairs',
    register: ended({ orderId: '' }),
    facts: PAPER,
    errors: ['gate_original_missing'],
    why: 'there is no original order',
  },
  {
    type: 'order_change_pairs',
    register: {
      ...ended(),
      orders: [...STAFF.orders.filter(({ id }) => id !== 'ORD-1'), aDraft('order_approve_pairs', { id: 'ORD-1' })],
    },
    facts: PAPER,
    errors: ['gate_original_not_signed'],
    why: 'the original order is a draft',
  },
  {
    type: 'order_change_pairs',
    register: ended({ terminatedOn: '2025-10-10', endingOrderId: 'CHG' }, [
      anOrder({ id: 'CHG', type: 'order_change_pairs', number: '110', date: '2025-10-10' }),
    ]),
    facts: PAPER,
    errors: ['gate_nothing_changes'],
    why: 'an earlier order has told of it',
  },
  {
    type: 'order_change_pairs',
    register: aStaff({ members: [...STAFF.members, aMember({ personId: 'MTE-2', leftOn: '2025-11-20' })] }),
    facts: PAPER,
    errors: ['gate_leaving_reason_missing'],
    why: 'a member of a group left, nobody knows why',
  },
  {
    type: 'order_change_pairs',
    register: aStaff({
      members: [...STAFF.members, aMember({ personId: 'MTE-2', leftOn: '2025-11-20', leftReason: 'left_org' })],
    }),
    facts: PAPER,
    why: 'with the reason it may be signed',
  },
  { type: 'order_awards', register: STAFF, facts: { awards: [anAward()] }, why: 'the curator says for what' },
  {
    type: 'order_awards',
    register: STAFF,
    facts: { awards: [anAward({ basis: ' ' })], hasMinutes: true },
    why: 'there are minutes',
  },
  {
    type: 'order_awards',
    register: STAFF,
    facts: { awards: [anAward(), anAward({ id: 'AWD-2', basis: '' })] },
    warnings: ['gate_no_proposal'],
    why: 'neither minutes nor a reason for one of them',
  },
  { type: 'order_awards', register: STAFF, warnings: ['gate_no_awards'], why: 'nobody to reward' },
];

describe('gates', () => {
  test.each(CASES)('$type, $why: $errors $warnings', ({ type, register, facts, errors = [], warnings = [] }) => {
    const problems = gatesOf(aDraft(type), someFacts(register, facts), CHANGED_ON);
    const codes = (level?: string) => problems.filter((one) => one.level === level).map(({ code }) => code);
    expect({ errors: codes(), warnings: codes('warning') }).toEqual({ errors, warnings });
  });

  test('V-05 is told of each person and paper, by code', () => {
    const register = aStaff({ pairs: [aPair({ ...RUNNING, orderId: 'NEW', status: 'draft' })], consents: [] });
    expect(consentGates(aDraft('order_approve_pairs'), someFacts(register), CHANGED_ON)).toEqual([
      { code: 'gate_own_consent', data: { personId: 'MTR-1', reason: 'mentor_work' } },
      { code: 'gate_own_consent', data: { personId: 'MTR-1', reason: 'pd_processing' } },
      { code: 'gate_own_consent', data: { personId: 'MTE-1', reason: 'mentee_participation' } },
      { code: 'gate_own_consent', data: { personId: 'MTE-1', reason: 'pd_processing' } },
    ]);
  });

  test('of an order on changes only those who come need consents', () => {
    const next = aPair({ ...RUNNING, id: 'PR-2', orderId: '', status: 'draft', replacesPairId: 'PR-1' });
    const register = aStaff({
      pairs: [RUNNING, { ...next, startDate: '2025-12-08' }],
      members: [...STAFF.members, aMember({ pairId: 'PR-2', personId: 'MTR-2', role: 'mentor' })],
      consents: [],
    });
    const facts = someFacts(register, { paperIds: ['PR-2'] });
    const people = consentGates(aDraft('order_change_pairs'), facts, CHANGED_ON).map(({ data }) => data?.['personId']);
    expect([...new Set(people)]).toEqual(['MTR-2']);
  });
});
