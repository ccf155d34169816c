// A value a screen needs before it can show anything: loading, failed with problems, or there (and perhaps being refreshed).
import { useCallback, useEffect, useRef, useState } from 'preact/hooks';
import type { ShownProblem } from '../../rpc/contract.ts';
import { problemsOf } from './problemsOf.ts';

export interface Loaded<Value> {
  /** The last value that came; null until the first one. */
  readonly value: Value | null;
  readonly loading: boolean;
  readonly problems: readonly ShownProblem[];
  reload(): void;
}

/** Loads at once and again whenever `key` changes; an answer to an older question is dropped. */
export function useLoaded<Value>(load: () => Promise<Value>, key: string): Loaded<Value> {
  const [value, setValue] = useState<Value | null>(null);
  const [loading, setLoading] = useState(true);
  const [problems, setProblems] = useState<readonly ShownProblem[]>([]);
  const latest = useRef(load);
  latest.current = load;
  const question = useRef(0);

  const reload = useCallback(() => {
    question.current += 1;
    const asked = question.current;
    setLoading(true);
    latest.current().then(
      (answer) => {
        if (asked !== question.current) return;
        setValue(answer);
        setProblems([]);
        setLoading(false);
      },
      (error: unknown) => {
        if (asked !== question.current) return;
        setProblems(problemsOf(error));
        setLoading(false);
      },
    );
  }, []);

  // `key` is not read: a new one means that the question has changed.
  useEffect(() => {
    reload();
    return () => {
      question.current += 1;
    };
  }, [key]);

  return { value, loading, problems, reload };
}
