// The screens on orders of the authority: the list, the signing, the change of a signed one, the cancelling.
import type { Page } from 'playwright-core';
import type { Value } from '../../src/rpc/contract.ts';
import * as ui from '../../src/texts/ui.ts';
import * as orders from '../../src/texts/uiOrders.ts';
import { CANCELLING } from './cancelOrderScreens.ts';
import type { Answers } from './fakeServer.ts';
import { ORDERS, SIGNING } from './orderScreens.ts';
import { MUNICIPALITY } from './panelViews.ts';
import { fill, press, type ScreenCase } from './screenCase.ts';

const [ORDER] = ORDERS.orders;
const row = { ...ORDER, pairs: 0, consentsUrls: [], withoutConsents: 0, isNotInEffect: false, canBeAmended: false };
const introducing = { ...row, title: 'О внедрении целевой модели наставничества' };

const LIST = {
  orders: [
    { ...introducing, id: 'O-1', state: 'amended', number: '112-Д', date: '2025-09-12', canBeAmended: true },
    { ...row, id: 'O-2', title: 'О внесении изменений в приказ от 12.09.2025 № 112-Д', state: 'draft' },
    {
      ...row,
      id: 'O-3',
      title: 'О проведении итогового мероприятия',
      state: 'cancelled',
      number: '120',
      date: '2025-09-20',
    },
    { ...row, id: 'O-4', title: 'О проведении итогового мероприятия', state: 'draft', documentUrl: '' },
  ],
} as Value<'rpcGetOrders'>;

const TOWN: Answers = {
  rpcGetPanel: { value: MUNICIPALITY },
  rpcGetOrders: { value: LIST },
  rpcGetSigning: {
    value: {
      ...SIGNING,
      title: 'О внесении изменений в приказ от 12.09.2025 № 112-Д',
      signerPosition: 'начальник Управления образования',
      signerFio: 'Тополев Иван Сергеевич',
      counts: { ...SIGNING.counts, pairs: 0, amended: 1, cited: true },
      warnings: [{ code: 'gate_no_coordinator', text: 'В «Настройках» не назван координатор.' }],
      consents: [],
    },
  },
};

const toOrders = (page: Page) => press(page, ui.municipalityScreens.orders);
const cancel = async (page: Page) => {
  await toOrders(page);
  await page.getByRole('button', { name: orders.cancelOrder }).first().click();
};

export const MUNICIPAL_ORDER_SCREENS: readonly ScreenCase[] = [
  {
    name: 'town-orders',
    why: 'an amended order, its change, a cancelled one, one without its document',
    answers: TOWN,
    walk: toOrders,
  },
  {
    name: 'town-orders-empty',
    why: 'no order yet: the way to where they come from',
    answers: { ...TOWN, rpcGetOrders: { value: { orders: [] } } },
    walk: toOrders,
  },
  {
    name: 'town-sign-order',
    why: 'a gate that warns, what the signing will change',
    answers: TOWN,
    walk: async (page) => {
      await toOrders(page);
      await page.getByRole('button', { name: ui.sign }).first().click();
      await fill(page, orders.signOrderNumber, '130');
      await fill(page, orders.signOrderDate, '2025-10-01');
    },
  },
  {
    name: 'town-order-signed',
    why: 'the way to the workbooks that get its number',
    answers: { ...TOWN, rpcSignOrder: { value: { ...SIGNING.counts, pairs: 0, cited: true } } },
    walk: async (page) => {
      await toOrders(page);
      await page.getByRole('button', { name: ui.sign }).first().click();
      await fill(page, orders.signOrderNumber, '130');
      await fill(page, orders.signOrderDate, '2025-10-01');
      await press(page, ui.sign);
    },
  },
  {
    name: 'town-amend-order',
    why: 'the draft of a change is made',
    answers: { ...TOWN, rpcAmendOrder: { value: { orderId: 'O-5', documentUrl: 'https://docs.example/order/5' } } },
    walk: async (page) => {
      await toOrders(page);
      await press(page, orders.amendOrder);
      await page.getByText(orders.amendOrderMade).waitFor();
    },
  },
  {
    name: 'town-cancel-order',
    why: 'papers of the organisations cite it: told before the press',
    answers: {
      ...TOWN,
      rpcGetCancelling: {
        value: {
          ...CANCELLING,
          warnings: [{ code: 'order_cancel_cited', text: 'На этот приказ ссылаются документы организаций.' }],
        },
      },
    },
    walk: cancel,
  },
];
