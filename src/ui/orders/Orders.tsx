// The orders of a school.
import { call } from '../../rpc/client.ts';
import * as ui from '../../texts/ui.ts';
import * as texts from '../../texts/uiOrders.ts';
import { useLoaded } from '../hooks/useLoaded.ts';
import { Empty } from '../parts/Empty.tsx';
import { Loadable } from '../parts/Loadable.tsx';
import { Screen } from '../parts/Screen.tsx';
import type { SchoolProps } from '../school/schoolProps.ts';
import { OrderItem } from './OrderItem.tsx';
import { OrderJournal } from './OrderJournal.tsx';

export function Orders({ onOpen }: SchoolProps) {
  const list = useLoaded(() => call('rpcGetOrders', {}), '');
  return (
    <Screen title={texts.ordersTitle} onBack={() => onOpen('home')}>
      <Loadable loaded={list}>
        {({ orders }) =>
          orders.length === 0 ? (
            <Empty
              title={texts.ordersEmptyTitle}
              text={texts.ordersEmpty}
              primary={ui.toPairs}
              onPrimary={() => onOpen('pairs')}
            />
          ) : (
            <>
              <ul class="list">
                {orders.map((order) => (
                  <OrderItem
                    key={order.id}
                    order={order}
                    onSign={() => onOpen('signOrder', order.id)}
                    onCancel={() => onOpen('cancelOrder', order.id)}
                  />
                ))}
              </ul>
              <OrderJournal />
            </>
          )
        }
      </Loadable>
    </Screen>
  );
}
