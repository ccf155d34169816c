// The roll-up of a quarter: a job of the server, started and watched here.
import { call } from '../../rpc/client.ts';
import * as ui from '../../texts/ui.ts';
import { PeriodField } from '../fields/PeriodField.tsx';
import { TextField } from '../fields/TextField.tsx';
import { useFields } from '../hooks/useFields.ts';
import { JobProgress } from '../jobs/JobProgress.tsx';
import { useJob } from '../jobs/useJob.ts';
import { isInTheWay } from '../jobs/useJobWatch.ts';
import { Actions } from '../parts/Actions.tsx';
import { DoneScreen } from '../parts/DoneScreen.tsx';
import { Form } from '../parts/Form.tsx';
import { Screen } from '../parts/Screen.tsx';
import type { MunicipalityProps } from './municipalityProps.ts';
import { proposedDay } from './proposedDay.ts';

export function RollUp({ view, period, onPeriod, loaded, onOpen }: MunicipalityProps) {
  const { values, bind, isComplete } = useFields({ asOf: proposedDay(period) });
  const { watch, action, start } = useJob(
    view.job,
    () => call('rpcStartRollUp', { period, asOf: values.asOf }),
    loaded.reload,
  );
  const { job } = watch;
  if (job?.state === 'finished' && job.job === 'rollup') {
    return (
      <DoneScreen
        title={ui.rollUpDoneTitle}
        text={job.text}
        primary={ui.rollUpToIndicators}
        onPrimary={() => onOpen('indicators')}
        secondary={ui.toHome}
        onSecondary={() => onOpen('home')}
      />
    );
  }
  const choosePeriod = (chosen: string) => {
    onPeriod(chosen);
    bind('asOf').onValue(proposedDay(chosen));
  };
  const send = () => {
    if (isComplete('asOf')) start();
  };
  return (
    <Screen title={ui.rollUpTitle} onBack={() => onOpen('home')}>
      <p>{ui.rollUpText}</p>
      <JobProgress watch={watch} onAgain={() => start()} />
      {!isInTheWay(job, ['rollup']) && (
        <Form onSend={send}>
          <PeriodField period={period} periods={view.periods} onPeriod={choosePeriod} />
          <TextField {...bind('asOf')} label={ui.rollUpAsOf} type="date" />
          <Actions primary={ui.rollUpStart} action={action} running={ui.jobStarting} />
        </Form>
      )}
    </Screen>
  );
}
