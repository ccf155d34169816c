// The registration form of the mentors: made once, then its link is handed out from here.
import { useState } from 'preact/hooks';
import { call } from '../../rpc/client.ts';
import { ui } from '../../texts/ui.ts';
import { Field } from '../fields/Field.tsx';
import { useAction } from '../hooks/useAction.ts';
import { Actions } from '../parts/Actions.tsx';
import { Done } from '../parts/Done.tsx';
import { OutLink } from '../parts/OutLink.tsx';
import { Screen } from '../parts/Screen.tsx';
import type { SchoolProps } from './schoolProps.ts';

export function RegistrationForm({ view, onChanged, onOpen }: SchoolProps) {
  const text = ui.form;
  const [made, setMade] = useState('');
  const [action, create] = useAction(
    () => call('rpcCreateRegistrationForm', {}),
    (result) => {
      onChanged();
      setMade(result.url);
    },
  );
  const url = made || view.formUrl;
  const back = action.running ? undefined : () => onOpen('home');
  if (url === '') {
    return (
      <Screen key="none" title={text.title} onBack={back}>
        <p>{text.none[view.pdMode]}</p>
        <Actions primary={text.create} onPrimary={() => create(undefined)} action={action} running={text.creating} />
      </Screen>
    );
  }
  return (
    <Screen key="made" title={made === '' ? text.title : text.created} onBack={back}>
      {made === '' ? <p>{text.ready}</p> : <Done>{text.ready}</Done>}
      <Field id="form-url" label={text.link}>
        <input id="form-url" readOnly value={url} onFocus={(event) => event.currentTarget.select()} />
      </Field>
      <div class="actions">
        <div class="buttons">
          <OutLink href={url} primary>
            {text.open}
          </OutLink>
        </div>
      </div>
    </Screen>
  );
}
