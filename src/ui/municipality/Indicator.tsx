// One indicator: value, target and state in words; it unfolds into the proof of its number.
import type { IndicatorRow } from '../../rpc/views/indicators.ts';
import * as ui from '../../texts/ui.ts';
import { Facts } from '../values/Facts.tsx';
import { Lines } from '../values/Lines.tsx';
import { StateWord, type Tone } from '../values/StateWord.tsx';
import { showNumber } from '../values/show.ts';

const TONES: Readonly<Record<IndicatorRow['state'], Tone>> = {
  achieved: 'good',
  not_achieved: 'bad',
  no_target: 'none',
  not_applicable: 'none',
  no_data: 'wait',
  incomplete: 'wait',
  data_error: 'bad',
};

export function Indicator({ row }: { readonly row: IndicatorRow }) {
  return (
    <details>
      <summary>
        <span>
          {row.id}. {row.name}
        </span>
        <span>
          <strong>{row.value}</strong>
          <span class="hint">{row.target === '' ? ui.indicatorsNoTarget : ui.indicatorsTarget(row.target)}</span>
        </span>
        <StateWord tone={TONES[row.state]}>{row.stateName}</StateWord>
      </summary>
      <Facts
        look="proof"
        facts={[
          [ui.indicatorsNumerator, showNumber(row.numerator)],
          [ui.indicatorsDenominator, showNumber(row.denominator)],
          [ui.indicatorsReported, ui.outOf(row.reported, row.expected)],
        ]}
      />
      {row.notes.length > 0 && <Lines lines={row.notes} />}
    </details>
  );
}
