// Changing somebody who is in a register: the steps of adding with what stands in the row, and the way to take the change back.
import { useState } from 'preact/hooks';
import { call } from '../../rpc/client.ts';
import type { PersonEdited, PersonForm } from '../../rpc/views/rows.ts';
import * as ui from '../../texts/uiPeople.ts';
import { useLoaded } from '../hooks/useLoaded.ts';
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
}

export function EditPerson({ personId, onPerson }: EditPersonProps) {
  const form = useLoaded(() => call('rpcGetPersonForm', { personId }), personId);
  const [done, setDone] = useState<PersonEdited | null>(null);
  const toPerson = () => onPerson(personId);
  if (form.value === null) {
    return (
      <Screen title={ui.editTitle} onBack={toPerson}>
        <Loadable loaded={form}>{() => null}</Loadable>
      </Screen>
    );
  }
  const { register, values, steps } = form.value;
  if (done !== null) return <Edited personId={personId} form={form.value} edited={done} onPerson={toPerson} />;
  return (
    <PersonSteps
      register={register}
      form={{ steps, representative: [] }}
      standing={{ personId, values }}
      title={ui.editTitle}
      saveLabel={ui.rowSave}
      save={(person) => call('rpcEditPerson', edit(personId, register, values, person.values, person.sure))}
      onSaved={setDone}
      onOpenPerson={onPerson}
      onBack={toPerson}
    />
  );
}

const edit = (
  personId: string,
  register: PersonForm['register'],
  shown: PersonForm['values'],
  values: PersonForm['values'],
  sure: boolean,
) => ({ personId, register, shown, values, sure });

interface EditedProps {
  readonly personId: string;
  readonly form: PersonForm;
  readonly edited: PersonEdited;
  onPerson(): void;
}

function Edited({ personId, form, edited, onPerson }: EditedProps) {
  const { before, after, titles, toCheck } = edited;
  const isChanged = titles.length > 0;
  return (
    <DoneScreen
      title={isChanged ? ui.rowDoneTitle : ui.editNothingTitle}
      text={isChanged ? ui.editDone(titles) : ui.editNothing}
      primary={ui.editToPerson}
      onPrimary={onPerson}
      {...(isChanged && {
        undo: {
          // Changing back is a change like any other: what was shown is what stands there now.
          work: () =>
            call(
              'rpcEditPerson',
              edit(personId, form.register, { ...form.values, ...after }, { ...form.values, ...before }, true),
            ),
          label: ui.editUndo,
          onUndone: () => undefined,
          title: ui.editUndoneTitle,
          text: ui.editUndone,
        },
      })}
    >
      {toCheck.length > 0 && (
        <Notice tone="warn" title={ui.editToCheck}>
          <Lines lines={toCheck} />
        </Notice>
      )}
    </DoneScreen>
  );
}
