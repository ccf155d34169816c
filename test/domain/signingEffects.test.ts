// What each type of order changes when it is signed.
import { describe, expect, test } from '@jest/globals';
import { signingEffects } from '../../src/domain/order/effects/signingEffects.ts';
import { ORDER_TYPES } from '../../src/domain/order/order.ts';
import type { Pair } from '../../src/domain/pair/pair.ts';
import type { Curator } from '../../src/domain/register/curator.ts';
import { aMember, anOrder, aPair } from './rows.ts';
import { aDraft, anAward, aStaff, CHANGED_ON, someFacts } from './signingRows.ts';

const STAFF = aStaff();
const [RUNNING] = STAFF.pairs as [Pair];

describe('an order on pairs', () => {
  test.each([
    {
      pair: { orderId: 'NEW', status: 'draft' as const },
      ids: [],
      patch: { status: 'active', orderItemNo: 1 },
      why: 'names the order',
    },
    {
      pair: { orderId: '', status: 'draft' as const },
      ids: ['PR-1'],
      patch: { status: 'active', orderId: 'NEW', orderItemNo: 1 },
      why: 'stands in its document and names none',
    },
    { pair: { orderId: '', status: 'draft' as const }, ids: [], patch: undefined, why: 'nobody has put it there' },
    { pair: { orderId: 'ORD-1' }, ids: ['PR-1'], patch: undefined, why: 'another order has it' },
    { pair: { orderId: 'NEW', status: 'active' as const }, ids: [], patch: undefined, why: 'signed once more' },
    { pair: { orderId: 'NEW', status: 'cancelled' as const }, ids: [], patch: undefined, why: 'cancelled meanwhile' },
  ])('$why: $patch', ({ pair, ids, patch }) => {
    const register = aStaff({ pairs: [aPair({ ...RUNNING, ...pair })] });
    const effects = signingEffects(aDraft('order_approve_pairs'), someFacts(register, { paperIds: ids }), CHANGED_ON);
    expect(effects.pairs[0]?.patch).toEqual(patch);
  });
});

describe('an order on changes', () => {
  const sign = (register: typeof STAFF, ids: readonly string[] = ['PR-1'], basedOnId = '') =>
    signingEffects(aDraft('order_change_pairs', { basedOnId }), someFacts(register, { paperIds: ids }), CHANGED_ON);

  test('ends a pair on its day: the members leave, the order that approved it is amended and named', () => {
    const pair = aPair({ ...RUNNING, terminatedOn: '2025-12-05', terminationReason: 'employer_cancelled' });
    expect(sign(aStaff({ pairs: [pair] }))).toEqual({
      pairs: [{ id: 'PR-1', patch: { endingOrderId: 'NEW', status: 'terminated' } }],
      left: [{ pairId: 'PR-1', on: '2025-12-05' }],
      told: [],
      orders: [{ id: 'ORD-1', status: 'amended' }],
      basedOnId: 'ORD-1',
      curators: [],
      awards: [],
    });
  });

  test('signed once more, it changes nothing', () => {
    const register = aStaff({
      pairs: [
        aPair({
          ...RUNNING,
          status: 'terminated',
          terminatedOn: '2025-12-05',
          terminationReason: 'other',
          endingOrderId: 'NEW',
        }),
      ],
      members: STAFF.members.map((member) => ({ ...member, leftOn: '2025-12-05' })),
      orders: STAFF.orders.map((order) => (order.id === 'ORD-1' ? { ...order, status: 'amended' as const } : order)),
    });
    expect(sign(register, ['PR-1'], 'ORD-1')).toEqual({
      pairs: [],
      left: [],
      told: [],
      orders: [],
      basedOnId: '',
      curators: [],
      awards: [],
    });
  });

  test('puts the new pair in the line of the former, which ends on the eve', () => {
    const next = aPair({
      ...RUNNING,
      id: 'PR-2',
      orderId: '',
      status: 'draft',
      startDate: '2025-12-08',
      replacesPairId: 'PR-1',
    });
    const register = aStaff({
      pairs: [aPair({ ...RUNNING, orderItemNo: 4 }), next],
      members: [...STAFF.members, aMember({ pairId: 'PR-2', personId: 'MTR-2', role: 'mentor' })],
    });
    expect(sign(register, ['PR-2']).pairs).toEqual([
      {
        id: 'PR-1',
        patch: {
          endingOrderId: 'NEW',
          status: 'terminated',
          terminatedOn: '2025-12-07',
          terminationReason: 'replaced_mentor',
        },
      },
      { id: 'PR-2', patch: { status: 'active', orderId: 'ORD-1', orderItemNo: 4 } },
    ]);
  });

  test('a pair with an order of its own waits for that one', () => {
    const next = aPair({ ...RUNNING, id: 'PR-2', orderId: 'OWN', status: 'draft', replacesPairId: 'PR-1' });
    expect(sign(aStaff({ pairs: [RUNNING, next] }), ['PR-2']).pairs.map(({ id }) => id)).toEqual(['PR-1']);
  });

  test.each([
    { statuses: ['cancelled', 'cancelled'], order: 'cancelled', why: 'no pair of it has begun: nothing is left of it' },
    { statuses: ['cancelled', 'active'], order: 'amended', why: 'one goes on' },
    { statuses: ['terminated', 'terminated'], order: 'amended', why: 'those that ran still count for their days' },
  ] as const)('the original order becomes $order: $why', ({ statuses, order }) => {
    const pairs = statuses.map((status, at) =>
      aPair({ ...RUNNING, id: `PR-${at + 1}`, status, terminatedOn: status === 'active' ? null : '2025-12-05' }),
    );
    expect(sign(aStaff({ pairs, members: [] }), ['PR-1', 'PR-2']).orders).toEqual([{ id: 'ORD-1', status: order }]);
  });

  test('typed by hand, it speaks of the changed pairs of the order it is based on', () => {
    const other = aPair({ ...RUNNING, id: 'PR-9', orderId: 'ORD-9', terminatedOn: '2025-12-05' });
    const pairs = [aPair({ ...RUNNING, terminatedOn: '2025-12-05' }), other];
    expect(sign(aStaff({ pairs }), [], 'ORD-1').pairs.map(({ id }) => id)).toEqual(['PR-1']);
    expect(sign(aStaff({ pairs }), [], '').pairs).toEqual([]);
  });

  test('a mentor who joined the pair in place of another amends the order and ends nothing', () => {
    const members = [
      ...STAFF.members.map((member) => (member.role === 'mentor' ? { ...member, leftOn: '2025-12-05' } : member)),
      aMember({ personId: 'MTR-2', role: 'mentor', joinedOn: '2025-12-06' }),
    ];
    const effects = sign(aStaff({ members }));
    expect([effects.pairs, effects.left, effects.orders]).toEqual([[], [], [{ id: 'ORD-1', status: 'amended' }]]);
    expect(effects.told).toEqual([
      { pairId: 'PR-1', personId: 'MTR-1', kind: 'left', on: '2025-12-05' },
      { pairId: 'PR-1', personId: 'MTR-2', kind: 'joined', on: '2025-12-06' },
    ]);
  });

  test.each([
    { mark: '', told: 1, why: 'nobody has told of it' },
    { mark: 'CHG', told: 0, why: 'an order in force has' },
    { mark: 'GONE', told: 1, why: 'the order that had was cancelled' },
    { mark: 'NEW', told: 0, why: 'signed once more' },
  ])('a leaving marked «$mark» is marked anew $told times: $why', ({ mark, told }) => {
    const row = { type: 'order_change_pairs', number: '110', date: '2025-11-01' } as const;
    const register = aStaff({
      orders: [
        ...STAFF.orders,
        anOrder({ ...row, id: 'CHG' }),
        anOrder({ ...row, id: 'GONE', status: 'cancelled' }),
        anOrder({ ...row, id: 'NEW' }),
      ],
      members: [
        ...STAFF.members,
        aMember({ personId: 'MTE-2', leftOn: '2025-11-20', leftReason: 'left_org', leftOrderId: mark }),
      ],
    });
    expect(sign(register).told).toHaveLength(told);
  });
});

const aCurator = (row: Partial<Curator> = {}): Curator => ({
  id: 'KUR-1',
  fio: 'Берёзкина Анна Львовна',
  position: '',
  role: 'org_curator',
  orderId: '',
  appointedFrom: null,
  appointedTo: null,
  ...row,
});

describe('an order on the curator', () => {
  test.each([
    { row: {}, from: CHANGED_ON, why: 'from the day of the order when no day is written' },
    { row: { appointedFrom: '2025-09-01' }, from: '2025-09-01', why: 'a day that is written stays' },
    { row: { orderId: 'CUR' }, from: undefined, why: 'another order in force has appointed' },
    { row: { appointedTo: '2025-11-30' }, from: undefined, why: 'has left' },
    { row: { id: '' }, from: undefined, why: 'a row without a code' },
    { row: { orderId: 'NEW', appointedFrom: '2025-12-01' }, from: undefined, why: 'signed once more' },
  ])('$why', ({ row, from }) => {
    const register = aStaff({ curators: [aCurator(row)] });
    const { curators } = signingEffects(aDraft('order_appoint_curator'), someFacts(register), CHANGED_ON);
    expect(curators).toEqual(from === undefined ? [] : [{ id: 'KUR-1', orderId: 'NEW', appointedFrom: from }]);
  });
});

describe('an order on awards', () => {
  test.each([
    { row: {}, patch: { orderId: 'NEW', awardedOn: CHANGED_ON, status: 'approved' }, why: 'given by the school' },
    { row: { level: 'regional' }, patch: { orderId: 'NEW' }, why: 'the order only asks for what others give' },
    { row: { status: 'handed' as const }, patch: undefined, why: 'handed over already' },
    { row: { orderId: 'INT' }, patch: undefined, why: 'another order has it' },
    {
      row: { orderId: 'NEW', awardedOn: CHANGED_ON, status: 'approved' as const },
      patch: undefined,
      why: 'signed once more',
    },
  ])('$why', ({ row, patch }) => {
    const facts = someFacts(STAFF, { awards: [anAward(row)] });
    const { awards } = signingEffects(aDraft('order_awards'), facts, CHANGED_ON);
    expect(awards[0]?.patch).toEqual(patch);
  });
});

test.each(ORDER_TYPES.filter((type) => !/pairs|curator|awards/u.test(type)))('%s changes its own row only', (type) => {
  const facts = someFacts(STAFF, { awards: [anAward()], paperIds: ['PR-1'] });
  const { basedOnId, ...rows } = signingEffects(aDraft(type), facts, CHANGED_ON);
  expect([basedOnId, Object.values(rows).flat()]).toEqual(['', []]);
});
