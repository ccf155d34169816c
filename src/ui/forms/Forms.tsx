// The forms of a school: which there are and whether they take answers; one opens as a screen of its own.
import { useState } from 'preact/hooks';
import { call } from '../../rpc/client.ts';
import type { FormRow } from '../../rpc/views/forms.ts';
import * as ui from '../../texts/uiForms.ts';
import { useAction } from '../hooks/useAction.ts';
import { useLoaded } from '../hooks/useLoaded.ts';
import { Actions } from '../parts/Actions.tsx';
import { Button } from '../parts/Button.tsx';
import { Loadable } from '../parts/Loadable.tsx';
import { Notice } from '../parts/Notice.tsx';
import { Screen } from '../parts/Screen.tsx';
import type { SettingsProps } from '../school/settingsProps.ts';
import { StateWord, type Tone } from '../values/StateWord.tsx';
import { showMoment } from '../values/show.ts';
import { OneForm } from './OneForm.tsx';

const TONES: Readonly<Record<FormRow['state'], Tone>> = { none: 'none', open: 'good', closed: 'wait' };

function FormList({ title, forms, onShow }: { title: string; forms: readonly FormRow[]; onShow(form: string): void }) {
  if (forms.length === 0) return null;
  return (
    <>
      <h2>{title}</h2>
      <ul class="list">
        {forms.map(({ form, name, state, closesOn }) => (
          <li key={form}>
            <Button kind="plain" onClick={() => onShow(form)}>
              {name}
            </Button>
            <StateWord tone={TONES[state]}>{ui.formsStates[state]}</StateWord>
            {closesOn !== '' && <span class="hint">{ui.formsUntil(showMoment(closesOn))}</span>}
          </li>
        ))}
      </ul>
    </>
  );
}

export function Forms({ loaded, onBack }: SettingsProps) {
  const list = useLoaded(() => call('rpcGetForms', {}), '');
  const [shown, setShown] = useState('');
  const [refreshed, setRefreshed] = useState(0);
  const [action, refresh] = useAction(
    () => call('rpcRefreshForms', {}),
    ({ forms }) => {
      setRefreshed(forms);
      list.reload();
    },
  );
  const row = list.value?.forms.find(({ form }) => form === shown);
  if (row !== undefined)
    return (
      <OneForm
        key={`${row.form}-${row.state}`}
        row={row}
        onChanged={() => {
          list.reload();
          if (row.form === 'registration') loaded.reload();
        }}
        onClose={() => setShown('')}
      />
    );
  return (
    <Screen title={ui.formsTitle} onBack={onBack} busy={action.running}>
      <Loadable loaded={list}>
        {({ forms }) => (
          <>
            <FormList title={ui.formsUsual} forms={forms.filter(({ usual }) => usual)} onShow={setShown} />
            <FormList title={ui.formsOthers} forms={forms.filter(({ usual }) => !usual)} onShow={setShown} />
            {forms.some(({ isStale }) => isStale) && <Notice tone="warn" title={ui.formsStale} />}
            {refreshed > 0 && <Notice tone="good" title={ui.formsRefreshed(refreshed)} />}
            {forms.some(({ state }) => state !== 'none') && (
              <>
                <p class="hint">{ui.formsRefreshHint}</p>
                <Actions
                  primary={ui.formsRefresh}
                  onPrimary={() => refresh(undefined)}
                  action={action}
                  running={ui.formsRefreshing}
                />
              </>
            )}
          </>
        )}
      </Loadable>
    </Screen>
  );
}
