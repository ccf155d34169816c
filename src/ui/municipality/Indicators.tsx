// The indicators of a quarter as the last roll-up has left them.
import { call } from '../../rpc/client.ts';
import * as ui from '../../texts/ui.ts';
import { PeriodField } from '../fields/PeriodField.tsx';
import { useLoaded } from '../hooks/useLoaded.ts';
import { Empty } from '../parts/Empty.tsx';
import { Loadable } from '../parts/Loadable.tsx';
import { Screen } from '../parts/Screen.tsx';
import { showMoment } from '../values/show.ts';
import { Indicator } from './Indicator.tsx';
import type { MunicipalityProps } from './municipalityProps.ts';

export function Indicators({ view, period, onPeriod, onOpen }: MunicipalityProps) {
  const indicators = useLoaded(() => call('rpcGetIndicators', { period }), period);
  return (
    <Screen title={ui.indicatorsTitle} onBack={() => onOpen('home')}>
      <PeriodField period={period} periods={view.periods} onPeriod={onPeriod} />
      <Loadable loaded={indicators}>
        {({ asOf, version, rows }) =>
          rows.length === 0 ? (
            <Empty
              title={ui.indicatorsEmptyTitle}
              text={ui.indicatorsEmpty}
              primary={ui.rollUpStart}
              onPrimary={() => onOpen('rollUp')}
            />
          ) : (
            <>
              <p class="hint">{ui.indicatorsAsOf(showMoment(asOf), version)}</p>
              <ul class="list">
                {rows.map((row) => (
                  <li key={row.id}>
                    <Indicator row={row} />
                  </li>
                ))}
              </ul>
            </>
          )
        }
      </Loadable>
    </Screen>
  );
}
