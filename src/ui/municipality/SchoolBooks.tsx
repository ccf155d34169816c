// The workbooks of the schools: made, opened to their curators, brought up to date; jobs of the server, started and watched here.
import { call } from '../../rpc/client.ts';
import * as ui from '../../texts/ui.ts';
import { JobProgress } from '../jobs/JobProgress.tsx';
import { useJob } from '../jobs/useJob.ts';
import { isInTheWay } from '../jobs/useJobWatch.ts';
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

type Work = 'update' | 'make' | 'share';

const WORK_NAMES: Readonly<Record<Work, string>> = {
  update: ui.booksUpdate,
  make: ui.booksStart,
  share: ui.booksShare,
};

export function SchoolBooks({ view, loaded, onOpen }: MunicipalityProps) {
  const { outdated, waiting } = view.books;
  const without = view.organisations.filter(({ need }) => need === 'no_book').length;
  const hasBooks = view.home.firstSteps.books.made > 0;
  const { watch, action, start } = useJob(
    view.job,
    (work: Work) => (work === 'update' ? call('rpcUpdateBooks', {}) : call('rpcMakeSchoolBooks', {})),
    loaded.reload,
  );
  const { job } = watch;
  const toHome = () => onOpen('home');
  if (job?.state === 'finished' && job.job !== 'rollup' && job.job !== 'documents') {
    return <DoneScreen title={DONE_TITLES[job.job]} text={job.text} primary={ui.toHome} onPrimary={toHome} />;
  }
  // What is there is brought up to date before more is made of it.
  const needed = outdated > 0 ? 'update' : without > 0 ? 'make' : waiting.length > 0 ? 'share' : null;
  // Templates, orders, questions and the profile come to the schools by an update, whatever the version of the books.
  const next = needed ?? (hasBooks ? 'update' : null);
  const other = { secondary: ui.booksUpdate, onSecondary: () => start('update') };
  return (
    <Screen title={ui.booksTitle} onBack={toHome}>
      {outdated > 0 && <p>{ui.booksOutdated(outdated)}</p>}
      {without > 0 && <p>{ui.booksText(without)}</p>}
      {waiting.length > 0 && <p>{ui.booksWaiting(waiting.join(', '))}</p>}
      {needed === null && <p>{hasBooks ? ui.booksAll : ui.booksNone}</p>}
      {hasBooks && outdated === 0 && <p>{ui.booksUpdateText}</p>}
      <JobProgress watch={watch} onAgain={(failed) => start(failed === 'update_books' ? 'update' : 'make')} />
      {isInTheWay(job, ['school_books', 'update_books']) ? null : next === null ? (
        <Actions primary={ui.organisationsTitle} onPrimary={() => onOpen('organisations')} />
      ) : (
        <Actions
          primary={WORK_NAMES[next]}
          onPrimary={() => start(next)}
          action={action}
          running={ui.jobStarting}
          {...(hasBooks && next !== 'update' ? other : {})}
        />
      )}
      <FormerAccess view={view} loaded={loaded} />
    </Screen>
  );
}
