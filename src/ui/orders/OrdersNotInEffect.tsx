// Orders that were typed into the sheet as signed: their changes are made when the list opens, and what stands in the way is told of each.
import { useEffect, useState } from 'preact/hooks';
import { call } from '../../rpc/client.ts';
import type { Value } from '../../rpc/contract.ts';
import * as texts from '../../texts/uiOrders.ts';
import { useAction } from '../hooks/useAction.ts';
import { Button } from '../parts/Button.tsx';
import { Notice } from '../parts/Notice.tsx';
import { PlainAction } from '../parts/PlainAction.tsx';
import { Lines } from '../values/Lines.tsx';
import { showMoment } from '../values/show.ts';

interface OrdersNotInEffectProps {
  onCarriedOut(orders: number): void;
  onOpen(orderId: string): void;
}

export function OrdersNotInEffect({ onCarriedOut, onOpen }: OrdersNotInEffectProps) {
  const [refused, setRefused] = useState<Value<'rpcCarryOutOrders'>['refused']>([]);
  const [action, carryOut] = useAction(
    () => call('rpcCarryOutOrders', {}),
    (result) => {
      setRefused(result.refused);
      if (result.orders > 0) onCarriedOut(result.orders);
    },
  );
  useEffect(() => carryOut(undefined), []);
  return (
    <>
      <Notice tone="warn" title={texts.carryOutTitle}>
        <p>{texts.carryOutText}</p>
        {refused.map(({ orderId, title, number, date, problems }) => (
          <div key={orderId}>
            <p>{`${title} ${texts.ordersNumber(number, showMoment(date))}`}</p>
            <Lines lines={problems.map(({ text }) => text)} />
            <Button onClick={() => onOpen(orderId)}>{texts.carryOutOpen}</Button>
          </div>
        ))}
      </Notice>
      <PlainAction
        label={texts.carryOut}
        onClick={() => carryOut(undefined)}
        action={action}
        running={texts.carryOutRunning}
      />
    </>
  );
}
