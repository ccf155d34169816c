// The orders of a school.
import { call } from '../../rpc/client.ts';
import * as ui from '../../texts/ui.ts';
import { useLoaded } from '../hooks/useLoaded.ts';
import { Empty } from '../parts/Empty.tsx';
import { Loadable } from '../parts/Loadable.tsx';
import { Screen } from '../parts/Screen.tsx';
import { OrderItem } from './OrderItem.tsx';
import type { SchoolProps } from './schoolProps.ts';

export function Orders({ onOpen }: SchoolProps) {
  const list = useLoaded(() => call('rpcGetOrders', {}), '');
  return (
    <Screen title={ui.ordersTitle} onBack={() => onOpen('home')}>
      <Loadable loaded={list}>
        {({ orders }) =>
          orders.length === 0 ? (
            <Empty
              title={ui.ordersEmptyTitle}
              text={ui.ordersEmpty}
              primary={ui.toPairs}
              onPrimary={() => onOpen('pairs')}
            />
          ) : (
            <ul class="list">
              {orders.map((order) => (
                <OrderItem key={order.id} order={order} onSign={() => onOpen('signOrder', order.id)} />
              ))}
            </ul>
          )
        }
      </Loadable>
    </Screen>
  );
}
