// The organisations on the first screen: how many need what, who they are, the way to them.
import * as ui from '../../texts/ui.ts';
import { counted, named, needNames, summaryTitle } from '../../texts/uiReadiness.ts';
import { byNeed } from '../board/boardFilters.ts';
import { WayList } from '../parts/WayList.tsx';
import type { MunicipalityProps } from './municipalityProps.ts';

export function ReadinessSummary({ view, onOpen }: Pick<MunicipalityProps, 'view' | 'onOpen'>) {
  const asked = view.organisations.filter(({ need }) => need !== null);
  const reported = asked.filter(({ isReported }) => isReported).length;
  return (
    <section>
      <h2>{summaryTitle}</h2>
      <p class="hint">{ui.municipalityReportedOf(reported, asked.length)}</p>
      <WayList
        ways={byNeed(asked).map(({ need, rows }) => ({
          id: need,
          label: counted(needNames[need], rows.length),
          note: need === 'ready' ? '' : named(rows.map(({ name }) => name)),
        }))}
        onOpen={(need) => onOpen('board', need)}
      />
    </section>
  );
}
