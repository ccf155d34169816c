// The first screen of a municipal workbook: what is going on, what to do next, and who has reported.
import type { JobView } from '../../rpc/contract.ts';
import * as ui from '../../texts/ui.ts';
import { boardDeadline } from '../../texts/uiCycle.ts';
import { PeriodField } from '../fields/PeriodField.tsx';
import { JobProgress } from '../jobs/JobProgress.tsx';
import { isGoingOn, useJobWatch } from '../jobs/useJobWatch.ts';
import { Loadable } from '../parts/Loadable.tsx';
import { NavList } from '../parts/NavList.tsx';
import { NextStep } from '../parts/NextStep.tsx';
import { Screen } from '../parts/Screen.tsx';
import { showMoment } from '../values/show.ts';
import type { MunicipalityProps, MunicipalityScreen } from './municipalityProps.ts';
import { WhoReported } from './WhoReported.tsx';

const SCREENS = [
  'organisations',
  'books',
  'numbers',
  'board',
  'roadmap',
  'rollUp',
  'indicators',
  'documents',
  'orders',
  'templates',
  'profile',
  'check',
  'newYear',
] as const satisfies readonly MunicipalityScreen[];

const SCREEN_OF_JOB = {
  rollup: 'rollUp',
  school_books: 'books',
  update_books: 'books',
  new_year: 'newYear',
  documents: 'documents',
} as const satisfies Record<JobView['job'], MunicipalityScreen>;

export function MunicipalityHome({ view, loaded, period, onPeriod, onOpen }: MunicipalityProps) {
  const watch = useJobWatch(view.job?.state === 'finished' ? null : view.job, false, loaded.reload);
  const [next, text] = nextStep(view);
  return (
    <Screen title={view.municipality} subtitle={ui.pdMode[view.pdMode]}>
      <JobProgress watch={watch} onAgain={(job) => onOpen(SCREEN_OF_JOB[job])} />
      {!isGoingOn(watch.job) && (
        <NextStep
          text={ui.municipalityNext[text]}
          primary={ui.municipalityScreens[next]}
          onPrimary={() => onOpen(next)}
        />
      )}
      {view.organisations.length > 0 && <PeriodField period={period} periods={view.periods} onPeriod={onPeriod} />}
      <Loadable loaded={loaded}>
        {() =>
          view.organisations.length > 0 && (
            <>
              <p class="hint">{boardDeadline(showMoment(view.deadline))}</p>
              <WhoReported view={view} />
            </>
          )
        }
      </Loadable>
      <NavList
        items={SCREENS.filter((screen) => screen !== next).map((screen) => ({
          label: ui.municipalityScreens[screen],
          onOpen: () => onOpen(screen),
        }))}
      />
    </Screen>
  );
}

function nextStep({
  organisations,
  books,
}: MunicipalityProps['view']): ['organisations' | 'books' | 'rollUp', keyof typeof ui.municipalityNext] {
  if (organisations.length === 0) return ['organisations', 'organisations'];
  if (books.outdated > 0) return ['books', 'outdated'];
  const withoutBook = organisations.some(({ source, bookUrl }) => source !== 'typed' && bookUrl === '');
  return withoutBook ? ['books', 'books'] : ['rollUp', 'rollUp'];
}
