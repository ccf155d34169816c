// A programme in three short steps, then its paper and the day on which the head approved it.
import { useState } from 'preact/hooks';
import { call } from '../../rpc/client.ts';
import * as texts from '../../texts/uiLife.ts';
import { AreaField } from '../fields/AreaField.tsx';
import { CheckField } from '../fields/CheckField.tsx';
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

function NewProgramme({ life, onBack, onDone }: LifeFormProps) {
  const { proposal } = life;
  const items = proposal?.items ?? [];
  const [step, setStep] = useState(0);
  const [chosen, setChosen] = useState<ReadonlySet<string>>(new Set(items.map((_, at) => String(at))));
  const { bind, values, isComplete } = useFields({
    kind: proposal?.kind ?? '',
    startDate: proposal?.startDate ?? life.startDate,
    endDate: proposal?.endDate ?? life.endDate,
    goal: life.goal,
    deficits: '',
    expected: '',
  });
  // A shorter period draws the days of the plan inside it.
  const inside = (day: string): string => {
    if (day < values.startDate) return values.startDate;
    return day > values.endDate ? values.endDate : day;
  };
  const plan = items.map(({ title, dueOn }) => ({ title, dueOn: inside(dueOn) }));
  const [action, save] = useAction(
    () =>
      call('rpcCreateProgramme', {
        pairId: life.id,
        ...values,
        items: plan.filter((_, at) => chosen.has(String(at))),
      }),
    () => onDone('programme'),
  );
  const send = () => {
    if (step === LAST) save(undefined);
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
          <CheckField
            id="plan"
            label={texts.programmePlan}
            hint={texts.programmePlanHint}
            choices={plan.map(({ title, dueOn }, at) => ({
              id: String(at),
              label: texts.programmeItem(title, showMoment(dueOn)),
            }))}
            chosen={chosen}
            onChosen={setChosen}
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
