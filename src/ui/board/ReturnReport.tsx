// Returning a report that has come in: never what is to be done next, so it is folded and its button is plain.
import { call } from '../../rpc/client.ts';
import * as ui from '../../texts/uiCycle.ts';
import { AreaField } from '../fields/AreaField.tsx';
import { useAction } from '../hooks/useAction.ts';
import { useFields } from '../hooks/useFields.ts';
import { PlainAction } from '../parts/PlainAction.tsx';
import type { ReportProps } from './reportProps.ts';

/** Sentences on what of a return has not got through. */
const leftOf = ({ written, told }: { written: boolean; told: boolean }): string[] => [
  ...(written ? [] : [ui.returnedNotWritten]),
  ...(told ? [] : [ui.returnedNotTold]),
];

/** What was not written or sent at the time of the return is tried again; what was is not done twice. */
export function TellAgain({ row, period, onSaid }: ReportProps) {
  const { id: orgId, version, remark } = row;
  const [action, tell] = useAction(
    () => call('rpcReturnReport', { period, orgId, version, remark }),
    (result) => {
      const left = leftOf(result);
      onSaid(left.length === 0 ? [ui.returnedAgain] : [ui.returned, ...left]);
    },
  );
  return (
    <PlainAction label={ui.returnAgain} onClick={() => tell(undefined)} action={action} running={ui.returnSending} />
  );
}

export function ReturnReport({ row, period, onSaid, onChanged }: ReportProps & { onChanged(): void }) {
  const { bind, values, isComplete } = useFields({ remark: '' });
  const [action, giveBack] = useAction(
    () => call('rpcReturnReport', { period, orgId: row.id, version: row.version, remark: values.remark }),
    (result) => {
      onSaid([ui.returned, ...leftOf(result)]);
      onChanged();
    },
  );
  const send = () => {
    if (isComplete('remark')) giveBack(undefined);
  };
  return (
    <details>
      <summary>{ui.returnTitle}</summary>
      <AreaField {...bind('remark')} label={ui.returnRemark} hint={ui.returnHints[row.source]} rows={4} />
      <PlainAction label={ui.returnSend} onClick={send} action={action} running={ui.returnSending} />
    </details>
  );
}
