// The ready letter to the curator of an organisation that has not reported: to be copied, or sent from here.
import { call } from '../../rpc/client.ts';
import * as ui from '../../texts/uiCycle.ts';
import { AreaField } from '../fields/AreaField.tsx';
import { useAction } from '../hooks/useAction.ts';
import { useFields } from '../hooks/useFields.ts';
import { Actions } from '../parts/Actions.tsx';
import { PlainAction } from '../parts/PlainAction.tsx';
import type { ReportProps } from './reportProps.ts';

interface LetterProps extends ReportProps {
  readonly letter: { readonly subject: string; readonly body: string };
  /** Sending it is what is to be done next. */
  readonly isNext: boolean;
}

export function Letter({ letter, row, period, isNext, onSaid }: LetterProps) {
  const { bind } = useFields({ letter: `${letter.subject}\n\n${letter.body}` });
  const [action, run] = useAction(
    () => call('rpcSendReminder', { period, orgId: row.id }),
    () => onSaid([ui.letterSent]),
  );
  const send = () => run(undefined);
  return (
    <section>
      <AreaField {...bind('letter')} label={ui.letterTitle} hint={ui.letterHint} rows={8} />
      {!row.hasEmail && <p class="hint">{ui.letterNoEmail}</p>}
      {row.hasEmail && isNext && (
        <Actions primary={ui.letterSend} onPrimary={send} action={action} running={ui.letterSending} />
      )}
      {row.hasEmail && !isNext && (
        <PlainAction label={ui.letterSend} onClick={send} action={action} running={ui.letterSending} />
      )}
    </section>
  );
}
