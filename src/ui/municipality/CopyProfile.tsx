// «Новый профиль»: the profile in force, and another one copied under a new name into «Настройки профиля».
import { useState } from 'preact/hooks';
import { call } from '../../rpc/client.ts';
import type { Value } from '../../rpc/contract.ts';
import * as ui from '../../texts/ui.ts';
import { CheckField } from '../fields/CheckField.tsx';
import { SelectField } from '../fields/SelectField.tsx';
import { TextField } from '../fields/TextField.tsx';
import { useAction } from '../hooks/useAction.ts';
import { useFields } from '../hooks/useFields.ts';
import { useLoaded } from '../hooks/useLoaded.ts';
import { Actions } from '../parts/Actions.tsx';
import { DoneScreen } from '../parts/DoneScreen.tsx';
import { Form } from '../parts/Form.tsx';
import { Loadable } from '../parts/Loadable.tsx';
import { Notice } from '../parts/Notice.tsx';
import { Screen } from '../parts/Screen.tsx';
import { Lines } from '../values/Lines.tsx';
import { OutLink } from '../values/OutLink.tsx';
import type { MunicipalityProps } from './municipalityProps.ts';

export function CopyProfile({ onOpen }: MunicipalityProps) {
  const [done, setDone] = useState('');
  const loaded = useLoaded(() => call('rpcGetProfile', {}), '');
  const toHome = () => onOpen('home');
  if (done !== '') {
    return (
      <DoneScreen
        title={ui.profileDoneTitle}
        text={done}
        primary={ui.municipalityScreens.books}
        onPrimary={() => onOpen('books')}
        secondary={ui.toHome}
        onSecondary={toHome}
      >
        <ToSheet link={loaded.value?.link ?? ''} />
      </DoneScreen>
    );
  }
  return (
    <Screen title={ui.profileTitle} onBack={toHome}>
      <Loadable loaded={loaded}>
        {(view) => <Copy view={view} onDone={({ kept }) => setDone(ui.profileDone(kept))} />}
      </Loadable>
    </Screen>
  );
}

function ToSheet({ link }: { readonly link: string }) {
  return (
    link !== '' && (
      <p>
        <OutLink href={link}>{ui.profileOpen}</OutLink>
      </p>
    )
  );
}

interface CopyProps {
  readonly view: Value<'rpcGetProfile'>;
  onDone(result: Value<'rpcCopyProfile'>): void;
}

const CONSENT = 'replace';

function Copy({ view, onDone }: CopyProps) {
  const fields = useFields({ profile: '', name: '' });
  const [agreed, setAgreed] = useState<ReadonlySet<string>>(new Set());
  const [action, copy] = useAction(
    () => call('rpcCopyProfile', { ...fields.values, replace: agreed.has(CONSENT) }),
    onDone,
  );
  const submit = () => {
    if (fields.isComplete('profile', 'name')) copy(undefined);
  };
  return (
    <>
      <p>{ui.profileNow(view.name)}</p>
      <p>{ui.profileWhere}</p>
      <ToSheet link={view.link} />
      {view.problems.length > 0 && (
        <Notice tone="warn" title={ui.problemsRemarks}>
          <Lines lines={view.problems.map(({ text }) => text)} />
        </Notice>
      )}
      <Form onSend={submit}>
        <SelectField {...fields.bind('profile')} label={ui.profileSource} choices={view.profiles} />
        <TextField {...fields.bind('name')} label={ui.profileName} hint={ui.profileNameHint} />
        {view.lines > 0 && (
          <CheckField
            id="field-replace"
            label={ui.profileReplace}
            choices={[{ id: CONSENT, label: ui.profileReplaceYes(view.lines) }]}
            chosen={agreed}
            onChosen={setAgreed}
            error=""
          />
        )}
        <Actions primary={ui.profileCopy} action={action} running={ui.profileCopying} />
      </Form>
    </>
  );
}
