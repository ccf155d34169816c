// The workbooks of the schools: made, opened to their curators, brought up to date; jobs of the server, started and watched here.
import { call } from '../../rpc/client.ts';
import * as ui from '../../texts/ui.ts';
import { JobProgress } from '../jobs/JobProgress.tsx';
import { useJob } from '../jobs/useJob.ts';
import { isGoingOn } from '../jobs/useJobWatch.ts';
import { Actions } from '../parts/Actions.tsx';
import { DoneScreen } from '../parts/DoneScreen.tsx';
import { Screen } from '../parts/Screen.tsx';
import { FormerAccess } from './FormerAccess.tsx';
import type { MunicipalityProps } from './municipalityProps.ts';

const DONE_TITLES = {
  school_books: ui.booksDoneTitle,
  update_books: ui.booksUpdatedTitle,
  new_year: ui.newYearDoneTitle,
} as const;

export function SchoolBooks({ view, loaded, onOpen }: MunicipalityProps) {
  const { outdated, waiting } = view.books;
  const without = view.organisations.filter(({ source, bookUrl }) => source === 'workbook' && bookUrl === '').length;
  // What is there is brought up to date before more is made of it.
  const next = outdated > 0 ? 'update' : without > 0 ? 'make' : waiting.length > 0 ? 'share' : null;
  const { watch, action, start } = useJob(
    view.job,
    () => (next === 'update' ? call('rpcUpdateBooks', {}) : call('rpcMakeSchoolBooks', {})),
    loaded.reload,
  );
  const { job } = watch;
  const toHome = () => onOpen('home');
  if (job?.state === 'finished' && job.job !== 'rollup' && job.job !== 'documents') {
    return <DoneScreen title={DONE_TITLES[job.job]} text={job.text} primary={ui.toHome} onPrimary={toHome} />;
  }
  const primary = { update: ui.booksUpdate, make: ui.booksStart, share: ui.booksShare };
  return (
    <Screen title={ui.booksTitle} onBack={toHome}>
      {outdated > 0 && <p>{ui.booksOutdated(outdated)}</p>}
      {without > 0 && <p>{ui.booksText(without)}</p>}
      {waiting.length > 0 && <p>{ui.booksWaiting(waiting.join(', '))}</p>}
      {next === null && <p>{ui.booksAll}</p>}
      <JobProgress watch={watch} onAgain={start} />
      {isGoingOn(job) ? null : next === null ? (
        <Actions primary={ui.toHome} onPrimary={toHome} />
      ) : (
        <Actions primary={primary[next]} onPrimary={start} action={action} running={ui.jobStarting} />
      )}
      <FormerAccess view={view} loaded={loaded} />
    </Screen>
  );
}
