// The report of a quarter: every number that will leave the school, what is doubtful in it, and handing it in.
import { useState } from 'preact/hooks';
import { call } from '../../rpc/client.ts';
import * as ui from '../../texts/ui.ts';
import { schoolReturned } from '../../texts/uiCycle.ts';
import { countedOpen } from '../../texts/uiProof.ts';
import { nameOf, PeriodField } from '../fields/PeriodField.tsx';
import { useAction } from '../hooks/useAction.ts';
import { useLoaded } from '../hooks/useLoaded.ts';
import { Actions } from '../parts/Actions.tsx';
import { Button } from '../parts/Button.tsx';
import { Loadable } from '../parts/Loadable.tsx';
import { Notice } from '../parts/Notice.tsx';
import { Screen } from '../parts/Screen.tsx';
import { showMoment } from '../values/show.ts';
import { Counted } from './Counted.tsx';
import { ReportPreview } from './ReportPreview.tsx';
import type { SchoolProps } from './schoolProps.ts';

export function QuarterReport({ view, loaded, onOpen, onDone }: SchoolProps) {
  const [period, setPeriod] = useState(view.period);
  const [isProved, setProved] = useState(false);
  const preview = useLoaded(() => call('rpcPreviewSubmission', { period }), period);
  const [action, submit] = useAction(
    () => call('rpcSubmitQuarter', { period }),
    ({ version, submittedAt }) => {
      loaded.reload();
      onDone({ title: ui.reportDoneTitle, text: ui.reportDone(version, showMoment(submittedAt)) });
    },
  );
  const toHome = () => onOpen('home');
  if (isProved) return <Counted period={period} name={nameOf(period, view.periods)} onBack={() => setProved(false)} />;
  return (
    <Screen title={ui.reportTitle} onBack={toHome} busy={action.running}>
      <PeriodField period={period} periods={view.periods} onPeriod={setPeriod} disabled={action.running} />
      <Loadable loaded={preview}>
        {(report) => (
          <>
            {view.remark !== '' && period === view.period && (
              <Notice tone="warn" title={schoolReturned}>
                <p>{view.remark}</p>
              </Notice>
            )}
            <ReportPreview preview={report} />
            <Button onClick={() => setProved(true)}>{countedOpen}</Button>
            {!preview.loading && (
              <Actions
                primary={ui.reportSubmit}
                onPrimary={() => submit(undefined)}
                action={action}
                running={ui.reportSubmitting}
              />
            )}
          </>
        )}
      </Loadable>
    </Screen>
  );
}
