// «Сведения об организации» and «Куратор»: a row that is filled on a screen instead of on its sheet.
import { useState } from 'preact/hooks';
import { call } from '../../rpc/client.ts';
import type { RowForm } from '../../rpc/views/rows.ts';
import * as texts from '../../texts/uiPeople.ts';
import { useAction } from '../hooks/useAction.ts';
import { useLoaded } from '../hooks/useLoaded.ts';
import { Actions } from '../parts/Actions.tsx';
import { Form } from '../parts/Form.tsx';
import { Loadable } from '../parts/Loadable.tsx';
import { Screen } from '../parts/Screen.tsx';
import type { SchoolProps } from '../school/schoolProps.ts';
import { RowFields } from './RowFields.tsx';
import { useRowValues } from './useRowValues.ts';

type Sheet = keyof typeof texts.rowTitles;

export function FillRow({ sheet, loaded, onOpen, onDone }: SchoolProps & { readonly sheet: Sheet }) {
  const form = useLoaded(() => call('rpcGetRowForm', { sheet }), sheet);
  const [busy, setBusy] = useState(false);
  const onSaved = () => {
    loaded.reload();
    onDone({ title: texts.rowDoneTitle, text: texts.rowDone[sheet] });
  };
  return (
    <Screen title={texts.rowTitles[sheet]} onBack={() => onOpen('home')} busy={busy}>
      <p>{texts.rowTexts[sheet]}</p>
      <Loadable loaded={form}>
        {(value) => <Fields sheet={sheet} form={value} onSaved={onSaved} onBusy={setBusy} />}
      </Loadable>
    </Screen>
  );
}

interface FieldsProps {
  readonly sheet: Sheet;
  readonly form: RowForm;
  onSaved(): void;
  onBusy(busy: boolean): void;
}

function Fields({ sheet, form, onSaved, onBusy }: FieldsProps) {
  const row = useRowValues(form.values);
  const fields = form.steps.flat();
  const [action, save] = useAction(
    () => {
      onBusy(true);
      return call('rpcSaveRow', { sheet, values: row.values }).finally(() => onBusy(false));
    },
    ({ problems }) => {
      const isRight = row.show(
        problems,
        fields.map(({ key }) => key),
      );
      if (isRight) onSaved();
    },
  );
  return (
    <Form onSend={() => save(undefined)}>
      <RowFields fields={fields} row={row} />
      <Actions primary={texts.rowSave} action={action} running={texts.rowSaving} />
    </Form>
  );
}
