// Marking an order cancelled: what it means is told before the press, so that one press does it.
import { useState } from 'preact/hooks';
import { call } from '../../rpc/client.ts';
import type { CancellingView } from '../../rpc/views/orders.ts';
import * as ui from '../../texts/ui.ts';
import * as texts from '../../texts/uiOrders.ts';
import { useAction } from '../hooks/useAction.ts';
import { useLoaded } from '../hooks/useLoaded.ts';
import { Actions } from '../parts/Actions.tsx';
import { DoneScreen } from '../parts/DoneScreen.tsx';
import { Loadable } from '../parts/Loadable.tsx';
import { Notice } from '../parts/Notice.tsx';
import { Screen } from '../parts/Screen.tsx';
import { Lines } from '../values/Lines.tsx';
import { showMoment } from '../values/show.ts';
import { levelOf, type OrdersProps } from './ordersProps.ts';

const nameOf = ({ title, number, date }: CancellingView): string =>
  number === '' ? title : `${title}, ${texts.ordersNumber(number, showMoment(date))}`;

export function CancelOrder({ view, loaded, orderId, onOpen }: OrdersProps) {
  const order = { orderId, ...levelOf(view) };
  const cancelling = useLoaded(() => call('rpcGetCancelling', order), orderId);
  const [pairs, setPairs] = useState<number | null>(null);
  const [action, cancel] = useAction(
    (sure: boolean) => call('rpcCancelOrder', { ...order, sure }),
    (result) => {
      loaded.reload();
      setPairs(result.pairs);
    },
  );
  const toOrders = () => onOpen('orders');
  if (pairs !== null) {
    return (
      <DoneScreen
        title={texts.cancelOrderDoneTitle}
        text={texts.cancelOrderDone(pairs)}
        primary={texts.signOrderToOrders}
        onPrimary={toOrders}
        secondary={ui.toHome}
        onSecondary={() => onOpen('home')}
      />
    );
  }
  return (
    <Screen
      title={texts.cancelOrder}
      subtitle={cancelling.value === null ? '' : nameOf(cancelling.value)}
      onBack={toOrders}
      busy={action.running}
    >
      <Loadable loaded={cancelling}>
        {({ errors, warnings }) =>
          errors.length > 0 ? (
            <>
              <Notice tone="bad" title={texts.cancelOrderRefused}>
                <Lines lines={errors.map(({ text }) => text)} />
              </Notice>
              <Actions primary={texts.signOrderToOrders} onPrimary={toOrders} />
            </>
          ) : (
            <>
              {warnings.length > 0 && (
                <Notice tone="warn" title={texts.cancelOrderWarn}>
                  <Lines lines={warnings.map(({ text }) => text)} />
                </Notice>
              )}
              <p>{texts.cancelOrderText[view.role]}</p>
              <Actions
                primary={texts.cancelOrder}
                onPrimary={() => cancel(warnings.length > 0)}
                action={action}
                running={texts.cancelOrderSaving}
              />
            </>
          )
        }
      </Loadable>
    </Screen>
  );
}
