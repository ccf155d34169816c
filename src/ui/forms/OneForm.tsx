// One form of a school: made, handed out by its link, closed and opened again.
import { useState } from 'preact/hooks';
import { call } from '../../rpc/client.ts';
import type { FormRow } from '../../rpc/views/forms.ts';
import * as ui from '../../texts/uiForms.ts';
import { Field } from '../fields/Field.tsx';
import { TextField } from '../fields/TextField.tsx';
import { useAction } from '../hooks/useAction.ts';
import { Actions } from '../parts/Actions.tsx';
import { Notice } from '../parts/Notice.tsx';
import { Screen } from '../parts/Screen.tsx';
import { OutLink } from '../values/OutLink.tsx';

interface OneFormProps {
  readonly row: FormRow;
  onChanged(): void;
  onClose(): void;
}

const isAnonymous = ({ form }: FormRow): boolean => form !== 'registration' && form !== 'mentee_request';

const titleOf = ({ name }: FormRow): string => name.charAt(0).toUpperCase() + name.slice(1);

function NewForm({ row, onChanged, onClose }: OneFormProps) {
  const [action, make] = useAction(() => call('rpcCreateForm', { form: row.form }), onChanged);
  return (
    <Screen title={titleOf(row)} onBack={onClose} busy={action.running}>
      <p>{ui.formNoneYet}</p>
      <p>{ui.formsSheet(row.sheet)}</p>
      {isAnonymous(row) && <p>{ui.formAnonymous}</p>}
      <Actions primary={ui.formMake} onPrimary={() => make(undefined)} action={action} running={ui.formMaking} />
    </Screen>
  );
}

function MadeForm({ row, onChanged, onClose }: OneFormProps) {
  const [until, setUntil] = useState(row.closesOn);
  const isOpen = row.state === 'open';
  const [action, set] = useAction(
    (open: boolean) => call('rpcSetFormPeriod', { form: row.form, open, until: open ? until : '' }),
    onChanged,
  );
  return (
    <Screen title={titleOf(row)} onBack={onClose} busy={action.running}>
      {!isOpen && <Notice tone="warn" title={ui.formClosedHint} />}
      <Field id="form-url" label={ui.formLink} hint={ui.formLinkHint}>
        <input
          id="form-url"
          readOnly
          value={row.url}
          aria-describedby="form-url-hint"
          onFocus={(event) => event.currentTarget.select()}
        />
      </Field>
      <OutLink href={row.url}>{ui.formOpen}</OutLink>
      <p>{ui.formsSheet(row.sheet)}</p>
      {isAnonymous(row) && <p>{ui.formAnonymous}</p>}
      <TextField
        id="form-until"
        type="date"
        label={ui.formLastDay}
        hint={ui.formLastDayHint}
        optional
        value={until}
        error=""
        onValue={setUntil}
      />
      <Actions
        primary={isOpen ? ui.formSaveDay : ui.formReopen}
        onPrimary={() => set(true)}
        {...(isOpen ? { secondary: ui.formClose, onSecondary: () => set(false) } : {})}
        action={action}
        running={ui.formSaving}
      />
    </Screen>
  );
}

export const OneForm = (props: OneFormProps) =>
  props.row.state === 'none' ? <NewForm {...props} /> : <MadeForm {...props} />;
