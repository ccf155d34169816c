// Numbers of organisations without a workbook: a pasted table, a preview with the total, and only then saving.
import { useState } from 'preact/hooks';
import { call } from '../../rpc/client.ts';
import * as ui from '../../texts/ui.ts';
import { AreaField } from '../fields/AreaField.tsx';
import { nameOf, PeriodField } from '../fields/PeriodField.tsx';
import { SelectField } from '../fields/SelectField.tsx';
import { useAction } from '../hooks/useAction.ts';
import { useFields } from '../hooks/useFields.ts';
import type { MunicipalityProps } from '../municipality/municipalityProps.ts';
import { Actions } from '../parts/Actions.tsx';
import { DoneScreen } from '../parts/DoneScreen.tsx';
import { Form } from '../parts/Form.tsx';
import { Screen } from '../parts/Screen.tsx';
import { NumberPreview } from './NumberPreview.tsx';
import { readNumbers } from './readNumbers.ts';

export function TypedNumbers({ view, period, onPeriod, loaded, onOpen }: MunicipalityProps) {
  const [isChecking, setChecking] = useState(false);
  const [saved, setSaved] = useState('');
  const { bind, values, isComplete } = useFields({ table: '', orgType: '' });
  const table = readNumbers(values.table);
  const [action, save] = useAction(
    () =>
      call('rpcAddTypedNumbers', {
        period,
        rows: table.lines.map(({ name, value }) => ({ name, orgType: values.orgType, numbers: { mentors: value } })),
      }),
    ({ added, replaced, totals }) => {
      loaded.reload();
      setSaved(ui.numbersDone(added, replaced, totals['mentors']));
    },
  );

  if (saved !== '') {
    return (
      <DoneScreen
        title={ui.numbersDoneTitle}
        text={saved}
        primary={ui.municipalityScreens.rollUp}
        onPrimary={() => onOpen('rollUp')}
        secondary={ui.toHome}
        onSecondary={() => onOpen('home')}
      />
    );
  }

  if (isChecking) {
    const edit = () => setChecking(false);
    const isReady = table.unreadable.length === 0 && table.lines.length > 0;
    return (
      <Screen key="preview" title={ui.numbersPreviewTitle} onBack={edit} busy={action.running}>
        <NumberPreview table={table} caption={ui.numbersCaption(nameOf(period, view.periods))} />
        {isReady ? (
          <Actions
            primary={ui.numbersSave}
            onPrimary={() => save(undefined)}
            action={action}
            running={ui.numbersSaving}
          />
        ) : (
          <Actions primary={ui.numbersEdit} onPrimary={edit} />
        )}
      </Screen>
    );
  }

  const check = () => {
    if (isComplete('orgType', 'table')) setChecking(true);
  };
  return (
    <Screen key="form" title={ui.numbersTitle} onBack={() => onOpen('home')}>
      <Form onSend={check}>
        <PeriodField period={period} periods={view.periods} onPeriod={onPeriod} />
        <SelectField {...bind('orgType')} label={ui.numbersType} choices={view.orgTypes} />
        <AreaField {...bind('table')} label={ui.numbersTable} hint={ui.numbersTableHint} rows={9} table />
        <Actions primary={ui.numbersCheck} />
      </Form>
    </Screen>
  );
}
