// Something a person sets off with a button: runs once however often it is clicked, and says how it ended.
import { useRef, useState } from 'preact/hooks';
import type { ShownProblem } from '../../rpc/contract.ts';
import { isWorthRepeating, problemsOf } from './problemsOf.ts';

export interface Action {
  readonly running: boolean;
  readonly problems: readonly ShownProblem[];
  /** Makes the same call once more; null when only other input can help. */
  readonly repeat: (() => void) | null;
}

const IDLE: Action = { running: false, problems: [], repeat: null };

/** `[action, run]`; `onDone` is called with the result. */
export function useAction<Input, Result>(
  work: (input: Input) => Promise<Result>,
  onDone: (result: Result) => void,
): [Action, (input: Input) => void] {
  const [action, setAction] = useState(IDLE);
  // A repeated call sends what the form holds then, not what it held at first.
  const latest = useRef({ work, onDone });
  latest.current = { work, onDone };
  // A second click comes before the button is drawn anew, so the state alone cannot stop it.
  const busy = useRef(false);

  const run = (input: Input) => {
    if (busy.current) return;
    busy.current = true;
    setAction({ ...IDLE, running: true });
    latest.current.work(input).then(
      (result) => {
        busy.current = false;
        setAction(IDLE);
        latest.current.onDone(result);
      },
      (error: unknown) => {
        busy.current = false;
        const repeat = isWorthRepeating(error) ? () => run(input) : null;
        setAction({ running: false, problems: problemsOf(error), repeat });
      },
    );
  };
  return [action, run];
}
