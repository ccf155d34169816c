// The registration form of the mentors: made once, then its link is handed out from here.
import { useState } from 'preact/hooks';
import { call } from '../../rpc/client.ts';
import * as ui from '../../texts/ui.ts';
import { Field } from '../fields/Field.tsx';
import { useAction } from '../hooks/useAction.ts';
import { Actions } from '../parts/Actions.tsx';
import { Notice } from '../parts/Notice.tsx';
import { Screen } from '../parts/Screen.tsx';
import type { SchoolProps } from '../school/schoolProps.ts';
import { OutLink } from '../values/OutLink.tsx';

interface RegistrationFormProps extends Pick<SchoolProps, 'view' | 'loaded'> {
  onBack(): void;
}

export function RegistrationForm({ view, loaded, onBack }: RegistrationFormProps) {
  const [made, setMade] = useState('');
  const [action, create] = useAction(
    () => call('rpcCreateRegistrationForm', {}),
    (result) => {
      loaded.reload();
      setMade(result.url);
    },
  );
  const url = made || view.formUrl;
  if (url === '') {
    return (
      <Screen key="none" title={ui.formTitle} onBack={onBack} busy={action.running}>
        <p>{ui.formNone[view.pdMode]}</p>
        <Actions
          primary={ui.formCreate}
          onPrimary={() => create(undefined)}
          action={action}
          running={ui.formCreating}
        />
      </Screen>
    );
  }
  return (
    <Screen key="made" title={made === '' ? ui.formTitle : ui.formCreated} onBack={onBack}>
      <Notice tone="good" title={ui.formReady} />
      <Field id="form-url" label={ui.formLink} hint={ui.formLinkHint}>
        <input
          id="form-url"
          readOnly
          value={url}
          aria-describedby="form-url-hint"
          onFocus={(event) => event.currentTarget.select()}
        />
      </Field>
      <div class="actions">
        <OutLink href={url} look="button primary">
          {ui.formOpen}
        </OutLink>
      </div>
    </Screen>
  );
}
