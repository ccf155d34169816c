// What went wrong, as the server or the client of the calls words it, with the way on.
import type { ShownProblem } from '../../rpc/contract.ts';
import * as ui from '../../texts/ui.ts';
import { Lines } from '../values/Lines.tsx';
import { Button } from './Button.tsx';
import { Notice } from './Notice.tsx';

interface ProblemsProps {
  readonly problems: readonly ShownProblem[];
  readonly repeat?: (() => void) | null;
}

export function Problems({ problems, repeat }: ProblemsProps) {
  if (problems.length === 0) return null;
  return (
    <Notice tone="bad" title={ui.problemsTitle}>
      <Lines lines={problems.map((problem) => problem.text)} />
      {repeat && <Button onClick={repeat}>{ui.retry}</Button>}
    </Notice>
  );
}
