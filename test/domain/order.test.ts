// When an order is signed, what its number and date must be, and when the model counts as introduced.
import { describe, expect, test } from '@jest/globals';
import { checkSigning } from '../../src/domain/order/checkSigning.ts';
import { isSigned, isSignedOn } from '../../src/domain/order/isSigned.ts';
import { isImplementedOn, missingActs } from '../../src/domain/order/missingActs.ts';
import { registeredOrders } from '../../src/domain/order/registeredOrders.ts';
import { anOrder, aPair, aRegister } from './rows.ts';

describe('an order is signed', () => {
  test.each([
    { row: {}, signed: true, why: 'number and date' },
    { row: { status: 'draft' as const }, signed: true, why: 'number and date decide, not the status text' },
    { row: { number: '' }, signed: false, why: 'status says signed, no number' },
    { row: { number: '  ' }, signed: false, why: 'a blank is no number' },
    { row: { date: null }, signed: false, why: 'no date' },
    { row: { status: 'cancelled' as const }, signed: false, why: 'cancelled' },
  ])('$signed: $why', ({ row, signed }) => {
    expect(isSigned(anOrder(row))).toBe(signed);
  });

  test('on a day: from its date on', () => {
    expect(isSignedOn(anOrder(), '2025-01-29')).toBe(false);
    expect(isSignedOn(anOrder(), '2025-01-30')).toBe(true);
  });
});

describe('entering number and date', () => {
  const others = [
    anOrder({ id: 'ORD-1', number: '12/1', date: '2025-01-30' }),
    anOrder({ id: 'ORD-2', number: '56-ОД', date: '2024-09-01' }),
    anOrder({ id: 'ORD-3', number: '96-Д', date: '2025-02-01', status: 'cancelled' }),
    anOrder({ id: 'ORD-4', number: '', date: null, status: 'draft' }),
    anOrder({ id: 'ORD-5', number: '', date: '2025-03-01', status: 'draft' }),
  ];
  test.each([
    { number: '13', date: '2025-02-10', codes: [], why: 'free number' },
    { number: '', date: '2025-02-10', codes: ['order_number_missing'], why: 'V-01: no number' },
    { number: '№ ', date: '2025-02-10', codes: ['order_number_missing'], why: 'V-01: the sign is no number' },
    { number: '13', date: null, codes: ['order_date_missing'], why: 'V-01: no date' },
    { number: '', date: null, codes: ['order_number_missing', 'order_date_missing'], why: 'V-01: nothing' },
    { number: '12/1', date: '2025-02-10', codes: ['order_number_taken'], why: 'V-02: taken this year' },
    { number: '№ 12/1 ', date: '2025-12-19', codes: ['order_number_taken'], why: 'V-02: written otherwise' },
    {
      number: '12/1',
      date: '2026-01-09',
      codes: ['order_date_future'],
      why: 'V-02: a new year numbers anew; V-03: the future',
    },
    { number: '56-од', date: '2024-12-31', codes: ['order_number_taken'], why: 'V-02: case' },
    {
      number: '96-Д',
      date: '2025-05-01',
      codes: ['order_number_taken'],
      why: 'V-02: a cancelled order keeps its number',
    },
    { number: '96-ЛС', date: '2025-05-01', codes: [], why: 'another series' },
    { number: '13', date: '2025-12-20', codes: [], why: 'today is not the future' },
    { number: '13', date: '2025-12-21', codes: ['order_date_future'], why: 'V-03: tomorrow' },
  ])('«$number» of $date: $codes, $why', ({ number, date, codes }) => {
    const problems = checkSigning(anOrder({ id: 'ORD-9', number, date }), others, '2025-12-20');
    expect(problems.map(({ code }) => code)).toEqual(codes);
  });

  test('the order itself does not stand in its own way, and the taken number tells who has it', () => {
    expect(checkSigning(anOrder(), others, '2025-12-20')).toEqual([]);
    expect(checkSigning(anOrder({ id: 'ORD-9', number: ' 12/1', date: '2025-06-01' }), others, '2025-12-20')).toEqual([
      {
        code: 'order_number_taken',
        data: { orderId: 'ORD-9', otherOrderId: 'ORD-1', number: '12/1', year: 2025 },
      },
    ]);
  });

  test('a future date warns and hinders nothing', () => {
    expect(checkSigning(anOrder({ id: 'ORD-9', number: '13', date: '2026-01-01' }), [], '2025-12-20')).toEqual([
      {
        code: 'order_date_future',
        data: { orderId: 'ORD-9', date: '2026-01-01', today: '2025-12-20' },
        level: 'warning',
      },
    ]);
  });
});

describe('the model is introduced', () => {
  const orders = [
    anOrder({ id: 'A', type: 'order_introduce', number: '1' }),
    anOrder({ id: 'B', type: 'order_approve_regulation', number: '2' }),
    anOrder({ id: 'C', type: 'order_appoint_curator', number: '3' }),
    anOrder({ id: 'ORD-1', number: '4' }),
  ];
  const organisation = { ...aRegister().organisation, roadmapApprovedOn: '2025-01-30' };
  const full = aRegister({ organisation, orders });
  const without = (id: string) => aRegister({ organisation, orders: orders.filter((order) => order.id !== id) });

  test.each([
    { register: full, day: '2025-01-30', missing: [], why: 'all five acts, on the day of the last' },
    {
      register: full,
      day: '2025-01-29',
      missing: ['introduce', 'regulation', 'roadmap', 'curator', 'pairs'],
      why: 'a day before',
    },
    { register: without('A'), day: '2025-12-31', missing: ['introduce'], why: 'no order on introduction' },
    { register: without('B'), day: '2025-12-31', missing: ['regulation'], why: 'no Положение' },
    { register: without('C'), day: '2025-12-31', missing: ['curator'], why: 'no curator' },
    { register: without('ORD-1'), day: '2025-12-31', missing: ['pairs'], why: 'no order on pairs' },
    { register: aRegister({ orders }), day: '2025-12-31', missing: ['roadmap'], why: 'no roadmap' },
    {
      register: { ...full, pairs: [aPair({ status: 'draft' })] },
      day: '2025-12-31',
      missing: ['pairs'],
      why: 'the pair is a draft',
    },
    {
      register: { ...full, pairs: [aPair({ status: 'approved' })] },
      day: '2025-12-31',
      missing: [],
      why: 'approved is enough here',
    },
    {
      register: { ...full, orders: orders.map((order) => ({ ...order, status: 'cancelled' as const })) },
      day: '2025-12-31',
      missing: ['introduce', 'regulation', 'curator', 'pairs'],
      why: 'cancelled orders',
    },
  ])('$missing missing: $why', ({ register, day, missing }) => {
    expect(missingActs(register, day)).toEqual(missing);
    expect(isImplementedOn(register, day)).toBe(missing.length === 0);
  });

  test('the light rule asks for introduction, curator and pairs only', () => {
    expect(isImplementedOn(aRegister({ orders: orders.filter(({ id }) => id !== 'B') }), '2025-12-31', 'light')).toBe(
      true,
    );
    expect(missingActs(without('C'), '2025-12-31', 'light')).toEqual(['curator']);
  });
});

test('a journal has the numbers of a day in the order people count, and no drafts', () => {
  const day = '2025-02-03';
  const orders = ['12/10', '9', '96-Д', '12/2', '96', ''].map((number, at) =>
    anOrder({ id: `O-${at}`, number, date: day }),
  );
  const early = anOrder({ id: 'E', number: '200', date: '2025-01-09', status: 'cancelled' });
  const draft = anOrder({ id: 'D', number: '1', date: null });
  expect(registeredOrders([...orders, early, draft]).map(({ number }) => number)).toEqual([
    '200',
    '9',
    '12/2',
    '12/10',
    '96',
    '96-Д',
  ]);
});
