// The paper of a programme, and the day on which the head approved it.
import { useState } from 'preact/hooks';
import { call } from '../../rpc/client.ts';
import * as texts from '../../texts/uiLife.ts';
import { TextField } from '../fields/TextField.tsx';
import { useAction } from '../hooks/useAction.ts';
import { useFields } from '../hooks/useFields.ts';
import { Actions } from '../parts/Actions.tsx';
import { Form } from '../parts/Form.tsx';
import { PlainAction } from '../parts/PlainAction.tsx';
import { Screen } from '../parts/Screen.tsx';
import { Lines } from '../values/Lines.tsx';
import { OutLink } from '../values/OutLink.tsx';
import type { LifeFormProps } from './lifeProps.ts';

export function ApproveProgramme({ life, onBack, onDone }: LifeFormProps) {
  const { programme } = life;
  const { bind, values, isComplete } = useFields({ approvedOn: life.today });
  const [url, setUrl] = useState(programme?.documentUrl ?? '');
  const [isWaiting, setWaiting] = useState(false);
  const [printing, print] = useAction(
    () => call('rpcMakeDocuments', { type: 'programme_personalised', ids: [life.id], separately: true }),
    ({ documents, waiting }) => {
      setUrl(documents.at(-1)?.url ?? url);
      setWaiting(waiting > 0);
    },
  );
  const [action, approve] = useAction(
    () => call('rpcApproveProgramme', { pairId: life.id, ...values }),
    () => onDone('approved'),
  );
  const send = () => {
    if (isComplete('approvedOn')) approve(undefined);
  };
  const isApproved = programme?.isApproved ?? false;
  return (
    <Screen
      title={isApproved ? texts.programmeTitle : texts.approveTitle}
      subtitle={texts.pairTitle(life.id)}
      onBack={onBack}
      busy={action.running || printing.running}
    >
      {programme !== null && programme.problems.length > 0 && <Lines lines={programme.problems} />}
      {!isApproved && <p>{texts.approveText}</p>}
      {url !== '' && (
        <p>
          <OutLink href={url}>{texts.programmePaper}</OutLink>
        </p>
      )}
      {isWaiting && <p>{texts.programmeWaits}</p>}
      <PlainAction
        label={texts.programmePrint}
        onClick={() => print(undefined)}
        action={printing}
        running={texts.programmePrinting}
      />
      {!isApproved && (
        <Form onSend={send}>
          <TextField {...bind('approvedOn')} label={texts.approveDay} type="date" />
          <Actions primary={texts.approveSave} action={action} running={texts.approveSaving} />
        </Form>
      )}
    </Screen>
  );
}
