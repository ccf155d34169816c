// A programme in three short steps, then its paper and the day on which the head approved it.
import { useState } from 'preact/hooks';
import { call } from '../../rpc/client.ts';
import * as texts from '../../texts/uiLife.ts';
import { AreaField } from '../fields/AreaField.tsx';
import { SelectField } from '../fields/SelectField.tsx';
import { TextField } from '../fields/TextField.tsx';
import { useAction } from '../hooks/useAction.ts';
import { useFields } from '../hooks/useFields.ts';
import { Actions } from '../parts/Actions.tsx';
import { Form } from '../parts/Form.tsx';
import { Screen } from '../parts/Screen.tsx';
import { showMoment } from '../values/show.ts';
import { ApproveProgramme } from './ApproveProgramme.tsx';
import type { LifeFormProps } from './lifeProps.ts';

export function ProgrammeForm(props: LifeFormProps) {
  return props.life.programme === null ? <NewProgramme {...props} /> : <ApproveProgramme {...props} />;
}

const LAST = texts.programmeSteps.length - 1;

/** A long line goes on in the next one of the field: a dash tells where the next item begins. */
const textOf = (items: readonly string[]): string => items.map((item) => `– ${item}`).join('\n');

/** Without the dashes, and without the marks and numbers of a list that was pasted. */
const linesOf = (text: string): string[] =>
  text
    .split('\n')
    .map((line) => line.trim().replace(/^(?:[-–—•*]|\d{1,2}[.)])(?:\s+|$)/u, ''))
    .filter((line) => line !== '');

function NewProgramme({ life, onBack, onDone }: LifeFormProps) {
  const { proposal } = life;
  const [step, setStep] = useState(0);
  const { bind, values, isComplete } = useFields({
    kind: proposal?.kind ?? '',
    startDate: proposal?.startDate ?? life.startDate,
    endDate: proposal?.endDate ?? life.endDate,
    goal: life.goal,
    deficits: '',
    expected: '',
    plan: textOf(proposal?.items ?? []),
  });
  const [action, save] = useAction(
    ({ plan, ...words }: typeof values) =>
      call('rpcCreateProgramme', { pairId: life.id, ...words, items: linesOf(plan) }),
    () => onDone('programme'),
  );
  const send = () => {
    if (step === LAST) save(values);
    else if (isComplete(...(step === 0 ? (['kind', 'startDate', 'endDate'] as const) : (['goal'] as const))))
      setStep(step + 1);
  };
  return (
    <Screen
      key={step}
      title={texts.programmeSteps[step] ?? ''}
      subtitle={`${texts.pairTitle(life.id)}. ${texts.programmeStep(step + 1, LAST + 1)}`}
      onBack={step === 0 ? onBack : () => setStep(step - 1)}
      busy={action.running}
    >
      <Form onSend={send}>
        {step === 0 && (
          <>
            <SelectField {...bind('kind')} label={texts.programmeKind} choices={life.choices.programmeKinds} />
            <TextField {...bind('startDate')} label={texts.programmeStart} type="date" />
            <TextField {...bind('endDate')} label={texts.programmeEnd} hint={texts.programmeEndHint} type="date" />
          </>
        )}
        {step === 1 && (
          <>
            <AreaField {...bind('goal')} label={texts.programmeGoal} rows={3} />
            <AreaField {...bind('deficits')} label={texts.programmeDeficits} rows={3} optional />
            <AreaField {...bind('expected')} label={texts.programmeExpected} rows={3} optional />
          </>
        )}
        {step === LAST && (
          <AreaField
            {...bind('plan')}
            label={texts.programmePlan}
            hint={texts.programmePlanHint(showMoment(values.startDate), showMoment(values.endDate))}
            rows={12}
            optional
          />
        )}
        <Actions
          primary={step === LAST ? texts.programmeSave : texts.programmeNext}
          action={action}
          running={texts.programmeSaving}
        />
      </Form>
    </Screen>
  );
}
