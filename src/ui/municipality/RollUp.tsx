// The roll-up of a quarter: a job of the server, started and watched here.
import { useState } from 'preact/hooks';
import { call } from '../../rpc/client.ts';
import { ui } from '../../texts/ui.ts';
import { TextField } from '../fields/TextField.tsx';
import { useAction } from '../hooks/useAction.ts';
import { useFields } from '../hooks/useFields.ts';
import { isGoingOn, useJobWatch } from '../hooks/useJobWatch.ts';
import { Actions } from '../parts/Actions.tsx';
import { Done } from '../parts/Done.tsx';
import { Screen } from '../parts/Screen.tsx';
import { JobProgress } from './JobProgress.tsx';
import type { MunicipalityProps } from './municipalityProps.ts';
import { PeriodField } from './PeriodField.tsx';

const LAST_DAYS = ['03-31', '06-30', '09-30', '12-31'];

/** The day proposed for a quarter `YYYY-Qn`: its last one; a person may change it. */
export function proposedDay(period: string): string {
  const [year = '', quarter = ''] = period.split('-Q');
  const last = LAST_DAYS[Number(quarter) - 1];
  return last === undefined ? '' : `${year}-${last}`;
}

export function RollUp({ view, period, onPeriod, onChanged, onOpen }: MunicipalityProps) {
  const text = ui.rollUp;
  const [starting, setStarting] = useState(false);
  const watch = useJobWatch(view.job?.state === 'finished' ? null : view.job, starting, onChanged);
  const fields = useFields({ asOf: proposedDay(period) });
  const [action, start] = useAction(async () => {
    setStarting(true);
    return call('rpcStartRollUp', { period, asOf: fields.values.asOf }).finally(() => setStarting(false));
  }, watch.follow);
  const { job } = watch;
  if (job?.state === 'finished' && job.job === 'rollup') {
    return (
      <Screen key="done" title={text.doneTitle}>
        <Done>{job.text}</Done>
        <Actions primary={text.toIndicators} onPrimary={() => onOpen('indicators')}>
          <button type="button" class="button" onClick={() => onOpen('home')}>
            {ui.toHome}
          </button>
        </Actions>
      </Screen>
    );
  }
  const choosePeriod = (chosen: string) => {
    onPeriod(chosen);
    fields.bind('asOf').onValue(proposedDay(chosen));
  };
  const send = (event: SubmitEvent) => {
    event.preventDefault();
    if (fields.isComplete('asOf')) start(undefined);
  };
  return (
    <Screen key="start" title={text.title} onBack={() => onOpen('home')}>
      <p>{text.text}</p>
      <JobProgress watch={watch} onAgain={() => start(undefined)} />
      {!isGoingOn(job) && (
        <form noValidate onSubmit={send}>
          <PeriodField period={period} periods={view.periods} onPeriod={choosePeriod} />
          <TextField {...fields.bind('asOf')} label={text.asOf} type="date" />
          <Actions primary={text.start} action={action} running={text.starting} />
        </form>
      )}
    </Screen>
  );
}
