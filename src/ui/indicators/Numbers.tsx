// The two numbers of an indicator and how many organisations have reported.
import type { IndicatorRow } from '../../rpc/views/indicators.ts';
import * as ui from '../../texts/ui.ts';
import * as texts from '../../texts/uiIndicators.ts';
import { Facts } from '../values/Facts.tsx';
import { showNumber } from '../values/show.ts';

type Shown = Pick<IndicatorRow, 'numerator' | 'denominator' | 'reported' | 'expected'>;

export function Numbers({ row: { numerator, denominator, reported, expected } }: { readonly row: Shown }) {
  return (
    <Facts
      look="proof"
      facts={[
        [texts.indicatorsNumerator, showNumber(numerator)],
        [texts.indicatorsDenominator, showNumber(denominator)],
        [texts.indicatorsReported, ui.outOf(reported, expected)],
      ]}
    />
  );
}
