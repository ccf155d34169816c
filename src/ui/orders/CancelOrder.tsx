// Marking an order cancelled; what is worth a second thought is told first and has to be confirmed.
import { useState } from 'preact/hooks';
import { call } from '../../rpc/client.ts';
import * as ui from '../../texts/ui.ts';
import * as texts from '../../texts/uiOrders.ts';
import { useAction } from '../hooks/useAction.ts';
import { Actions } from '../parts/Actions.tsx';
import { DoneScreen } from '../parts/DoneScreen.tsx';
import { Screen } from '../parts/Screen.tsx';
import { levelOf, type OrdersProps } from './ordersProps.ts';

/** Codes that a second click overrides. */
const CONFIRMED = new Set([
  'order_cancel_pairs_running',
  'order_cancel_changes_stay',
  'order_cancel_cited',
  'order_cancel_amended',
]);

export function CancelOrder({ view, loaded, orderId, onOpen }: OrdersProps) {
  const [pairs, setPairs] = useState<number | null>(null);
  const [action, cancel] = useAction(
    (sure: boolean) => call('rpcCancelOrder', { orderId, sure, ...levelOf(view) }),
    (result) => {
      loaded.reload();
      setPairs(result.pairs);
    },
  );
  if (pairs !== null) {
    return (
      <DoneScreen
        title={texts.cancelOrderDoneTitle}
        text={texts.cancelOrderDone(pairs)}
        primary={texts.signOrderToOrders}
        onPrimary={() => onOpen('orders')}
        secondary={ui.toHome}
        onSecondary={() => onOpen('home')}
      />
    );
  }
  const isAsked = action.problems.length > 0 && action.problems.every(({ code }) => CONFIRMED.has(code));
  return (
    <Screen title={texts.cancelOrder} onBack={() => onOpen('orders')} busy={action.running}>
      <p>{texts.cancelOrderText[view.role]}</p>
      <Actions
        primary={isAsked ? texts.cancelOrderSure : texts.cancelOrder}
        onPrimary={() => cancel(isAsked)}
        action={action}
        running={texts.cancelOrderSaving}
      />
    </Screen>
  );
}
