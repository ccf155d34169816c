// The indicators of a quarter as the last roll-up has left them.
import { useState } from 'preact/hooks';
import { call } from '../../rpc/client.ts';
import * as ui from '../../texts/ui.ts';
import * as texts from '../../texts/uiIndicators.ts';
import { PeriodField } from '../fields/PeriodField.tsx';
import { useLoaded } from '../hooks/useLoaded.ts';
import type { MunicipalityProps } from '../municipality/municipalityProps.ts';
import { Empty } from '../parts/Empty.tsx';
import { Loadable } from '../parts/Loadable.tsx';
import { Notice } from '../parts/Notice.tsx';
import { Screen } from '../parts/Screen.tsx';
import { FormBars } from '../pictures/FormBars.tsx';
import { SubmissionMap } from '../pictures/SubmissionMap.tsx';
import { showMoment } from '../values/show.ts';
import { Handover } from './Handover.tsx';
import { Indicator } from './Indicator.tsx';
import { Metric } from './Metric.tsx';
import { Proof } from './Proof.tsx';
import { Versions } from './Versions.tsx';

export function Indicators({ view, period, onPeriod, onOpen }: MunicipalityProps) {
  const [proved, setProved] = useState('');
  const indicators = useLoaded(() => call('rpcGetIndicators', { period }), period);
  if (proved !== '') return <Proof period={period} id={proved} onBack={() => setProved('')} />;
  return (
    <Screen title={texts.indicatorsTitle} onBack={() => onOpen('home')}>
      <PeriodField period={period} periods={view.periods} onPeriod={onPeriod} />
      <Loadable loaded={indicators}>
        {({ asOf, version, rows, operational, intact, versions, pictures }) =>
          rows.length + operational.length === 0 ? (
            <Empty
              title={texts.indicatorsEmptyTitle}
              text={texts.indicatorsEmpty}
              primary={ui.rollUpStart}
              onPrimary={() => onOpen('rollUp')}
            />
          ) : (
            <>
              <p class="hint">{texts.indicatorsAsOf(showMoment(asOf), version)}</p>
              {intact === false && (
                <Notice tone="bad" title={texts.indicatorsAltered}>
                  <p>{texts.indicatorsAlteredText}</p>
                </Notice>
              )}
              <ul class="list">
                {rows.map((row) => (
                  <li key={row.id}>
                    <Indicator row={row} trend={pictures.trend} onProof={() => setProved(row.id)} />
                  </li>
                ))}
              </ul>
              <FormBars forms={pictures.forms} />
              <SubmissionMap periods={pictures.periods} organisations={pictures.organisations} />
              {operational.length > 0 && (
                <section>
                  <h2>{texts.metricsTitle}</h2>
                  <ul class="list">
                    {operational.map((row) => (
                      <li key={row.id}>
                        <Metric row={row} />
                      </li>
                    ))}
                  </ul>
                </section>
              )}
              <Handover period={period} />
              <Versions versions={versions} />
            </>
          )
        }
      </Loadable>
    </Screen>
  );
}
