// The state of an indicator: eight words that look different, because each asks for something else.
import type { IndicatorRow } from '../../rpc/views/indicators.ts';
import type { IconName } from '../values/Icon.tsx';
import { StateWord, type Tone } from '../values/StateWord.tsx';

const LOOKS: Readonly<Record<IndicatorRow['state'], readonly [Tone, IconName]>> = {
  achieved: ['good', 'check'],
  not_achieved: ['bad', 'cross'],
  no_target: ['none', 'dash'],
  not_applicable: ['none', 'none'],
  no_data: ['wait', 'unknown'],
  incomplete: ['wait', 'wait'],
  data_error: ['bad', 'alert'],
  low_response: ['wait', 'few'],
};

export function IndicatorState({ row }: { readonly row: Pick<IndicatorRow, 'state' | 'stateName'> }) {
  const [tone, icon] = LOOKS[row.state];
  return (
    <StateWord tone={tone} icon={icon}>
      {row.stateName}
    </StateWord>
  );
}
