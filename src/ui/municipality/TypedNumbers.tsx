// Numbers of organisations without a workbook: a pasted table, a preview with the total, and only then saving.
import { useState } from 'preact/hooks';
import { call } from '../../rpc/client.ts';
import type { Value } from '../../rpc/contract.ts';
import { ui } from '../../texts/ui.ts';
import { AreaField } from '../fields/AreaField.tsx';
import { SelectField } from '../fields/SelectField.tsx';
import { useAction } from '../hooks/useAction.ts';
import { useFields } from '../hooks/useFields.ts';
import { Actions } from '../parts/Actions.tsx';
import { Done } from '../parts/Done.tsx';
import { Screen } from '../parts/Screen.tsx';
import { readNumbers } from '../paste/readNumbers.ts';
import type { MunicipalityProps } from './municipalityProps.ts';
import { NumberPreview } from './NumberPreview.tsx';
import { nameOf, PeriodField } from './PeriodField.tsx';

type Saved = Value<'rpcAddTypedNumbers'>;

export function TypedNumbers({ view, period, onPeriod, onChanged, onOpen }: MunicipalityProps) {
  const text = ui.numbers;
  const [checking, setChecking] = useState(false);
  const [saved, setSaved] = useState<Saved | null>(null);
  const fields = useFields({ table: '', orgType: '' });
  const { bind, values } = fields;
  const table = readNumbers(values.table);
  const [action, save] = useAction(
    () =>
      call('rpcAddTypedNumbers', {
        period,
        rows: table.lines.map(({ name, value }) => ({ name, orgType: values.orgType, numbers: { mentors: value } })),
      }),
    (result) => {
      onChanged();
      setSaved(result);
    },
  );

  if (saved !== null) {
    const total = saved.totals['mentors'];
    return (
      <Screen key="done" title={text.doneTitle}>
        <Done>
          <p>{text.done(saved.added, saved.replaced)}</p>
          {total !== undefined && <p>{text.doneTotal(total)}</p>}
        </Done>
        <Actions primary={ui.municipality.rollUp} onPrimary={() => onOpen('rollUp')}>
          <button type="button" class="button" onClick={() => onOpen('home')}>
            {ui.toHome}
          </button>
        </Actions>
      </Screen>
    );
  }

  if (checking) {
    const edit = () => setChecking(false);
    const isReady = table.unreadable.length === 0 && table.lines.length > 0;
    return (
      <Screen key="preview" title={text.previewTitle} onBack={action.running ? undefined : edit}>
        <NumberPreview table={table} caption={text.caption(nameOf(period, view.periods))} />
        {isReady ? (
          <Actions primary={text.save} onPrimary={() => save(undefined)} action={action} running={text.saving} />
        ) : (
          <Actions primary={text.edit} onPrimary={edit} />
        )}
      </Screen>
    );
  }

  const check = (event: SubmitEvent) => {
    event.preventDefault();
    if (fields.isComplete('orgType', 'table')) setChecking(true);
  };
  return (
    <Screen key="form" title={text.title} onBack={() => onOpen('home')}>
      <form noValidate onSubmit={check}>
        <PeriodField period={period} periods={view.periods} onPeriod={onPeriod} />
        <SelectField {...bind('orgType')} label={text.type} choices={view.orgTypes} />
        <AreaField {...bind('table')} label={text.table} hint={text.tableHint} rows={9} table />
        <Actions primary={text.check} />
      </form>
    </Screen>
  );
}
