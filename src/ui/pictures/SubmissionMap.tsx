// Who has submitted, organisation by organisation and quarter by quarter; a sign beside every colour, a word for who listens.
import type { PicturesView } from '../../rpc/views/indicators.ts';
import { shortPeriod } from '../../texts/shortPeriod.ts';
import * as texts from '../../texts/uiIndicators.ts';

export function SubmissionMap({ periods, organisations }: Pick<PicturesView, 'periods' | 'organisations'>) {
  if (organisations.length === 0) return null;
  const there = organisations.filter(({ states }) => states.findLast(({ tone }) => tone !== 'none')?.tone === 'there');
  return (
    <section>
      <h2>{texts.pictureMap}</h2>
      <details>
        <summary>{texts.pictureMapCount(there.length, organisations.length)}</summary>
        <table class="submission-map">
          <thead>
            <tr>
              <th scope="col">{texts.pictureMapOrganisation}</th>
              {periods.map((period) => (
                <th key={period} scope="col" aria-label={shortPeriod(period)}>
                  {period.slice(6)}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {organisations.map(({ id, name, states }) => (
              <tr key={id}>
                <th scope="row">{name}</th>
                {states.map(({ tone, name: word }, at) => (
                  <td key={periods[at]} class={`tone-${tone}`} title={word || texts.pictureNotFrozen}>
                    <span aria-hidden="true">{texts.pictureSigns[tone]}</span>
                    <span class="unseen">{word || texts.pictureNotFrozen}</span>
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
        <p class="hint" aria-hidden="true">
          {texts.pictureLegend}
        </p>
      </details>
    </section>
  );
}
