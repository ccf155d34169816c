// Writing down a signed consent: its kind, its day and its term; what was just written can be taken back.
import { useState } from 'preact/hooks';
import { call } from '../../rpc/client.ts';
import type { Value } from '../../rpc/contract.ts';
import type { ConsentLineView, ConsentPerson, SignedConsent } from '../../rpc/views/privacy.ts';
import * as ui from '../../texts/uiPrivacy.ts';
import { SelectField } from '../fields/SelectField.tsx';
import { TextField } from '../fields/TextField.tsx';
import { useAction } from '../hooks/useAction.ts';
import { useFields } from '../hooks/useFields.ts';
import { Actions } from '../parts/Actions.tsx';
import { DoneScreen } from '../parts/DoneScreen.tsx';
import { Form } from '../parts/Form.tsx';
import { Screen } from '../parts/Screen.tsx';
import type { ConsentChoices } from './consentChoices.ts';
import { undoOf } from './undoOf.ts';

interface RecordConsentProps {
  readonly person: ConsentPerson;
  /** Null when the consent is of a kind the person has not had yet. */
  readonly line: ConsentLineView | null;
  readonly choices: ConsentChoices;
  /** Called whenever something was written. */
  onChanged(): void;
  onBack(): void;
}

export function RecordConsent({ person, line, choices, onChanged, onBack }: RecordConsentProps) {
  const [done, setDone] = useState<Value<'rpcRecordConsent'> | null>(null);
  const { bind, values, isComplete } = useFields<'kind' | 'signer' | 'givenOn' | 'validTo'>({
    kind: line?.kind ?? '',
    signer: line?.signer ?? '',
    givenOn: '',
    validTo: '',
  });
  const [action, save] = useAction(
    () => call('rpcRecordConsent', { personId: person.id, ...values } as SignedConsent),
    (value) => {
      setDone(value);
      onChanged();
    },
  );
  if (done !== null) {
    return (
      <DoneScreen
        title={ui.recordDoneTitle}
        text={done.replaced > 0 ? ui.recordReplaced : ui.recordDone}
        primary={ui.toConsents}
        onPrimary={onBack}
        undo={undoOf(done.recorded, onChanged)}
      />
    );
  }
  const send = () => {
    if (isComplete('kind', 'signer', 'givenOn')) save(undefined);
  };
  return (
    <Screen title={person.label} onBack={onBack} busy={action.running}>
      <Form onSend={send}>
        <SelectField {...bind('kind')} label={ui.recordKind} choices={choices.kinds} />
        <SelectField {...bind('signer')} label={ui.recordSigner} choices={choices.signers} />
        <TextField {...bind('givenOn')} label={ui.recordGivenOn} type="date" />
        <TextField {...bind('validTo')} label={ui.recordValidTo} hint={ui.recordValidToHint} type="date" optional />
        <Actions primary={ui.recordSave} action={action} running={ui.recordSaving} />
      </Form>
    </Screen>
  );
}
