// The screens that cancel an order of a school: what it means, that it cannot be, and that it is done.
import type { Page } from 'playwright-core';
import type { Value } from '../../src/rpc/contract.ts';
import * as ui from '../../src/texts/ui.ts';
import * as orders from '../../src/texts/uiOrders.ts';
import { withOrders } from './orderScreens.ts';
import { press, type ScreenCase } from './screenCase.ts';

const cancel = async (page: Page) => {
  await press(page, ui.schoolScreens.orders);
  await page.getByRole('button', { name: orders.cancelOrder }).first().click();
};
export const CANCELLING: Value<'rpcGetCancelling'> = {
  title: 'Об утверждении наставнических пар',
  number: '96-Д',
  date: '2025-10-03',
  errors: [],
  warnings: [
    {
      code: 'order_cancel_pairs_running',
      text: 'Пары уже работают: 2. После отмены они станут проектами и не будут учитываться, пока их не закрепит другой приказ.',
    },
  ],
};

export const CANCEL_ORDER_SCREENS: readonly ScreenCase[] = [
  {
    name: 'cancel-order',
    why: 'pairs are at work: told before the press',
    answers: { ...withOrders, rpcGetCancelling: { value: CANCELLING } },
    walk: cancel,
  },
  {
    name: 'cancel-order-refused',
    why: 'a pair has run to its end under it',
    answers: {
      ...withOrders,
      rpcGetCancelling: {
        value: {
          ...CANCELLING,
          errors: [
            {
              code: 'order_cancel_pairs_over',
              text: 'Приказ ПРК-0001 отменить нельзя: по нему уже завершились пары (ПАР-0001) и они учтены. Остальные пары прекратите приказом об изменениях.',
            },
          ],
          warnings: [],
        },
      },
    },
    walk: cancel,
  },
  {
    name: 'cancel-order-done',
    why: 'the pairs are free',
    answers: { ...withOrders, rpcGetCancelling: { value: CANCELLING }, rpcCancelOrder: { value: { pairs: 2 } } },
    walk: async (page) => {
      await cancel(page);
      await press(page, orders.cancelOrder);
    },
  },
];
