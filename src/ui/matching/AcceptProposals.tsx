// What all accepted pairs have in common: kind, first and last day.
import { useState } from 'preact/hooks';
import { call } from '../../rpc/client.ts';
import type { Argument, Choice, Value } from '../../rpc/contract.ts';
import type { TwoPeople } from '../../rpc/views/matching.ts';
import { fieldRequiredChoice, newPairTermHint } from '../../texts/ui.ts';
import * as ui from '../../texts/uiMatching.ts';
import { CheckField } from '../fields/CheckField.tsx';
import { TextField } from '../fields/TextField.tsx';
import { useAction } from '../hooks/useAction.ts';
import { useFields } from '../hooks/useFields.ts';
import { Actions } from '../parts/Actions.tsx';
import { Form } from '../parts/Form.tsx';
import { Screen } from '../parts/Screen.tsx';
import { Accepted } from './Accepted.tsx';

interface AcceptProposalsProps {
  readonly rows: readonly TwoPeople[];
  readonly kinds: readonly Choice[];
  readonly term: Value<'rpcGetMatching'>['term'];
  onBack(): void;
  onQueue(): void;
  onHome(): void;
  onSign(orderId: string): void;
}

export function AcceptProposals({ rows, kinds, term, onBack, onQueue, onHome, onSign }: AcceptProposalsProps) {
  const { bind, values, isComplete } = useFields({ startDate: term.start, endDate: term.end });
  const [chosen, setChosen] = useState<ReadonlySet<string>>(new Set(['traditional']));
  const [isSent, setSent] = useState(false);
  const [result, setResult] = useState<Value<'rpcDecideMatching'> | null>(null);
  const [action, save] = useAction(
    () =>
      call('rpcDecideMatching', {
        decision: 'accept',
        rows: rows.map(({ menteeId, mentorId }) => ({ menteeId, mentorId })),
        // The codes come from the list of the server, so they are of its types.
        kinds: [...chosen],
        ...values,
      } as Argument<'rpcDecideMatching'>),
    setResult,
  );
  const send = () => {
    setSent(true);
    if (!isComplete('startDate', 'endDate')) return;
    if (chosen.size > 0) save(undefined);
    else document.getElementById('kinds')?.focus();
  };
  if (result !== null) return <Accepted result={result} onQueue={onQueue} onHome={onHome} onSign={onSign} />;
  return (
    <Screen title={ui.acceptTitle} onBack={onBack} busy={action.running}>
      <p>{ui.acceptCount(rows.length)}</p>
      <Form onSend={send}>
        <CheckField
          id="kinds"
          label={ui.acceptKinds}
          hint={ui.acceptKindsHint}
          error={isSent && chosen.size === 0 ? fieldRequiredChoice : ''}
          choices={kinds.map(({ code, name }) => ({ id: code, label: name }))}
          chosen={chosen}
          onChosen={setChosen}
        />
        <TextField {...bind('startDate')} label={ui.acceptStart} type="date" />
        <TextField {...bind('endDate')} label={ui.acceptEnd} hint={newPairTermHint} type="date" />
        <Actions primary={ui.acceptSave} action={action} running={ui.acceptSaving} />
      </Form>
    </Screen>
  );
}
