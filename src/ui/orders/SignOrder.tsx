// Marking an order signed: what stands in the way and what will change, then what stands on the signed paper.
import { useState } from 'preact/hooks';
import { call } from '../../rpc/client.ts';
import type { Value } from '../../rpc/contract.ts';
import * as ui from '../../texts/ui.ts';
import * as texts from '../../texts/uiOrders.ts';
import { useLoaded } from '../hooks/useLoaded.ts';
import { DoneScreen } from '../parts/DoneScreen.tsx';
import { Loadable } from '../parts/Loadable.tsx';
import { Screen } from '../parts/Screen.tsx';
import { levelOf, type OrdersProps } from './ordersProps.ts';
import { SignForm } from './SignForm.tsx';

export function SignOrder({ view: panel, loaded, orderId, onOpen, onBooks }: OrdersProps) {
  const [done, setDone] = useState<Value<'rpcSignOrder'> | null>(null);
  const [busy, setBusy] = useState(false);
  const signing = useLoaded(() => call('rpcGetSigning', { orderId, ...levelOf(panel) }), orderId);
  if (done !== null) {
    const next = done.cited && onBooks ? onBooks : null;
    return (
      <DoneScreen
        title={texts.signOrderDoneTitle}
        text={texts.signOrderDone(done)}
        primary={next === null ? ui.toHome : ui.booksTitle}
        onPrimary={next ?? (() => onOpen('home'))}
        secondary={texts.signOrderToOrders}
        onSecondary={() => onOpen('orders')}
      />
    );
  }
  return (
    <Screen title={ui.sign} onBack={() => onOpen('orders')} busy={busy}>
      <Loadable loaded={signing}>
        {(view) => (
          <SignForm
            order={{ orderId, ...levelOf(panel) }}
            view={view}
            onBusy={setBusy}
            onDone={(counts) => {
              loaded.reload();
              setDone(counts);
            }}
          />
        )}
      </Loadable>
    </Screen>
  );
}
