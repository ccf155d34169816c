// Coverage by form: a bar of pairs and groups for each, its numbers in words.
import type { PicturesView } from '../../rpc/views/indicators.ts';
import * as texts from '../../texts/uiIndicators.ts';

export function FormBars({ forms }: Pick<PicturesView, 'forms'>) {
  if (forms.length === 0) return null;
  const most = Math.max(1, ...forms.map(({ pairs }) => pairs));
  return (
    <section>
      <h2>{texts.pictureForms}</h2>
      <ul class="form-bars">
        {forms.map(({ name, pairs, mentors }) => (
          <li key={name}>
            {name}
            <span class="track" aria-hidden="true">
              <span style={{ width: `${(100 * pairs) / most}%` }} />
            </span>
            <span class="hint">{texts.pictureFormCounts(pairs, mentors)}</span>
          </li>
        ))}
      </ul>
    </section>
  );
}
