// The questions of one step of the set-up wizard, and the answers on its last one.
import { isInGoogle } from '../../rpc/client.ts';
import type { PanelView } from '../../rpc/contract.ts';
import { permissions, permissionsNote, permissionsTitle } from '../../texts/permissions.ts';
import * as ui from '../../texts/ui.ts';
import { RadioField } from '../fields/RadioField.tsx';
import { SelectField } from '../fields/SelectField.tsx';
import { TextField } from '../fields/TextField.tsx';
import type { Fields } from '../hooks/useFields.ts';
import { Facts } from '../values/Facts.tsx';
import { Lines } from '../values/Lines.tsx';
import { OPTIONAL, SET_UP_STEPS, type SetUpName } from './setUpNames.ts';

interface SetUpStepProps {
  readonly step: number;
  readonly fields: Fields<SetUpName>;
  readonly view: Extract<PanelView, { role: 'empty' }>;
}

export function SetUpStep({ step, fields, view }: SetUpStepProps) {
  const names = SET_UP_STEPS[step];
  if (names === undefined) {
    const facts = SET_UP_STEPS.flat().map((name) => [ui.setUpLabels[name], shown(name, fields, view)] as const);
    return <Facts look="facts" facts={facts} />;
  }
  return (
    <>
      {step === 0 && <p>{ui.setUpIntro}</p>}
      {step === 0 && isInGoogle() && <Permissions />}
      {names.map((name) => {
        const bound = { ...fields.bind(name), label: ui.setUpLabels[name] };
        if (name === 'pdMode') return <Mode key={name} bound={bound} isLocal={!isInGoogle()} />;
        const hint = ui.setUpHints[name];
        return name === 'profile' ? (
          <SelectField key={name} {...bound} hint={hint} choices={view.profiles} />
        ) : (
          <TextField
            key={name}
            {...bound}
            hint={hint}
            type={name === OPTIONAL ? 'email' : 'text'}
            optional={name === OPTIONAL}
          />
        );
      })}
    </>
  );
}

function Permissions() {
  return (
    <details>
      <summary>{permissionsTitle}</summary>
      <Lines lines={Object.values(permissions)} />
      <p class="hint">{permissionsNote}</p>
    </details>
  );
}

interface ModeProps {
  readonly bound: ReturnType<Fields<SetUpName>['bind']> & { readonly label: string };
  readonly isLocal: boolean;
}

function Mode({ bound, isLocal }: ModeProps) {
  return (
    <>
      {ui.setUpLaw.map((sentence) => (
        <p key={sentence}>{sentence}</p>
      ))}
      {isLocal && <p>{ui.setUpLocalNote}</p>}
      <RadioField
        {...bound}
        choices={(['codes', 'names'] as const).map((code) => ({ code, ...ui.setUpPdModes[code] }))}
      />
    </>
  );
}

function shown(name: SetUpName, { values }: Fields<SetUpName>, view: SetUpStepProps['view']): string {
  const value = values[name];
  if (name === 'profile') return view.profiles.find((profile) => profile.code === value)?.name ?? value;
  if (name === 'pdMode') return ui.setUpPdModes[value === 'names' ? 'names' : 'codes'].name;
  return value;
}
