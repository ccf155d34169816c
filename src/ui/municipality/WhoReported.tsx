// «Кто сдал»: the organisations and the state of their reports for the quarter.
import { useState } from 'preact/hooks';
import { ui } from '../../texts/ui.ts';
import { Icon } from '../parts/Icon.tsx';
import { StateWord } from '../parts/StateWord.tsx';
import { showMoment } from '../parts/showMoment.ts';
import type { MunicipalityView } from './municipalityProps.ts';
import { nameOf } from './PeriodField.tsx';

const SHORT_LIST = 12;

export function WhoReported({ view }: { readonly view: MunicipalityView }) {
  const [all, setAll] = useState(false);
  const text = ui.municipality;
  const { organisations } = view;
  const reported = organisations.filter((organisation) => organisation.report !== '').length;
  // Those who have not reported first: they are what the coordinator looks for.
  const sorted = [...organisations].sort((a, b) => Number(a.report !== '') - Number(b.report !== ''));
  const shown = all ? sorted : sorted.slice(0, SHORT_LIST);
  return (
    <section>
      <h2>{text.whoReported(nameOf(view.period, view.periods))}</h2>
      <p class="hint">{text.reportedOf(reported, organisations.length)}</p>
      <ul class="list">
        {shown.map((organisation) => (
          <li key={organisation.id}>
            {organisation.bookUrl === '' ? (
              <span class="name">{organisation.name}</span>
            ) : (
              <a class="name" href={organisation.bookUrl} target="_blank" rel="noopener">
                {organisation.name} <Icon name="out" />
                <span class="unseen"> ({ui.opensInNewTab})</span>
              </a>
            )}
            <StateWord tone={organisation.report === '' ? 'wait' : 'good'}>
              {showMoment(organisation.report) || text.notReported}
            </StateWord>
            <span class="hint">
              {text.source[organisation.source]}
              {organisation.source === 'workbook' && organisation.bookUrl === '' && ` · ${text.noBook}`}
            </span>
          </li>
        ))}
      </ul>
      {shown.length < sorted.length && (
        <button type="button" class="button plain" onClick={() => setAll(true)}>
          {ui.showAll(sorted.length)}
        </button>
      )}
    </section>
  );
}
