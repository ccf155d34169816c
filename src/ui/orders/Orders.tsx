// The orders of a school or of the authority.
import { useState } from 'preact/hooks';
import { call } from '../../rpc/client.ts';
import type { Value } from '../../rpc/contract.ts';
import * as ui from '../../texts/ui.ts';
import * as texts from '../../texts/uiOrders.ts';
import { useAction } from '../hooks/useAction.ts';
import { useLoaded } from '../hooks/useLoaded.ts';
import { Empty } from '../parts/Empty.tsx';
import { Loadable } from '../parts/Loadable.tsx';
import { Notice } from '../parts/Notice.tsx';
import { Problems } from '../parts/Problems.tsx';
import { Progress } from '../parts/Progress.tsx';
import { Screen } from '../parts/Screen.tsx';
import { OutLink } from '../values/OutLink.tsx';
import { OrderItem } from './OrderItem.tsx';
import { OrderJournal } from './OrderJournal.tsx';
import { OrdersNotInEffect } from './OrdersNotInEffect.tsx';
import { levelOf, type OrdersProps } from './ordersProps.ts';

interface ListProps extends OrdersProps {
  /** Leads to where the first order of the role comes from. */
  onBegin(): void;
}

const BEGIN = { school: ui.toPairs, municipality: texts.ordersToDocuments } as const;

export function Orders({ view, onOpen, onBegin }: ListProps) {
  const level = levelOf(view);
  const list = useLoaded(() => call('rpcGetOrders', level), '');
  const [amended, setAmended] = useState<Value<'rpcAmendOrder'> | null>(null);
  const [action, amend] = useAction(
    (orderId: string) => call('rpcAmendOrder', { orderId }),
    (draft) => {
      setAmended(draft);
      list.reload();
    },
  );
  const [carriedOut, setCarriedOut] = useState(0);
  return (
    <Screen title={texts.ordersTitle} onBack={() => onOpen('home')} busy={action.running}>
      <Loadable loaded={list}>
        {({ orders }) =>
          orders.length === 0 ? (
            <Empty
              title={texts.ordersEmptyTitle}
              text={texts.ordersEmpty[view.role]}
              primary={BEGIN[view.role]}
              onPrimary={onBegin}
            />
          ) : (
            <>
              {carriedOut > 0 && <Notice tone="good" title={texts.carryOutDone(carriedOut)} />}
              {orders.some(({ isNotInEffect }) => isNotInEffect === true) && (
                <OrdersNotInEffect
                  onCarriedOut={(count) => {
                    setCarriedOut(count);
                    list.reload();
                  }}
                  onOpen={(orderId) => onOpen('signOrder', orderId)}
                />
              )}
              <Problems problems={action.problems} repeat={action.repeat} />
              {action.running && <Progress label={texts.amendOrderMaking} />}
              {amended !== null && !action.running && (
                <Notice tone="good" title={texts.amendOrderMade}>
                  {amended.documentUrl === '' ? (
                    texts.amendOrderWithoutDocument
                  ) : (
                    <OutLink href={amended.documentUrl}>{texts.ordersOrder}</OutLink>
                  )}
                </Notice>
              )}
              <ul class="list">
                {orders.map((order) => (
                  <OrderItem
                    key={order.id}
                    order={order}
                    onSign={() => onOpen('signOrder', order.id)}
                    onCancel={() => onOpen('cancelOrder', order.id)}
                    onAmend={() => amend(order.id)}
                  />
                ))}
              </ul>
              <OrderJournal level={level} />
            </>
          )
        }
      </Loadable>
    </Screen>
  );
}
