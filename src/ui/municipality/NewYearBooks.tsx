// «Новый учебный год» for all schools: a job of the server, started and watched here.
import { call } from '../../rpc/client.ts';
import * as ui from '../../texts/ui.ts';
import { JobProgress } from '../jobs/JobProgress.tsx';
import { useJob } from '../jobs/useJob.ts';
import { isInTheWay } from '../jobs/useJobWatch.ts';
import { Actions } from '../parts/Actions.tsx';
import { DoneScreen } from '../parts/DoneScreen.tsx';
import { Screen } from '../parts/Screen.tsx';
import type { MunicipalityProps } from './municipalityProps.ts';

export function NewYearBooks({ view, loaded, onOpen }: MunicipalityProps) {
  const { watch, action, start } = useJob(view.job, () => call('rpcStartNewYearBooks', {}), loaded.reload);
  const { job } = watch;
  const toHome = () => onOpen('home');
  if (job?.state === 'finished' && job.job === 'new_year') {
    return <DoneScreen title={ui.newYearDoneTitle} text={job.text} primary={ui.toHome} onPrimary={toHome} />;
  }
  return (
    <Screen title={ui.newYearTitle} onBack={toHome}>
      <p>{ui.newYearBooksText}</p>
      <JobProgress watch={watch} onAgain={() => start()} />
      {!isInTheWay(job, ['new_year']) && (
        <Actions primary={ui.newYearBooksStart} onPrimary={() => start()} action={action} running={ui.jobStarting} />
      )}
    </Screen>
  );
}
