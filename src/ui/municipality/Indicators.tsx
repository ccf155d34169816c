// The indicators of a quarter; each row unfolds into the proof of its number.
import { call } from '../../rpc/client.ts';
import type { IndicatorRow } from '../../rpc/contract.ts';
import { ui } from '../../texts/ui.ts';
import { useLoaded } from '../hooks/useLoaded.ts';
import { Actions } from '../parts/Actions.tsx';
import { Empty } from '../parts/Empty.tsx';
import { Loadable } from '../parts/Loadable.tsx';
import { Screen } from '../parts/Screen.tsx';
import { StateWord, type Tone } from '../parts/StateWord.tsx';
import { showMoment } from '../parts/showMoment.ts';
import type { MunicipalityProps } from './municipalityProps.ts';
import { PeriodField } from './PeriodField.tsx';

const TONES: Readonly<Record<IndicatorRow['state'], Tone>> = {
  achieved: 'good',
  not_achieved: 'bad',
  no_target: 'none',
  not_applicable: 'none',
  no_data: 'wait',
  incomplete: 'wait',
  data_error: 'bad',
};

export function Indicators({ view, period, onPeriod, onOpen }: MunicipalityProps) {
  const text = ui.indicators;
  const loaded = useLoaded(() => call('rpcGetIndicators', { period }), period);
  return (
    <Screen title={text.title} onBack={() => onOpen('home')}>
      <PeriodField period={period} periods={view.periods} onPeriod={onPeriod} />
      <Loadable loaded={loaded}>
        {({ asOf, version, rows }) =>
          rows.length === 0 ? (
            <>
              <Empty title={text.emptyTitle} text={text.empty} />
              <Actions primary={ui.rollUp.start} onPrimary={() => onOpen('rollUp')} />
            </>
          ) : (
            <>
              <p class="hint">{text.asOf(showMoment(asOf), version)}</p>
              <ul class="list indicators">
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

function Indicator({ row }: { readonly row: IndicatorRow }) {
  const text = ui.indicators;
  return (
    <details>
      <summary>
        <span class="name">
          {row.id}. {row.name}
        </span>
        <span class="figures">
          <strong>{row.value}</strong>{' '}
          <span class="hint">{row.target === '' ? text.noTarget : text.target(row.target)}</span>
        </span>
        <StateWord tone={TONES[row.state]}>{row.stateName}</StateWord>
      </summary>
      <dl class="facts">
        <div>
          <dt>{text.numerator}</dt>
          <dd>{row.numerator ?? text.none}</dd>
        </div>
        <div>
          <dt>{text.denominator}</dt>
          <dd>{row.denominator ?? text.none}</dd>
        </div>
        <div>
          <dt>{text.reported}</dt>
          <dd>{text.of(row.reported, row.expected)}</dd>
        </div>
      </dl>
      {row.notes.length > 0 && (
        <ul class="notes">
          {row.notes.map((note) => (
            <li key={note}>{note}</li>
          ))}
        </ul>
      )}
    </details>
  );
}
