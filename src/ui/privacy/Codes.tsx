// Codes for new people of the codes mode, with the blank list to print.
import { useState } from 'preact/hooks';
import { call } from '../../rpc/client.ts';
import * as ui from '../../texts/uiPrivacy.ts';
import { TextField } from '../fields/TextField.tsx';
import { useAction } from '../hooks/useAction.ts';
import { useFields } from '../hooks/useFields.ts';
import { Actions } from '../parts/Actions.tsx';
import { Form } from '../parts/Form.tsx';
import { Notice } from '../parts/Notice.tsx';
import { Screen } from '../parts/Screen.tsx';
import { OutLink } from '../values/OutLink.tsx';

interface Given {
  readonly codes: readonly string[];
  readonly url: string;
}

export function Codes({ onBack }: { onBack(): void }) {
  const [given, setGiven] = useState<Given | null>(null);
  const { bind, values, isComplete } = useFields({ count: '' });
  const [action, give] = useAction(() => call('rpcGiveCodes', { count: Number(values.count) }), setGiven);
  const send = () => {
    if (isComplete('count')) give(undefined);
  };
  return (
    <Screen title={ui.codesTitle} onBack={onBack} busy={action.running}>
      {given !== null && (
        <>
          <Notice tone="good" title={ui.codesDone}>
            <p>{given.codes.join(', ')}</p>
          </Notice>
          <OutLink href={given.url}>{ui.codesList}</OutLink>
        </>
      )}
      <Form onSend={send}>
        <p>{ui.codesText}</p>
        <TextField {...bind('count')} label={ui.codesCount} hint={ui.codesCountHint} />
        <Actions primary={ui.codesGive} action={action} running={ui.codesGiving} />
      </Form>
    </Screen>
  );
}
