// Entering what the head has signed: number and date of the order, and the day of the consents.
import { useState } from 'preact/hooks';
import { call } from '../../rpc/client.ts';
import { ui } from '../../texts/ui.ts';
import { TextField } from '../fields/TextField.tsx';
import { useAction } from '../hooks/useAction.ts';
import { useFields } from '../hooks/useFields.ts';
import { Actions } from '../parts/Actions.tsx';
import { Done } from '../parts/Done.tsx';
import { Screen } from '../parts/Screen.tsx';
import type { SchoolProps } from './schoolProps.ts';

export function SignOrder({ orderId, onChanged, onOpen }: SchoolProps & { readonly orderId: string }) {
  const text = ui.signOrder;
  const [pairs, setPairs] = useState<number | null>(null);
  const fields = useFields({ number: '', date: '', consentsGivenOn: '' });
  const [action, sign] = useAction(
    () => call('rpcSignOrder', { orderId, ...fields.values }),
    (result) => {
      onChanged();
      setPairs(result.pairs);
    },
  );
  if (pairs !== null) {
    return (
      <Screen key="done" title={text.doneTitle}>
        <Done>{text.done(pairs)}</Done>
        <Actions primary={ui.toHome} onPrimary={() => onOpen('home')}>
          <button type="button" class="button" onClick={() => onOpen('orders')}>
            {text.toOrders}
          </button>
        </Actions>
      </Screen>
    );
  }
  const send = (event: SubmitEvent) => {
    event.preventDefault();
    if (fields.isComplete('number', 'date')) sign(undefined);
  };
  return (
    <Screen key="form" title={text.title} onBack={action.running ? undefined : () => onOpen('orders')}>
      <form noValidate onSubmit={send}>
        <p>{text.text}</p>
        <TextField {...fields.bind('number')} label={text.number} />
        <TextField {...fields.bind('date')} label={text.date} type="date" />
        <TextField
          {...fields.bind('consentsGivenOn')}
          label={text.consentsGivenOn}
          hint={text.consentsHint}
          type="date"
          optional
        />
        <Actions primary={text.save} action={action} running={text.saving} />
      </form>
    </Screen>
  );
}
