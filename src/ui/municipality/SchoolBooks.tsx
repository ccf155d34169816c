// Making the workbooks of the schools: a job of the server, started and watched here.
import { call } from '../../rpc/client.ts';
import * as ui from '../../texts/ui.ts';
import { useJob } from '../hooks/useJob.ts';
import { isGoingOn } from '../hooks/useJobWatch.ts';
import { Actions } from '../parts/Actions.tsx';
import { DoneScreen } from '../parts/DoneScreen.tsx';
import { Screen } from '../parts/Screen.tsx';
import { JobProgress } from './JobProgress.tsx';
import type { MunicipalityProps } from './municipalityProps.ts';

export function SchoolBooks({ view, loaded, onOpen }: MunicipalityProps) {
  const { watch, action, start } = useJob(view.job, () => call('rpcMakeSchoolBooks', {}), loaded.reload);
  const { job } = watch;
  const toHome = () => onOpen('home');
  if (job?.state === 'finished' && job.job === 'school_books') {
    return <DoneScreen title={ui.booksDoneTitle} text={job.text} primary={ui.toHome} onPrimary={toHome} />;
  }
  const without = view.organisations.filter(({ source, bookUrl }) => source === 'workbook' && bookUrl === '').length;
  return (
    <Screen title={ui.booksTitle} onBack={toHome}>
      <p>{without > 0 ? ui.booksText(without) : ui.booksAll}</p>
      <JobProgress watch={watch} onAgain={start} />
      {isGoingOn(job) ? null : without > 0 ? (
        <Actions primary={ui.booksStart} onPrimary={start} action={action} running={ui.jobStarting} />
      ) : (
        <Actions primary={ui.toHome} onPrimary={toHome} />
      )}
    </Screen>
  );
}
