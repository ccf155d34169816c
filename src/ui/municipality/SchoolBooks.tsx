// Making the workbooks of the schools: a job of the server, started and watched here.
import { useState } from 'preact/hooks';
import { call } from '../../rpc/client.ts';
import { ui } from '../../texts/ui.ts';
import { useAction } from '../hooks/useAction.ts';
import { isGoingOn, useJobWatch } from '../hooks/useJobWatch.ts';
import { Actions } from '../parts/Actions.tsx';
import { Done } from '../parts/Done.tsx';
import { Screen } from '../parts/Screen.tsx';
import { JobProgress } from './JobProgress.tsx';
import type { MunicipalityProps } from './municipalityProps.ts';

export function SchoolBooks({ view, onChanged, onOpen }: MunicipalityProps) {
  const text = ui.books;
  const [starting, setStarting] = useState(false);
  const watch = useJobWatch(view.job?.state === 'finished' ? null : view.job, starting, onChanged);
  const [action, start] = useAction(async () => {
    setStarting(true);
    return call('rpcMakeSchoolBooks', {}).finally(() => setStarting(false));
  }, watch.follow);
  const { job } = watch;
  if (job?.state === 'finished' && job.job === 'school_books') {
    return (
      <Screen key="done" title={text.doneTitle}>
        <Done>{job.text}</Done>
        <Actions primary={ui.toHome} onPrimary={() => onOpen('home')} />
      </Screen>
    );
  }
  const without = view.organisations.filter(({ source, bookUrl }) => source === 'workbook' && bookUrl === '').length;
  const busy = isGoingOn(job);
  return (
    <Screen key="start" title={text.title} onBack={() => onOpen('home')}>
      <p>{without > 0 ? text.text(without) : text.all}</p>
      <JobProgress watch={watch} onAgain={() => start(undefined)} />
      {!busy && without > 0 && (
        <Actions primary={text.start} onPrimary={() => start(undefined)} action={action} running={text.starting} />
      )}
      {!busy && without === 0 && <Actions primary={ui.toHome} onPrimary={() => onOpen('home')} />}
    </Screen>
  );
}
