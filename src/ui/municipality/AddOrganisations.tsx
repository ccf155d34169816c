// Adding organisations to the municipal register: a pasted list, a type for those without one, and how they report.
import { useState } from 'preact/hooks';
import { call } from '../../rpc/client.ts';
import { ui } from '../../texts/ui.ts';
import { AreaField } from '../fields/AreaField.tsx';
import { RadioField } from '../fields/RadioField.tsx';
import { SelectField } from '../fields/SelectField.tsx';
import { useAction } from '../hooks/useAction.ts';
import { useFields } from '../hooks/useFields.ts';
import { Actions } from '../parts/Actions.tsx';
import { Done } from '../parts/Done.tsx';
import { Screen } from '../parts/Screen.tsx';
import { readOrganisations } from '../paste/readOrganisations.ts';
import type { MunicipalityProps } from './municipalityProps.ts';

const EMPTY = { list: '', orgType: '', source: 'workbook' };

export function AddOrganisations({ view, onChanged, onOpen }: MunicipalityProps) {
  const text = ui.organisations;
  const [added, setAdded] = useState<number | null>(null);
  const fields = useFields(EMPTY);
  const { bind, values } = fields;
  const read = readOrganisations(values.list, view.orgTypes, values.orgType);
  const source = values.source === 'typed' ? 'typed' : 'workbook';
  const [action, save] = useAction(
    () => call('rpcAddOrganisations', { organisations: read.map((line) => ({ ...line, source })) }),
    (result) => {
      onChanged();
      setAdded(result.added);
    },
  );

  if (added !== null) {
    return (
      <Screen key="done" title={text.doneTitle}>
        <Done>{text.done(added)}</Done>
        <Actions
          primary={source === 'workbook' ? ui.municipality.books : ui.municipality.numbers}
          onPrimary={() => onOpen(source === 'workbook' ? 'books' : 'numbers')}
        >
          <button type="button" class="button" onClick={() => onOpen('home')}>
            {ui.toHome}
          </button>
        </Actions>
      </Screen>
    );
  }

  const send = (event: SubmitEvent) => {
    event.preventDefault();
    const needsType = read.some((line) => line.orgType === '');
    if (fields.isComplete('list', ...(needsType ? (['orgType'] as const) : []))) save(undefined);
  };
  return (
    <Screen key="form" title={text.title} onBack={action.running ? undefined : () => onOpen('home')}>
      <form noValidate onSubmit={send}>
        <AreaField {...bind('list')} label={text.list} hint={text.listHint} rows={7} table />
        <p class="hint" role="status">
          {read.length > 0 && text.read(read.length)}
        </p>
        <SelectField
          {...bind('orgType')}
          label={text.type}
          choices={view.orgTypes}
          optional={read.every((line) => line.orgType !== '')}
        />
        <RadioField
          {...bind('source')}
          label={text.source}
          choices={(['workbook', 'typed'] as const).map((code) => ({ code, ...text.sources[code] }))}
        />
        <Actions primary={text.save} action={action} running={text.saving} />
      </form>
    </Screen>
  );
}
