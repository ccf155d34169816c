// The report of one organisation: its quarters, the ready letter, and accepting or returning what was submitted.
import { useState } from 'preact/hooks';
import { call } from '../../rpc/client.ts';
import type { BoardView } from '../../rpc/views/cycle.ts';
import * as ui from '../../texts/uiCycle.ts';
import { AreaField } from '../fields/AreaField.tsx';
import { useAction } from '../hooks/useAction.ts';
import { useFields } from '../hooks/useFields.ts';
import { Actions } from '../parts/Actions.tsx';
import { Button } from '../parts/Button.tsx';
import { Form } from '../parts/Form.tsx';
import { Notice } from '../parts/Notice.tsx';
import { Problems } from '../parts/Problems.tsx';
import { Progress } from '../parts/Progress.tsx';
import { Screen } from '../parts/Screen.tsx';
import { Facts } from '../values/Facts.tsx';
import { OutLink } from '../values/OutLink.tsx';

interface BoardReportProps {
  readonly row: BoardView['rows'][number];
  readonly period: string;
  onBack(): void;
  onChanged(): void;
}

export function BoardReport({ row, period, onBack, onChanged }: BoardReportProps) {
  const [said, setSaid] = useState<readonly string[]>([]);
  const isOpen = row.version > 0 && row.isReported;
  return (
    <Screen title={row.name} onBack={onBack}>
      <h2>{ui.boardYear(period.slice(0, 4))}</h2>
      <Facts look="facts" facts={ui.quarterNames.map((name, at) => [name, row.quarters[at] || '—'])} />
      {row.note !== '' && <p>{row.note}</p>}
      {row.remark !== '' && (
        <Notice tone="warn" title={ui.reportRemark}>
          <p>{row.remark}</p>
        </Notice>
      )}
      {row.bookUrl !== '' && row.source !== 'typed' && (
        <OutLink href={row.bookUrl}>{row.source === 'sheet' ? ui.reportSheet : ui.reportBook}</OutLink>
      )}
      {said.map((line, at) => (
        <Notice key={line} tone={at === 0 ? 'good' : 'warn'} title={line} />
      ))}
      {row.state === 'returned' && (row.source === 'workbook' || row.hasEmail) && (
        <TellAgain row={row} period={period} onSaid={setSaid} />
      )}
      {row.letter !== null && <Letter letter={row.letter} row={row} period={period} onSaid={setSaid} />}
      {isOpen && <Decide row={row} period={period} onSaid={setSaid} onChanged={onChanged} />}
    </Screen>
  );
}

interface PartProps {
  readonly row: BoardView['rows'][number];
  readonly period: string;
  onSaid(lines: readonly string[]): void;
}

function Letter({ letter, row, period, onSaid }: PartProps & { readonly letter: { subject: string; body: string } }) {
  const { bind } = useFields({ letter: `${letter.subject}\n\n${letter.body}` });
  const [action, send] = useAction(
    () => call('rpcSendReminder', { period, orgId: row.id }),
    () => onSaid([ui.letterSent]),
  );
  return (
    <section>
      <AreaField {...bind('letter')} label={ui.letterTitle} hint={ui.letterHint} rows={8} />
      {row.hasEmail ? (
        <Actions primary={ui.letterSend} onPrimary={() => send(undefined)} action={action} running={ui.letterSending} />
      ) : (
        <p class="hint">{ui.letterNoEmail}</p>
      )}
    </section>
  );
}

/** Sentences on what of a return has not got through. */
const leftOf = ({ written, told }: { written: boolean; told: boolean }): string[] => [
  ...(written ? [] : [ui.returnedNotWritten]),
  ...(told ? [] : [ui.returnedNotTold]),
];

/** What was not written or sent at the time of the return is tried again; what was is not done twice. */
function TellAgain({ row, period, onSaid }: PartProps) {
  const { id: orgId, version, remark } = row;
  const [action, tell] = useAction(
    () => call('rpcReturnReport', { period, orgId, version, remark }),
    (result) => {
      const left = leftOf(result);
      onSaid(left.length === 0 ? [ui.returnedAgain] : [ui.returned, ...left]);
    },
  );
  if (action.running) return <Progress label={ui.returnSending} />;
  return (
    <>
      <Problems problems={action.problems} repeat={action.repeat} />
      <Button onClick={() => tell(undefined)}>{ui.returnAgain}</Button>
    </>
  );
}

function Decide({ row, period, onSaid, onChanged }: PartProps & { onChanged(): void }) {
  const { bind, values, isComplete } = useFields({ remark: '' });
  const [accepting, accept] = useAction(
    () => call('rpcAcceptReports', { period, orgIds: [row.id] }),
    ({ accepted }) => {
      onSaid([ui.boardAccepted(accepted)]);
      onChanged();
    },
  );
  const [returning, giveBack] = useAction(
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
    <>
      {row.state === 'submitted' && (
        <div class="actions">
          <Problems problems={accepting.problems} repeat={accepting.repeat} />
          {accepting.running ? (
            <Progress label={ui.boardAccepting} />
          ) : (
            <Button onClick={() => accept(undefined)}>{ui.acceptOne}</Button>
          )}
        </div>
      )}
      <section>
        <h2>{ui.returnTitle}</h2>
        <Form onSend={send}>
          <AreaField {...bind('remark')} label={ui.returnRemark} hint={ui.returnHints[row.source]} rows={4} />
          <Actions primary={ui.returnSend} action={returning} running={ui.returnSending} />
        </Form>
      </section>
    </>
  );
}
