// The screens on orders of a school: the list, the signing with its gates.
import type { Page } from 'playwright-core';
import type { Value } from '../../src/rpc/contract.ts';
import * as ui from '../../src/texts/ui.ts';
import * as orders from '../../src/texts/uiOrders.ts';
import type { Answers } from './fakeServer.ts';
import { SCHOOL } from './panelViews.ts';
import { fill, press, type ScreenCase } from './screenCase.ts';

export const ORDERS: Value<'rpcGetOrders'> = {
  orders: [
    {
      id: 'O-1',
      title: 'Об утверждении наставнических пар',
      state: 'draft',
      number: '',
      date: '',
      pairs: 2,
      documentUrl: 'https://docs.example/order/1',
      consentsUrls: ['https://docs.example/consents/1'],
      withoutConsents: 3,
      canBeAmended: false,
      isNotInEffect: false,
    },
    {
      id: 'O-2',
      title: 'Об утверждении наставнических пар',
      state: 'signed',
      number: '96-Д',
      date: '2025-10-03',
      pairs: 9,
      documentUrl: 'https://docs.example/order/2',
      consentsUrls: ['https://docs.example/consents/2'],
      withoutConsents: 0,
      canBeAmended: false,
      isNotInEffect: false,
    },
    {
      id: 'O-3',
      title: 'Об утверждении наставнических пар',
      state: 'cancelled',
      number: '',
      date: '',
      pairs: 1,
      documentUrl: 'https://docs.example/order/3',
      consentsUrls: [],
      withoutConsents: 0,
      canBeAmended: false,
      isNotInEffect: false,
    },
  ],
};

export const SIGNING: Value<'rpcGetSigning'> = {
  title: 'Об утверждении наставнических пар',
  series: '',
  number: '',
  date: '',
  signerPosition: 'директор',
  signerFio: 'Ольховский Пётр Ильич',
  acting: false,
  actingBasis: '',
  counts: { pairs: 2, ended: 0, amended: 0, cancelled: 0, curators: 0, awards: 0 },
  errors: [],
  warnings: [
    {
      code: 'gate_no_curator',
      text: 'К этой дате ещё не подписан приказ о назначении куратора. По порядку сначала куратор.',
    },
  ],
  consents: [
    {
      code: 'gate_own_consent',
      text: 'Участник НСТ-0001: нет согласия на работу наставником. Подписывает сам.',
    },
    {
      code: 'gate_representative_consent',
      text: 'Участник НСМ-0001: нет согласия на участие в программе. Подписывает законный представитель.',
    },
  ],
};

/** An order on changes that is too early for the law. */
const REFUSED_SIGNING: Value<'rpcGetSigning'> = {
  ...SIGNING,
  title: 'О внесении изменений в приказ о закреплении наставнических пар (групп)',
  counts: { ...SIGNING.counts, pairs: 0, ended: 1, amended: 1 },
  errors: [
    {
      code: 'termination_notice_short',
      text: 'Пара ПАР-0002: наставника НСТ-0002 предупреждают не менее чем за три рабочих дня. Уведомление 05.11.2025, прекратить можно не раньше 10.11.2025, указано 07.11.2025.',
    },
  ],
  consents: [],
  warnings: [],
};

const school: Answers = { rpcGetPanel: { value: SCHOOL } };
export const withOrders: Answers = {
  ...school,
  rpcGetOrders: { value: ORDERS },
  rpcGetSigning: { value: SIGNING },
};
const sign = async (page: Page) => {
  await press(page, ui.schoolScreens.orders);
  await press(page, ui.sign);
};
const signed = async (page: Page) => {
  await sign(page);
  await fill(page, orders.signOrderNumber, '112-Д');
  await fill(page, orders.signOrderDate, '2025-11-05');
  await press(page, ui.sign);
};
export const ORDER_SCREENS: readonly ScreenCase[] = [
  {
    name: 'orders',
    why: 'all three states',
    answers: withOrders,
    walk: (page) => press(page, ui.schoolScreens.orders),
  },
  {
    name: 'orders-not-in-effect',
    why: 'typed into the sheet: what stands in the way is told of each person',
    answers: {
      ...withOrders,
      rpcGetOrders: {
        value: { orders: ORDERS.orders.map((order) => ({ ...order, isNotInEffect: order.id === 'O-2' })) },
      },
      rpcCarryOutOrders: {
        value: {
          orders: 0,
          refused: [
            {
              orderId: 'O-2',
              title: 'Об утверждении наставнических пар',
              number: '96-Д',
              date: '2025-10-03',
              problems: SIGNING.consents,
            },
          ],
        },
      },
    },
    walk: (page) => press(page, ui.schoolScreens.orders),
  },
  {
    name: 'orders-carried-out',
    why: 'changes are made as the list opens',
    answers: {
      ...withOrders,
      rpcGetOrders: {
        value: { orders: ORDERS.orders.map((order) => ({ ...order, isNotInEffect: order.id === 'O-2' })) },
      },
      rpcCarryOutOrders: { value: { orders: 1, refused: [] } },
    },
    walk: (page) => press(page, ui.schoolScreens.orders),
  },
  {
    name: 'orders-journal',
    why: 'the journal is built',
    answers: {
      ...withOrders,
      rpcMakeOrderJournal: {
        value: { title: 'Журнал регистрации приказов', rows: 2, url: 'https://docs.example/journal/1' },
      },
    },
    walk: async (page) => {
      await press(page, ui.schoolScreens.orders);
      await press(page, orders.orderJournal);
    },
  },
  {
    name: 'orders-empty',
    why: 'no orders yet',
    answers: { ...school, rpcGetOrders: { value: { orders: [] } } },
    walk: (page) => press(page, ui.schoolScreens.orders),
  },
  { name: 'sign', why: 'gates of each person, number and dates', answers: withOrders, walk: sign },
  {
    name: 'sign-refused',
    why: 'the notice is too short',
    answers: { ...withOrders, rpcGetSigning: { value: REFUSED_SIGNING } },
    walk: sign,
  },
  {
    name: 'sign-other',
    why: 'somebody acts for the head',
    answers: withOrders,
    walk: async (page) => {
      await sign(page);
      await press(page, orders.signOrderOther);
    },
  },
  {
    name: 'sign-done',
    why: 'the pairs count now',
    answers: { ...withOrders, rpcSignOrder: { value: SIGNING.counts } },
    walk: signed,
  },
];
