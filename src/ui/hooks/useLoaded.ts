// A value a screen needs before it can show anything: loading, failed with problems, or there (and perhaps being refreshed).
import { useEffect, useRef, useState } from 'preact/hooks';
import type { ShownProblem } from '../../rpc/contract.ts';
import { problemsOf } from './problemsOf.ts';

interface LoadState<Value> {
  /** The last value that came; null until the first one. */
  readonly value: Value | null;
  readonly loading: boolean;
  readonly problems: readonly ShownProblem[];
}

export interface Loaded<Value> extends LoadState<Value> {
  reload(): void;
}

/** Loads at once and again whenever `key` changes; an answer to an older question is dropped. */
export function useLoaded<Value>(load: () => Promise<Value>, key: string): Loaded<Value> {
  const [state, setState] = useState<LoadState<Value>>({ value: null, loading: true, problems: [] });
  const latest = useRef(load);
  latest.current = load;
  const question = useRef(0);

  const reload = () => {
    question.current += 1;
    const asked = question.current;
    const settle = (change: Partial<LoadState<Value>>) => {
      if (asked === question.current) setState((old) => ({ ...old, loading: false, problems: [], ...change }));
    };
    settle({ loading: true });
    latest.current().then(
      (value) => settle({ value }),
      (error: unknown) => settle({ problems: problemsOf(error) }),
    );
  };

  // `key` is not read: a new one means that the question has changed.
  useEffect(reload, [key]);

  return { ...state, reload };
}
