// Adding organisations to the municipal register: a list pasted or read from a file, a type for those without one, and how they report.
import { useState } from 'preact/hooks';
import { call } from '../../rpc/client.ts';
import type { PlaceName } from '../../rpc/views/panel.ts';
import * as ui from '../../texts/ui.ts';
import { AreaField } from '../fields/AreaField.tsx';
import { FileField } from '../fields/FileField.tsx';
import { RadioField } from '../fields/RadioField.tsx';
import { SelectField } from '../fields/SelectField.tsx';
import { useAction } from '../hooks/useAction.ts';
import { useFields } from '../hooks/useFields.ts';
import type { MunicipalityProps } from '../municipality/municipalityProps.ts';
import { OtherPage } from '../panel/OtherPage.tsx';
import { Actions } from '../parts/Actions.tsx';
import { DoneScreen } from '../parts/DoneScreen.tsx';
import { Form } from '../parts/Form.tsx';
import { Notice } from '../parts/Notice.tsx';
import { Problems } from '../parts/Problems.tsx';
import { Screen } from '../parts/Screen.tsx';
import { Lines } from '../values/Lines.tsx';
import { fileOfOrganisations } from './fileOfOrganisations.ts';
import { readOrganisations } from './readOrganisations.ts';

const SOURCES = ['workbook', 'sheet', 'typed'] as const;

export function AddOrganisations({ view, loaded }: Pick<MunicipalityProps, 'view' | 'loaded'>) {
  const [left, setLeft] = useState<PlaceName | 'home' | null>(null);
  const [added, setAdded] = useState<number | null>(null);
  const { bind, values, isComplete } = useFields({ list: '', orgType: '', source: 'workbook' });
  const { lines, unread } = readOrganisations(values.list, view.orgTypes, values.orgType);
  const source = SOURCES.find((code) => code === values.source) ?? 'workbook';
  const [action, save] = useAction(
    () => call('rpcAddOrganisations', { organisations: lines.map((line) => ({ ...line, source })) }),
    (result) => {
      loaded.reload();
      setAdded(result.added);
    },
  );

  const [reading, read] = useAction(fileOfOrganisations, bind('list').onValue);
  if (left !== null) return left === 'home' ? <OtherPage /> : <OtherPage screen={left} />;
  if (added !== null) {
    const next = source === 'typed' ? 'numbers' : 'books';
    return (
      <DoneScreen
        title={ui.organisationsDoneTitle}
        text={ui.organisationsDone(added)}
        primary={ui.municipalityScreens[next]}
        onPrimary={() => setLeft(next)}
        secondary={ui.toHome}
        onSecondary={() => setLeft('home')}
      />
    );
  }

  const needsType = lines.some((line) => line.orgType === '');
  const send = () => {
    const isFilled = isComplete('list', ...(needsType ? (['orgType'] as const) : []));
    if (isFilled && unread.length === 0) save(undefined);
  };
  return (
    <Screen title={ui.organisationsTitle} onBack={() => setLeft('home')} busy={action.running}>
      <Form onSend={send}>
        <FileField
          id="organisations-file"
          label={ui.organisationsFile}
          hint={ui.organisationsFileHint}
          accept=".xlsx,.csv"
          optional
          onFile={(file) => file !== null && read(file)}
        />
        <Problems problems={reading.problems} />
        <AreaField {...bind('list')} label={ui.organisationsList} hint={ui.organisationsListHint} rows={7} table />
        <p class="hint" role="status">
          {lines.length > 0 && ui.organisationsRead(lines.length)}
        </p>
        {unread.length > 0 && (
          <Notice tone="warn" title={ui.organisationsUnread(view.orgTypes.map((type) => type.name).join(', '))}>
            <Lines lines={unread.map(({ row, text }) => ui.lineOf(row, text))} />
          </Notice>
        )}
        <SelectField {...bind('orgType')} label={ui.organisationsType} choices={view.orgTypes} optional={!needsType} />
        <RadioField
          {...bind('source')}
          label={ui.organisationsSource}
          choices={SOURCES.map((code) => ({ code, ...ui.organisationsSources[code] }))}
        />
        <Actions primary={ui.organisationsSave} action={action} running={ui.organisationsSaving} />
      </Form>
    </Screen>
  );
}
