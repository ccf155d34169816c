// The questions of one step of the set-up wizard, and the answers on its last one.
import type { PanelView } from '../../rpc/contract.ts';
import * as ui from '../../texts/ui.ts';
import { RadioField } from '../fields/RadioField.tsx';
import { SelectField } from '../fields/SelectField.tsx';
import { TextField } from '../fields/TextField.tsx';
import type { Fields } from '../hooks/useFields.ts';
import { Facts } from '../values/Facts.tsx';
import { SET_UP_STEPS, type SetUpName } from './setUpNames.ts';

interface SetUpStepProps {
  readonly step: number;
  readonly fields: Fields<SetUpName>;
  readonly view: Extract<PanelView, { role: 'empty' }>;
}

export function SetUpStep({ step, fields, view }: SetUpStepProps) {
  const { bind, values } = fields;
  switch (step) {
    case 0:
      return (
        <>
          <p>{ui.setUpIntro}</p>
          <TextField {...bind('municipality')} label={ui.setUpMunicipality} hint={ui.setUpMunicipalityHint} />
          <TextField {...bind('authority')} label={ui.setUpAuthority} hint={ui.setUpAuthorityHint} />
          <TextField {...bind('place')} label={ui.setUpPlace} hint={ui.setUpPlaceHint} />
        </>
      );
    case 1:
      return (
        <>
          <SelectField
            {...bind('profile')}
            label={ui.setUpProfile}
            hint={ui.setUpProfileHint}
            choices={view.profiles}
          />
          <TextField
            {...bind('firstYear')}
            label={ui.setUpFirstYear}
            hint={ui.setUpFirstYearHint}
            inputMode="numeric"
          />
          <TextField
            {...bind('coordinatorEmail')}
            label={ui.setUpCoordinatorEmail}
            hint={ui.setUpCoordinatorEmailHint}
            type="email"
          />
        </>
      );
    case 2:
      return (
        <>
          {ui.setUpLaw.map((sentence) => (
            <p key={sentence}>{sentence}</p>
          ))}
          {view.localWorkspace && <p>{ui.setUpLocalNote}</p>}
          <RadioField
            {...bind('pdMode')}
            label={ui.setUpPdMode}
            choices={(['codes', 'names'] as const).map((code) => ({ code, ...ui.setUpPdModes[code] }))}
          />
        </>
      );
    default:
      return (
        <Facts
          look="facts"
          facts={SET_UP_STEPS.flat().map((name) => [ui.setUpSummary[name], shown(name, values[name], view)])}
        />
      );
  }
}

function shown(name: SetUpName, value: string, view: SetUpStepProps['view']): string {
  if (name === 'profile') return view.profiles.find((profile) => profile.code === value)?.name ?? value;
  if (name === 'pdMode') return ui.setUpPdModes[value === 'names' ? 'names' : 'codes'].name;
  return value;
}
