// The steps of adding or changing a person: who it is, what is written of him, who signs for a minor; each is checked by the server before the next.
import type { ComponentChildren } from 'preact';
import { useRef, useState } from 'preact/hooks';
import { call } from '../../rpc/client.ts';
import type { ListRegister } from '../../rpc/views/lists.ts';
import type { FieldView, NewPerson, PersonChecked, RowValues } from '../../rpc/views/rows.ts';
import * as ui from '../../texts/ui.ts';
import * as texts from '../../texts/uiPeople.ts';
import { useAction } from '../hooks/useAction.ts';
import { Actions } from '../parts/Actions.tsx';
import { Form } from '../parts/Form.tsx';
import { Screen } from '../parts/Screen.tsx';
import { RowFields } from './RowFields.tsx';
import { Twin } from './Twin.tsx';
import { useRowValues } from './useRowValues.ts';

export interface PersonForm {
  readonly steps: readonly (readonly FieldView[])[];
  readonly representative: readonly FieldView[];
}

/** Somebody who is there already, as the row was shown. */
export interface Standing {
  readonly personId: string;
  readonly values: RowValues;
  readonly representative: RowValues;
}

interface PersonStepsProps<Saved> {
  readonly register: ListRegister;
  readonly form: PersonForm;
  /** Absent for somebody new. */
  readonly standing?: Standing;
  readonly title: string;
  readonly saveLabel: string;
  save(person: NewPerson & { readonly sure: boolean }): Promise<Saved>;
  onSaved(saved: Saved): void;
  onOpenPerson(id: string): void;
  onBack(): void;
  /** What stands above the fields of each step, and below them. */
  readonly head?: ComponentChildren;
  readonly foot?: ComponentChildren;
}

const filled = (values: RowValues): RowValues =>
  Object.fromEntries(Object.entries(values).filter(([, text]) => text.trim() !== ''));

const keysOf = (fields: readonly FieldView[]): string[] => fields.map(({ key }) => key);

export function PersonSteps<Saved>({ register, form, standing, title, ...props }: PersonStepsProps<Saved>) {
  const { saveLabel, save, onSaved, onOpenPerson, onBack } = props;
  const row = useRowValues(standing?.values ?? {});
  const signer = useRowValues(standing?.representative ?? {});
  const [step, setStep] = useState(0);
  const [checked, setChecked] = useState<PersonChecked | null>(null);
  const [sure, setSure] = useState(false);
  const asked = useRef('');

  const isSigned = checked?.isMinor === true && form.representative.length > 0;
  const steps = isSigned ? [...form.steps, form.representative] : form.steps;
  // What stands in the row already is shown to whomever it belongs.
  const fields = (steps[step] ?? []).filter(
    ({ key, askedOf }) =>
      askedOf.length === 0 || askedOf.includes(row.values['category'] ?? '') || (row.values[key] ?? '') !== '',
  );
  const isOfSigner = step >= form.steps.length;
  const shown = isOfSigner ? signer : row;
  const before = (isOfSigner ? standing?.representative : standing?.values) ?? {};
  const isLast = step === steps.length - 1;
  const person = { register, values: filled(row.values), representative: filled(signer.values) };
  const checkedPerson = { ...person, ...(standing && { personId: standing.personId }) };
  // What was wrong before is shown and does not hinder: of somebody who is there only what has changed is asked to be right.
  const judged = keysOf(fields).filter(
    (key) => standing === undefined || (shown.values[key] ?? '') !== (before[key] ?? ''),
  );
  const twin = checked?.twin ?? null;
  const isBlocked = (found: PersonChecked) => found.twin !== null && !(sure && found.mayBeOther);

  const [, look] = useAction(
    () => call('rpcCheckPerson', checkedPerson),
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
  const [action, go] = useAction(
    async (isSaving: boolean) => {
      const found = await call('rpcCheckPerson', checkedPerson);
      const isRight = !found.problems.some(({ key, level }) => level === 'error' && judged.includes(key));
      const isMoreAsked = found.isMinor && form.representative.length > 0 && !isOfSigner;
      const isReady = isRight && !isBlocked(found) && (isSaving || (isLast && !isMoreAsked));
      return { found, saved: isReady ? { value: await save({ ...person, sure }) } : null };
    },
    ({ found, saved }) => {
      setChecked(found);
      if (saved !== null) return onSaved(saved.value);
      const isRight = shown.show(found.problems, judged);
      if (isRight && !isBlocked(found)) setStep(step + 1);
    },
  );
  // Somebody who is there is saved from every step: one cell is what is changed as a rule.
  const isStanding = standing !== undefined;
  const isEnd = isLast && (isOfSigner || checked?.isMinor !== true || form.representative.length === 0);
  const heading = isOfSigner ? texts.stepRepresentative : texts.stepTitles[register][step];
  return (
    <Screen
      key={step}
      title={heading ?? title}
      subtitle={`${title}. ${ui.setUpStep(step + 1, steps.length)}`}
      onBack={step === 0 ? onBack : () => setStep(step - 1)}
      busy={action.running}
    >
      {isOfSigner && <p>{isStanding ? texts.stepRepresentativeEdit : texts.stepRepresentativeText}</p>}
      <Form onSend={() => go(isStanding)}>
        {props.head}
        <RowFields fields={fields} row={shown} onLeave={onLeave} />
        {props.foot}
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
          primary={isEnd || isStanding ? saveLabel : ui.setUpNext}
          {...(isStanding && !isEnd && { secondary: ui.setUpNext, onSecondary: () => go(false) })}
          action={action}
          running={isLast || isStanding ? texts.addSaving : texts.addChecking}
        />
      </Form>
    </Screen>
  );
}
