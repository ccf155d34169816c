// The first screen of a municipal workbook: what is going on, what to do now, who has reported, and the ways to the rest.
import type { JobView } from '../../rpc/contract.ts';
import * as ui from '../../texts/ui.ts';
import { boardDeadline } from '../../texts/uiCycle.ts';
import { PeriodField } from '../fields/PeriodField.tsx';
import { JobProgress } from '../jobs/JobProgress.tsx';
import { isInTheWay, useJobWatch } from '../jobs/useJobWatch.ts';
import { Loadable } from '../parts/Loadable.tsx';
import { Screen } from '../parts/Screen.tsx';
import { showMoment } from '../values/show.ts';
import { CoordinatorGroups } from './CoordinatorGroups.tsx';
import { CoordinatorTodos } from './CoordinatorTodos.tsx';
import { FirstSteps } from './FirstSteps.tsx';
import type { MunicipalityProps, MunicipalityScreen } from './municipalityProps.ts';
import { ReadinessSummary } from './ReadinessSummary.tsx';
import { stepsOf } from './stepsOf.ts';

const SCREEN_OF_JOB = {
  rollup: 'rollUp',
  school_books: 'books',
  update_books: 'books',
  new_year: 'newYear',
  documents: 'documents',
} as const satisfies Record<JobView['job'], MunicipalityScreen>;

export function MunicipalityHome({ view, loaded, period, onPeriod, onOpen }: MunicipalityProps) {
  const watch = useJobWatch(view.job?.state === 'finished' ? null : view.job, false, loaded.reload);
  const isSetUp = stepsOf(view.home.firstSteps).every(({ isDone }) => isDone);
  return (
    <Screen title={view.municipality} subtitle={ui.pdMode[view.pdMode]}>
      <JobProgress watch={watch} onAgain={(job) => onOpen(SCREEN_OF_JOB[job])} />
      {!isInTheWay(watch.job, []) &&
        (isSetUp ? <CoordinatorTodos view={view} onOpen={onOpen} /> : <FirstSteps view={view} onOpen={onOpen} />)}
      {view.organisations.length > 0 && <PeriodField period={period} periods={view.periods} onPeriod={onPeriod} />}
      <Loadable loaded={loaded}>
        {() =>
          view.organisations.length > 0 && (
            <>
              <p class="hint">{boardDeadline(showMoment(view.deadline))}</p>
              <ReadinessSummary view={view} onOpen={onOpen} />
            </>
          )
        }
      </Loadable>
      <CoordinatorGroups view={view} onOpen={onOpen} />
    </Screen>
  );
}
