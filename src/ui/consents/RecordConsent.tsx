// Writing down a signed consent: its kind, its day and its term.
import { call } from '../../rpc/client.ts';
import type { ConsentLineView, ConsentPerson, SignedConsent } from '../../rpc/views/privacy.ts';
import * as ui from '../../texts/uiPrivacy.ts';
import { SelectField } from '../fields/SelectField.tsx';
import { TextField } from '../fields/TextField.tsx';
import { useAction } from '../hooks/useAction.ts';
import { useFields } from '../hooks/useFields.ts';
import { Actions } from '../parts/Actions.tsx';
import { Form } from '../parts/Form.tsx';
import { Screen } from '../parts/Screen.tsx';
import type { ConsentChoices } from './consentChoices.ts';

interface RecordConsentProps {
  readonly person: ConsentPerson;
  /** Null when the consent is of a kind the person has not had yet. */
  readonly line: ConsentLineView | null;
  readonly choices: ConsentChoices;
  onDone(): void;
  onBack(): void;
}

export function RecordConsent({ person, line, choices, onDone, onBack }: RecordConsentProps) {
  const { bind, values, isComplete } = useFields<'kind' | 'signer' | 'givenOn' | 'validTo'>({
    kind: line?.kind ?? '',
    signer: line?.signer ?? '',
    givenOn: '',
    validTo: '',
  });
  const [action, save] = useAction(
    () => call('rpcRecordConsent', { personId: person.id, ...values } as SignedConsent),
    onDone,
  );
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
