// What keeps an order from being cancelled, and what cancelling it leaves.
import { describe, expect, test } from '@jest/globals';
import { cancellingEffects, checkCancelling } from '../../src/domain/order/cancelling.ts';
import type { Pair } from '../../src/domain/pair/pair.ts';
import { anOrder, aPair } from './rows.ts';
import { anAward, aStaff, CHANGED_ON } from './signingRows.ts';

const STAFF = aStaff();
const [RUNNING] = STAFF.pairs as [Pair];

describe('cancelling', () => {
  const order = anOrder({ id: 'ORD-1', number: '96-Д', date: '2025-09-12' });
  test.each([
    { order: {}, pair: {}, codes: ['order_cancel_pairs_running'], free: ['PR-1'], why: 'a pair is at work' },
    { order: {}, pair: { startDate: '2026-01-15' }, codes: [], free: ['PR-1'], why: 'the pair has not begun' },
    {
      order: {},
      pair: { status: 'terminated' as const },
      codes: ['order_cancel_pairs_over'],
      free: [],
      why: 'the days the pair ran would be lost',
    },
    {
      order: { status: 'draft' as const, number: '', date: null },
      pair: { status: 'draft' as const },
      codes: [],
      free: ['PR-1'],
      why: 'a draft lets its pairs go',
    },
    {
      order: { status: 'cancelled' as const },
      pair: {},
      codes: ['order_already_cancelled'],
      free: ['PR-1'],
      why: 'twice',
    },
    {
      order: { type: 'order_change_pairs' as const },
      pair: {},
      codes: ['order_cancel_changes_stay'],
      free: [],
      why: 'what was changed is not guessed back',
    },
    { order: { type: 'order_introduce' as const }, pair: {}, codes: [], free: [], why: 'nothing but the record' },
  ])('$why: $codes', ({ order: row, pair, codes, free }) => {
    const named = { ...order, ...row };
    const register = aStaff({ pairs: [aPair({ ...RUNNING, ...pair })] });
    expect(checkCancelling(named, register, CHANGED_ON).map(({ code }) => code)).toEqual(codes);
    expect(cancellingEffects(named, register, []).pairs).toEqual(free);
  });

  test('awards of the order are only proposed again, those handed over stay', () => {
    const awards = [
      anAward({ orderId: 'ORD-1', status: 'approved' }),
      anAward({ id: 'AWD-2', orderId: 'ORD-1', status: 'handed' }),
      anAward({ id: 'AWD-3' }),
    ];
    expect(cancellingEffects({ ...order, type: 'order_awards' }, STAFF, awards).awards).toEqual(['AWD-1']);
  });
});
