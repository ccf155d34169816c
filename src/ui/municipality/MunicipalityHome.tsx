// The first screen of a municipal workbook: who has reported, what is going on, and what to do next.
import type { PanelView } from '../../rpc/contract.ts';
import { ui } from '../../texts/ui.ts';
import { useJobWatch } from '../hooks/useJobWatch.ts';
import type { Loaded } from '../hooks/useLoaded.ts';
import { Actions } from '../parts/Actions.tsx';
import { Empty } from '../parts/Empty.tsx';
import { Loadable } from '../parts/Loadable.tsx';
import { NavList } from '../parts/NavList.tsx';
import { Screen } from '../parts/Screen.tsx';
import { JobProgress } from './JobProgress.tsx';
import type { MunicipalityProps, MunicipalityScreen } from './municipalityProps.ts';
import { PeriodField } from './PeriodField.tsx';
import { WhoReported } from './WhoReported.tsx';

const SCREENS = [
  'organisations',
  'books',
  'numbers',
  'rollUp',
  'indicators',
] as const satisfies readonly MunicipalityScreen[];

interface MunicipalityHomeProps extends MunicipalityProps {
  readonly loaded: Loaded<PanelView>;
}

export function MunicipalityHome({ view, period, onPeriod, onOpen, onChanged, loaded }: MunicipalityHomeProps) {
  const watch = useJobWatch(view.job?.state === 'finished' ? null : view.job, false, onChanged);
  const text = ui.municipality;
  const primary = nextScreen(view.organisations);
  return (
    <Screen title={view.municipality} subtitle={text.mode[view.pdMode]}>
      <JobProgress watch={watch} onAgain={(job) => onOpen(job === 'rollup' ? 'rollUp' : 'books')} />
      {view.organisations.length === 0 ? (
        <Empty title={text.emptyTitle} text={text.empty} />
      ) : (
        <>
          <PeriodField period={period} periods={view.periods} onPeriod={onPeriod} />
          <Loadable loaded={loaded}>{() => <WhoReported view={view} />}</Loadable>
        </>
      )}
      <NavList
        title={text.actions}
        items={SCREENS.filter((screen) => screen !== primary).map((screen) => ({
          label: text[screen],
          onOpen: () => onOpen(screen),
        }))}
      />
      <Actions primary={text[primary]} onPrimary={() => onOpen(primary)} />
    </Screen>
  );
}

function nextScreen(organisations: MunicipalityProps['view']['organisations']): (typeof SCREENS)[number] {
  if (organisations.length === 0) return 'organisations';
  const withoutBook = organisations.some(({ source, bookUrl }) => source === 'workbook' && bookUrl === '');
  return withoutBook ? 'books' : 'rollUp';
}
