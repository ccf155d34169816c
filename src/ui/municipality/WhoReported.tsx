// «Кто сдал»: the organisations and the state of their reports for the quarter.
import { useState } from 'preact/hooks';
import * as ui from '../../texts/ui.ts';
import { nameOf } from '../fields/PeriodField.tsx';
import { Button } from '../parts/Button.tsx';
import { OutLink } from '../values/OutLink.tsx';
import { StateWord } from '../values/StateWord.tsx';
import { showMoment } from '../values/show.ts';
import type { MunicipalityView } from './municipalityProps.ts';

const SHORT_LIST = 12;

export function WhoReported({ view }: { readonly view: MunicipalityView }) {
  const [isWhole, setWhole] = useState(false);
  const { organisations } = view;
  const reported = organisations.filter((organisation) => organisation.report !== '').length;
  // Those who have not reported first: they are what the coordinator looks for.
  const sorted = [...organisations].sort((a, b) => Number(a.report !== '') - Number(b.report !== ''));
  const shown = isWhole ? sorted : sorted.slice(0, SHORT_LIST);
  return (
    <section>
      <h2>{ui.municipalityWhoReported(nameOf(view.period, view.periods))}</h2>
      <p class="hint">{ui.municipalityReportedOf(reported, organisations.length)}</p>
      <ul class="list">
        {shown.map(({ id, name, bookUrl, report, source }) => (
          <li key={id}>
            {bookUrl === '' ? <span>{name}</span> : <OutLink href={bookUrl}>{name}</OutLink>}
            <StateWord tone={report === '' ? 'wait' : 'good'}>
              {showMoment(report) || ui.municipalityNotReported}
            </StateWord>
            <span class="hint">
              {source === 'workbook' && bookUrl === '' ? ui.municipalityNoBook : ui.municipalitySource[source]}
            </span>
          </li>
        ))}
      </ul>
      {shown.length < sorted.length && (
        <Button kind="plain" onClick={() => setWhole(true)}>
          {ui.showAll(sorted.length)}
        </Button>
      )}
    </section>
  );
}
