// The questions of one step of the set-up wizard, and the answers on its last one.
import type { PanelView } from '../../rpc/contract.ts';
import { ui } from '../../texts/ui.ts';
import { RadioField } from '../fields/RadioField.tsx';
import { SelectField } from '../fields/SelectField.tsx';
import { TextField } from '../fields/TextField.tsx';
import type { Fields } from '../hooks/useFields.ts';
import { SET_UP_STEPS, type SetUpName } from './setUpNames.ts';

interface SetUpStepProps {
  readonly step: number;
  readonly fields: Fields<SetUpName>;
  readonly view: Extract<PanelView, { role: 'empty' }>;
}

export function SetUpStep({ step, fields, view }: SetUpStepProps) {
  const { bind, values } = fields;
  const text = ui.setUp;
  switch (step) {
    case 0:
      return (
        <>
          <p>{text.intro}</p>
          <TextField {...bind('municipality')} label={text.municipality} hint={text.municipalityHint} />
          <TextField {...bind('authority')} label={text.authority} hint={text.authorityHint} />
          <TextField {...bind('place')} label={text.place} hint={text.placeHint} />
        </>
      );
    case 1:
      return (
        <>
          <SelectField {...bind('profile')} label={text.profile} hint={text.profileHint} choices={view.profiles} />
          <TextField {...bind('firstYear')} label={text.firstYear} hint={text.firstYearHint} inputMode="numeric" />
          <TextField
            {...bind('coordinatorEmail')}
            label={text.coordinatorEmail}
            hint={text.coordinatorEmailHint}
            type="email"
          />
        </>
      );
    case 2:
      return (
        <>
          {text.law.map((sentence) => (
            <p key={sentence}>{sentence}</p>
          ))}
          {view.localWorkspace && <p>{text.localNote}</p>}
          <RadioField
            {...bind('pdMode')}
            label={text.pdMode}
            choices={(['codes', 'names'] as const).map((code) => ({ code, ...text.pdModes[code] }))}
          />
        </>
      );
    default:
      return (
        <dl class="facts">
          {SET_UP_STEPS.flat().map((name) => (
            <div key={name}>
              <dt>{text.summary[name]}</dt>
              <dd>{shown(name, values[name], view)}</dd>
            </div>
          ))}
        </dl>
      );
  }
}

function shown(name: SetUpName, value: string, view: SetUpStepProps['view']): string {
  if (name === 'profile') return view.profiles.find((profile) => profile.code === value)?.name ?? value;
  if (name === 'pdMode') return ui.setUp.pdModes[value === 'names' ? 'names' : 'codes'].name;
  return value;
}
