// The set-up wizard of an empty workbook: four small steps, then the book is made.
import { useState } from 'preact/hooks';
import { call, isInGoogle } from '../../rpc/client.ts';
import type { PanelView } from '../../rpc/contract.ts';
import * as ui from '../../texts/ui.ts';
import { useAction } from '../hooks/useAction.ts';
import { useFields } from '../hooks/useFields.ts';
import type { Loaded } from '../hooks/useLoaded.ts';
import { Actions } from '../parts/Actions.tsx';
import { Form } from '../parts/Form.tsx';
import { Loadable } from '../parts/Loadable.tsx';
import { Screen } from '../parts/Screen.tsx';
import { SetUpDone } from './SetUpDone.tsx';
import { SetUpStep } from './SetUpStep.tsx';
import { OPTIONAL, SET_UP_STEPS, type SetUpName } from './setUpNames.ts';

interface SetUpProps {
  readonly view: Extract<PanelView, { role: 'empty' }>;
  readonly loaded: Loaded<PanelView>;
}

export function SetUp({ view, loaded }: SetUpProps) {
  const { draft } = view;
  const [step, setStep] = useState(draft.step);
  const [sheets, setSheets] = useState<number | null>(null);
  const fields = useFields<SetUpName>({
    municipality: '',
    authority: '',
    place: '',
    profile: view.profiles.length === 1 ? (view.profiles[0]?.code ?? '') : '',
    firstYear: '',
    coordinatorEmail: '',
    // In Google nothing is chosen beforehand: it is the operator's own legal decision (152-ФЗ, art. 18 part 5).
    pdMode: isInGoogle() ? '' : 'names',
    ...draft.values,
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
    if (loaded.loading || loaded.problems.length > 0) {
      return (
        <Screen key="leaving" title={ui.setUpDoneTitle}>
          <Loadable loaded={loaded}>{() => null}</Loadable>
        </Screen>
      );
    }
    return <SetUpDone sheets={sheets} onToWork={loaded.reload} />;
  }

  const last = SET_UP_STEPS.length;
  const next = () => {
    if (step === last) create(undefined);
    else if (fields.isComplete(...(SET_UP_STEPS[step] ?? []).filter((name) => name !== OPTIONAL))) {
      setStep(step + 1);
      // A draft that could not be kept is typed again; nothing else is lost.
      call('rpcKeepSetUp', { step: step + 1, values }).catch(() => undefined);
    }
  };
  return (
    <Screen
      key={step}
      title={ui.setUpTitles[step] ?? ''}
      subtitle={ui.setUpStep(step + 1, last + 1)}
      onBack={step > 0 ? () => setStep(step - 1) : undefined}
      busy={action.running}
    >
      <Form onSend={next}>
        <SetUpStep step={step} fields={fields} view={view} />
        <Actions primary={step === last ? ui.setUpCreate : ui.setUpNext} action={action} running={ui.setUpCreating} />
      </Form>
    </Screen>
  );
}
