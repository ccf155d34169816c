// The set-up wizard of an empty workbook: four small steps, then the book is made.
import { useState } from 'preact/hooks';
import { call } from '../../rpc/client.ts';
import type { PanelView } from '../../rpc/contract.ts';
import { ui } from '../../texts/ui.ts';
import { useAction } from '../hooks/useAction.ts';
import { useFields } from '../hooks/useFields.ts';
import { Actions } from '../parts/Actions.tsx';
import { Done } from '../parts/Done.tsx';
import { Screen } from '../parts/Screen.tsx';
import { SetUpStep } from './SetUpStep.tsx';
import { SET_UP_STEPS, type SetUpName } from './setUpNames.ts';

type EmptyView = Extract<PanelView, { role: 'empty' }>;

export function SetUp({ view, onDone }: { readonly view: EmptyView; onDone(): void }) {
  const [step, setStep] = useState(0);
  const [sheets, setSheets] = useState<number | null>(null);
  const fields = useFields<SetUpName>({
    municipality: '',
    authority: '',
    place: '',
    profile: view.profiles.length === 1 ? (view.profiles[0]?.code ?? '') : '',
    firstYear: '',
    coordinatorEmail: '',
    // In Google nothing is chosen beforehand: it is the operator's own legal decision (152-ФЗ, art. 18 part 5).
    pdMode: view.localWorkspace ? 'names' : '',
  });
  const { values } = fields;
  const [action, create] = useAction(
    () =>
      call('rpcSetUp', {
        ...values,
        firstYear: Number(values.firstYear),
        pdMode: values.pdMode === 'names' ? 'names' : 'codes',
      }),
    (made) => setSheets(made.sheets),
  );

  if (sheets !== null) {
    return (
      <Screen key="done" title={ui.setUp.doneTitle}>
        <Done>{ui.setUp.done(sheets)}</Done>
        <Actions primary={ui.setUp.toWork} onPrimary={onDone} />
      </Screen>
    );
  }

  const last = SET_UP_STEPS.length;
  const next = (event: SubmitEvent) => {
    event.preventDefault();
    if (step === last) create(undefined);
    else if (fields.isComplete(...(SET_UP_STEPS[step] ?? []))) setStep(step + 1);
  };
  return (
    <Screen
      key={step}
      title={ui.setUp.titles[step] ?? ''}
      subtitle={ui.setUp.step(step + 1, last + 1)}
      onBack={step > 0 && !action.running ? () => setStep(step - 1) : undefined}
    >
      <form noValidate onSubmit={next}>
        <SetUpStep step={step} fields={fields} view={view} />
        {step === last ? (
          <Actions primary={ui.setUp.create} action={action} running={ui.setUp.creating} />
        ) : (
          <Actions primary={ui.setUp.next} />
        )}
      </form>
    </Screen>
  );
}
