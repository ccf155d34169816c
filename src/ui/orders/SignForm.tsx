// What stands on a signed order: number, series, date, who signed, and the day of the consents that are not on record.
import { useEffect, useState } from 'preact/hooks';
import type { SigningCounts } from '../../domain/order/effects/signingCounts.ts';
import { call } from '../../rpc/client.ts';
import type { OfLevel, SigningView } from '../../rpc/views/orders.ts';
import * as ui from '../../texts/ui.ts';
import * as texts from '../../texts/uiOrders.ts';
import { CheckField } from '../fields/CheckField.tsx';
import { TextField } from '../fields/TextField.tsx';
import { useAction } from '../hooks/useAction.ts';
import { useFields } from '../hooks/useFields.ts';
import { Actions } from '../parts/Actions.tsx';
import { Button } from '../parts/Button.tsx';
import { Form } from '../parts/Form.tsx';
import { SigningGates } from './SigningGates.tsx';

interface SignFormProps {
  readonly order: { readonly orderId: string } & OfLevel;
  readonly view: SigningView;
  onBusy(busy: boolean): void;
  onDone(counts: SigningCounts): void;
}

const ACTING = 'acting';

export function SignForm({ order, view, onBusy, onDone }: SignFormProps) {
  const { bind, values, isComplete } = useFields({
    number: view.number,
    date: view.date,
    series: view.series,
    consentsGivenOn: '',
    signerPosition: view.signerPosition,
    signerFio: view.signerFio,
    actingBasis: view.actingBasis,
  });
  const [acting, setActing] = useState<ReadonlySet<string>>(new Set(view.acting ? [ACTING] : []));
  const [isOther, setOther] = useState(false);
  const [action, sign] = useAction(
    () => call('rpcSignOrder', { ...order, ...values, acting: acting.has(ACTING) }),
    onDone,
  );
  useEffect(() => onBusy(action.running), [action.running]);
  const send = () => {
    if (isComplete('number', 'date')) sign(undefined);
  };
  return (
    <Form onSend={send}>
      <SigningGates {...view} />
      <p>{texts.signOrderText}</p>
      <TextField {...bind('number')} label={texts.signOrderNumber} />
      <TextField {...bind('date')} label={texts.signOrderDate} type="date" />
      <TextField {...bind('series')} label={texts.signOrderSeries} hint={texts.signOrderSeriesHint} optional />
      {view.consents.length > 0 && (
        <TextField
          {...bind('consentsGivenOn')}
          label={texts.signOrderConsentsGivenOn}
          hint={texts.signOrderConsentsHint}
          type="date"
          optional
        />
      )}
      {isOther ? (
        <>
          <TextField {...bind('signerPosition')} label={texts.signOrderPosition} optional />
          <TextField {...bind('signerFio')} label={texts.signOrderFio} hint={texts.signOrderFioHint} optional />
          <CheckField
            id="field-acting"
            label={texts.signOrderActing}
            choices={[{ id: ACTING, label: texts.signOrderActingChoice }]}
            chosen={acting}
            onChosen={setActing}
          />
          <TextField
            {...bind('actingBasis')}
            label={texts.signOrderActingBasis}
            hint={texts.signOrderActingHint}
            optional
          />
        </>
      ) : (
        <>
          <p>{texts.signOrderSigner(view.signerPosition, view.signerFio)}</p>
          <Button onClick={() => setOther(true)}>{texts.signOrderOther}</Button>
        </>
      )}
      <Actions primary={ui.sign} action={action} running={texts.signOrderSaving} />
    </Form>
  );
}
