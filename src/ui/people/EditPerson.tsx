// Changing somebody who is in a register: the steps of adding with what stands in the row, and the way to take the change back.
import { useState } from 'preact/hooks';
import { call } from '../../rpc/client.ts';
import type { EditedPerson, PersonEdited, PersonForm, RowValues } from '../../rpc/views/rows.ts';
import { toHome } from '../../texts/ui.ts';
import * as ui from '../../texts/uiPeople.ts';
import { TickField } from '../fields/TickField.tsx';
import { useLoaded } from '../hooks/useLoaded.ts';
import { Button } from '../parts/Button.tsx';
import { DoneScreen } from '../parts/DoneScreen.tsx';
import { Loadable } from '../parts/Loadable.tsx';
import { Notice } from '../parts/Notice.tsx';
import { Screen } from '../parts/Screen.tsx';
import { Lines } from '../values/Lines.tsx';
import { PersonSteps } from './PersonSteps.tsx';

interface EditPersonProps {
  readonly personId: string;
  /** To the page of the person. */
  onPerson(personId: string): void;
  /** To the consents of the person. */
  onConsents(): void;
  onHome(): void;
}

export function EditPerson({ personId, onPerson, onConsents, onHome }: EditPersonProps) {
  const form = useLoaded(() => call('rpcGetPersonForm', { personId }), personId);
  const [done, setDone] = useState<PersonEdited | null>(null);
  const [isMended, setMended] = useState(false);
  const toPerson = () => onPerson(personId);
  const asked = form.value;
  if (asked === null) {
    return (
      <Screen title={ui.editTitle} onBack={toPerson}>
        <Loadable loaded={form}>{() => null}</Loadable>
      </Screen>
    );
  }
  const { register, values, steps, representative, remarks } = asked;
  const ways = { onPerson: toPerson, onConsents, onHome };
  if (done !== null) return <Edited personId={personId} form={asked} edited={done} {...ways} />;
  const from = { values, representative: representative.values };
  return (
    <PersonSteps
      register={register}
      form={{ steps, representative: representative.fields }}
      standing={{ personId, ...from }}
      title={ui.editTitle}
      saveLabel={ui.rowSave}
      save={({ sure, ...to }) =>
        call('rpcEditPerson', {
          ...edit(personId, asked, from, to),
          ...(isMended && { remarks: { shown: remarks, text: '' } }),
          sure,
        })
      }
      onSaved={setDone}
      onOpenPerson={onPerson}
      onBack={remarks === '' ? toPerson : onHome}
      {...(remarks !== '' && {
        head: (
          <Notice tone="warn" title={ui.editRemarks}>
            <Lines lines={remarks.split('\n')} />
          </Notice>
        ),
        foot: <TickField id="mended" label={ui.editRemarksSettled} checked={isMended} onChecked={setMended} />,
      })}
    />
  );
}

interface Texts {
  readonly values: RowValues;
  readonly representative: RowValues;
}

const edit = (
  personId: string,
  { register, representative: { fields } }: PersonForm,
  shown: Texts,
  { values, representative }: Texts,
): Omit<EditedPerson, 'sure'> => ({
  personId,
  register,
  shown: shown.values,
  values,
  ...(fields.length > 0 && { representative: { shown: shown.representative, values: representative } }),
});

interface EditedProps {
  readonly personId: string;
  readonly form: PersonForm;
  readonly edited: PersonEdited;
  onPerson(): void;
  onConsents(): void;
  onHome(): void;
}

function Edited({ personId, form, edited, onPerson, onConsents, onHome }: EditedProps) {
  const { titles, toCheck, formerConsents } = edited;
  const isChanged = titles.length > 0;
  const at = (side: 'before' | 'after'): Texts => ({
    values: { ...form.values, ...edited[side] },
    representative: { ...form.representative.values, ...edited.representative[side] },
  });
  return (
    <DoneScreen
      title={isChanged ? ui.rowDoneTitle : ui.editNothingTitle}
      text={isChanged ? ui.editDone(titles) : ui.editNothing}
      // An answer is mended from the list of things to do, and there may be others.
      primary={form.remarks === '' ? ui.editToPerson : toHome}
      onPrimary={form.remarks === '' ? onPerson : onHome}
      {...(isChanged &&
        edited.canBeTakenBack && {
          undo: {
            // Changing back is a change like any other: what was shown is what stands there now.
            work: () =>
              call('rpcEditPerson', {
                ...edit(personId, form, at('after'), at('before')),
                ...(edited.remarks !== '' && { remarks: { shown: '', text: edited.remarks } }),
                sure: true,
              }),
            label: ui.editUndo,
            title: ui.editUndoneTitle,
            text: ui.editUndone,
          },
        })}
    >
      {formerConsents.length > 0 && (
        <Notice tone="warn" title={ui.editFormer}>
          <Lines lines={formerConsents} />
          <p>{ui.editFormerText}</p>
          <Button onClick={onConsents}>{ui.editFormerConsents}</Button>
        </Notice>
      )}
      {toCheck.length > 0 && (
        <Notice tone="warn" title={ui.editToCheck}>
          <Lines lines={toCheck} />
        </Notice>
      )}
    </DoneScreen>
  );
}
