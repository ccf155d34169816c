// A long list shown a part at a time.
import { useState } from 'preact/hooks';
import * as ui from '../../texts/uiMatching.ts';
import { Button } from '../parts/Button.tsx';

const STEP = 30;

/** The first rows, and how many of the rest come with the next step. */
export function useShown<Row>(rows: readonly Row[]) {
  const [count, setCount] = useState(STEP);
  return {
    shown: rows.slice(0, count),
    rest: Math.min(STEP, Math.max(0, rows.length - count)),
    showMore: () => setCount(count + STEP),
  };
}

export function More({ rest, onMore }: { readonly rest: number; onMore(): void }) {
  if (rest === 0) return null;
  return (
    <Button kind="plain" onClick={onMore}>
      {ui.showMore(rest)}
    </Button>
  );
}
