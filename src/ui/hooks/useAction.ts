// Something a person sets off with a button: runs once however often it is clicked, and says how it ended.
import { useCallback, useEffect, useRef, useState } from 'preact/hooks';
import type { ShownProblem } from '../../rpc/contract.ts';
import { isWorthRepeating, problemsOf } from './problemsOf.ts';

export interface Action {
  readonly running: boolean;
  readonly problems: readonly ShownProblem[];
  /** Makes the same call once more; null when only other input can help. */
  readonly repeat: (() => void) | null;
}

/** `[action, run]`; `onDone` is called with the result unless the screen has gone. */
export function useAction<Input, Result>(
  work: (input: Input) => Promise<Result>,
  onDone: (result: Result) => void,
): [Action, (input: Input) => void] {
  const [running, setRunning] = useState(false);
  const [problems, setProblems] = useState<readonly ShownProblem[]>([]);
  const [repeat, setRepeat] = useState<(() => void) | null>(null);
  const latest = useRef({ work, onDone });
  latest.current = { work, onDone };
  // A second click comes before the button is drawn anew, so the state alone cannot stop it.
  const busy = useRef(false);
  const gone = useRef(false);
  useEffect(() => {
    gone.current = false;
    return () => {
      gone.current = true;
    };
  }, []);

  const run = useCallback((input: Input) => {
    if (busy.current) return;
    busy.current = true;
    setRunning(true);
    setProblems([]);
    setRepeat(null);
    latest.current.work(input).then(
      (result) => {
        busy.current = false;
        if (gone.current) return;
        setRunning(false);
        latest.current.onDone(result);
      },
      (error: unknown) => {
        busy.current = false;
        if (gone.current) return;
        setRunning(false);
        setProblems(problemsOf(error));
        setRepeat(isWorthRepeating(error) ? () => () => run(input) : null);
      },
    );
  }, []);

  return [{ running, problems, repeat }, run];
}
