// One indicator: value, target and state in words; it unfolds into its numbers, the quarters before and the way to the proof.
import type { ComparedRow, ComparedValue, PicturesView } from '../../rpc/views/indicators.ts';
import * as texts from '../../texts/uiIndicators.ts';
import { Button } from '../parts/Button.tsx';
import { Sparkline } from '../pictures/Sparkline.tsx';
import { TargetBar } from '../pictures/TargetBar.tsx';
import { Lines } from '../values/Lines.tsx';
import { IndicatorState } from './IndicatorState.tsx';
import { Numbers } from './Numbers.tsx';

interface IndicatorProps {
  readonly row: ComparedRow;
  readonly trend: PicturesView['trend'];
  onProof(): void;
}

export function Indicator({ row, trend, onProof }: IndicatorProps) {
  return (
    <details>
      <summary>
        <span>
          {row.id}. {row.name}
        </span>
        <span>
          <strong>{row.value}</strong>
          <span class="hint">{row.target === '' ? texts.indicatorsNoTarget : texts.indicatorsTarget(row.target)}</span>
        </span>
        <TargetBar share={row.share} />
        <IndicatorState row={row} />
      </summary>
      <Numbers row={row} />
      <Sparkline id={row.id} trend={trend} />
      <Before name={texts.indicatorsQuarterAgo} compared={row.quarterAgo} />
      <Before name={texts.indicatorsYearAgo} compared={row.yearAgo} />
      {row.notes.length > 0 && <Lines lines={row.notes} />}
      <Button onClick={onProof}>{texts.proofOpen}</Button>
    </details>
  );
}

/** The arrow is for the eye; who listens hears the word. */
function Before({ name, compared }: { readonly name: string; readonly compared: ComparedValue | null }) {
  if (compared === null) return null;
  const { value, direction } = compared;
  return (
    <p class="hint">
      {name}: {value}{' '}
      {direction !== null && (
        <>
          <span aria-hidden="true">{texts.indicatorsDirections[direction]}</span>{' '}
          <span>{texts.indicatorsDirectionNames[direction]}</span>
        </>
      )}
    </p>
  );
}
