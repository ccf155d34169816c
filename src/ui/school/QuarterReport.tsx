// The report of a quarter: every number that will leave the school, what is doubtful in it, and handing it in.
import { useState } from 'preact/hooks';
import { call } from '../../rpc/client.ts';
import type { Value } from '../../rpc/contract.ts';
import { ui } from '../../texts/ui.ts';
import { SelectField } from '../fields/SelectField.tsx';
import { useAction } from '../hooks/useAction.ts';
import { useLoaded } from '../hooks/useLoaded.ts';
import { Actions } from '../parts/Actions.tsx';
import { Done } from '../parts/Done.tsx';
import { Empty } from '../parts/Empty.tsx';
import { Loadable } from '../parts/Loadable.tsx';
import { Screen } from '../parts/Screen.tsx';
import { showMoment } from '../parts/showMoment.ts';
import { ReportLines } from './ReportLines.tsx';
import type { SchoolProps } from './schoolProps.ts';

export function QuarterReport({ view, onChanged, onOpen }: SchoolProps) {
  const text = ui.report;
  const [period, setPeriod] = useState(view.period);
  const [submitted, setSubmitted] = useState<Value<'rpcSubmitQuarter'> | null>(null);
  const loaded = useLoaded(() => call('rpcPreviewSubmission', { period }), period);
  const [action, submit] = useAction(
    () => call('rpcSubmitQuarter', { period }),
    (result) => {
      onChanged();
      setSubmitted(result);
    },
  );
  if (submitted !== null) {
    return (
      <Screen key="done" title={text.doneTitle}>
        <Done>{text.done(submitted.version, showMoment(submitted.submittedAt))}</Done>
        <Actions primary={ui.toHome} onPrimary={() => onOpen('home')} />
      </Screen>
    );
  }
  return (
    <Screen key="preview" title={text.title} onBack={action.running ? undefined : () => onOpen('home')}>
      <SelectField
        id="period"
        label={ui.municipality.period}
        value={period}
        error=""
        choices={view.periods}
        onValue={action.running ? () => undefined : setPeriod}
      />
      <Loadable loaded={loaded}>
        {(preview) =>
          preview.lines.length === 0 ? (
            <Empty title={text.title} text={text.empty} />
          ) : (
            <>
              <ReportLines preview={preview} />
              {!loaded.loading && (
                <Actions
                  primary={text.submit}
                  onPrimary={() => submit(undefined)}
                  action={action}
                  running={text.submitting}
                />
              )}
            </>
          )
        }
      </Loadable>
    </Screen>
  );
}
