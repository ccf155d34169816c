// How the state of an indicator sounds.
import type { IndicatorRow } from '../../rpc/views/indicators.ts';
import type { Tone } from '../values/StateWord.tsx';

export const TONES: Readonly<Record<IndicatorRow['state'], Tone>> = {
  achieved: 'good',
  not_achieved: 'bad',
  no_target: 'none',
  not_applicable: 'none',
  no_data: 'wait',
  incomplete: 'wait',
  data_error: 'bad',
};
