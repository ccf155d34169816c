// Entering what the head has signed: number and date of the order, and the day of the consents.
import { useState } from 'preact/hooks';
import { call } from '../../rpc/client.ts';
import * as ui from '../../texts/ui.ts';
import { TextField } from '../fields/TextField.tsx';
import { useAction } from '../hooks/useAction.ts';
import { useFields } from '../hooks/useFields.ts';
import { Actions } from '../parts/Actions.tsx';
import { DoneScreen } from '../parts/DoneScreen.tsx';
import { Form } from '../parts/Form.tsx';
import { Screen } from '../parts/Screen.tsx';
import type { SchoolProps } from './schoolProps.ts';

export function SignOrder({ loaded, orderId, onOpen }: SchoolProps) {
  const [pairs, setPairs] = useState<number | null>(null);
  const { bind, values, isComplete } = useFields({ number: '', date: '', consentsGivenOn: '' });
  const [action, sign] = useAction(
    () => call('rpcSignOrder', { orderId, ...values }),
    (result) => {
      loaded.reload();
      setPairs(result.pairs);
    },
  );
  if (pairs !== null) {
    return (
      <DoneScreen
        title={ui.signOrderDoneTitle}
        text={ui.signOrderDone(pairs)}
        primary={ui.toHome}
        onPrimary={() => onOpen('home')}
        secondary={ui.signOrderToOrders}
        onSecondary={() => onOpen('orders')}
      />
    );
  }
  const send = () => {
    if (isComplete('number', 'date')) sign(undefined);
  };
  return (
    <Screen title={ui.sign} onBack={() => onOpen('orders')} busy={action.running}>
      <Form onSend={send}>
        <p>{ui.signOrderText}</p>
        <TextField {...bind('number')} label={ui.signOrderNumber} />
        <TextField {...bind('date')} label={ui.signOrderDate} type="date" />
        <TextField
          {...bind('consentsGivenOn')}
          label={ui.signOrderConsentsGivenOn}
          hint={ui.signOrderConsentsHint}
          type="date"
          optional
        />
        <Actions primary={ui.sign} action={action} running={ui.signOrderSaving} />
      </Form>
    </Screen>
  );
}
