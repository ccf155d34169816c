// The steps of adding a person: who it is, what is written of him, who signs for a minor; each is checked by the server before the next.
import { useRef, useState } from 'preact/hooks';
import { call } from '../../rpc/client.ts';
import type { ListRegister } from '../../rpc/views/lists.ts';
import type { FieldView, PersonChecked, RowValues } from '../../rpc/views/rows.ts';
import * as ui from '../../texts/ui.ts';
import * as texts from '../../texts/uiPeople.ts';
import { useAction } from '../hooks/useAction.ts';
import { Actions } from '../parts/Actions.tsx';
import { Form } from '../parts/Form.tsx';
import { Screen } from '../parts/Screen.tsx';
import type { Added } from './PersonAdded.tsx';
import { RowFields } from './RowFields.tsx';
import { Twin } from './Twin.tsx';
import { useRowValues } from './useRowValues.ts';

export interface PersonForm {
  readonly steps: readonly (readonly FieldView[])[];
  readonly representative: readonly FieldView[];
}

interface PersonStepsProps {
  readonly register: ListRegister;
  readonly form: PersonForm;
  onAdded(person: Added): void;
  onOpenPerson(id: string): void;
  onBack(): void;
}

const filled = (values: RowValues): RowValues =>
  Object.fromEntries(Object.entries(values).filter(([, text]) => text.trim() !== ''));

const keysOf = (fields: readonly FieldView[]): string[] => fields.map(({ key }) => key);

export function PersonSteps({ register, form, onAdded, onOpenPerson, onBack }: PersonStepsProps) {
  const row = useRowValues({});
  const signer = useRowValues({});
  const [step, setStep] = useState(0);
  const [checked, setChecked] = useState<PersonChecked | null>(null);
  const [sure, setSure] = useState(false);
  const asked = useRef('');

  const isSigned = checked?.isMinor === true && form.representative.length > 0;
  const steps = isSigned ? [...form.steps, form.representative] : form.steps;
  const fields = steps[step] ?? [];
  const isOfSigner = step >= form.steps.length;
  const shown = isOfSigner ? signer : row;
  const isLast = step === steps.length - 1;
  const person = { register, values: filled(row.values), representative: filled(signer.values) };
  const twin = checked?.twin ?? null;
  const isBlocked = (found: PersonChecked) => found.twin !== null && !(sure && found.mayBeOther);

  const [, look] = useAction(
    () => call('rpcCheckPerson', person),
    (found) => {
      setChecked(found);
      shown.show(found.problems, []);
    },
  );
  const onLeave = () => {
    const now = JSON.stringify(person);
    if (now === asked.current || Object.keys(person.values).length === 0) return;
    asked.current = now;
    look(undefined);
  };
  const [action, next] = useAction(
    async () => {
      const found = await call('rpcCheckPerson', person);
      const isRight = !found.problems.some(({ key, level }) => level === 'error' && keysOf(fields).includes(key));
      const isMoreAsked = found.isMinor && form.representative.length > 0 && !isOfSigner;
      const isReady = isRight && !isBlocked(found) && isLast && !isMoreAsked;
      return { found, added: isReady ? await call('rpcAddPerson', { ...person, sure }) : null };
    },
    ({ found, added }) => {
      setChecked(found);
      if (added !== null) return onAdded(added);
      const isRight = shown.show(found.problems, keysOf(fields));
      if (isRight && !isBlocked(found)) setStep(step + 1);
    },
  );
  const title = isOfSigner ? texts.stepRepresentative : texts.stepTitles[register][step];
  return (
    <Screen
      key={step}
      title={title ?? texts.addTitles[register]}
      subtitle={`${texts.addTitles[register]}. ${ui.setUpStep(step + 1, steps.length)}`}
      onBack={step === 0 ? onBack : () => setStep(step - 1)}
      busy={action.running}
    >
      {isOfSigner && <p>{texts.stepRepresentativeText}</p>}
      <Form onSend={() => next(undefined)}>
        <RowFields fields={fields} row={shown} onLeave={onLeave} />
        {twin !== null && step === 0 && (
          <Twin
            twin={twin}
            mayBeOther={checked?.mayBeOther === true}
            sure={sure}
            onSure={setSure}
            onOpen={() => onOpenPerson(twin.id)}
          />
        )}
        <Actions
          primary={
            isLast && (isOfSigner || checked?.isMinor !== true || form.representative.length === 0)
              ? texts.addSave
              : ui.setUpNext
          }
          action={action}
          running={isLast ? texts.addSaving : texts.addChecking}
        />
      </Form>
    </Screen>
  );
}
