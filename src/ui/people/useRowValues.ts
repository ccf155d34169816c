// The texts of a row that is being filled, and which of the problems found in it are shown already.
import { useState } from 'preact/hooks';
import type { FieldProblem, RowValues } from '../../rpc/views/rows.ts';
import { fieldId } from './FieldInput.tsx';

export interface RowState {
  readonly values: RowValues;
  set(key: string, value: string): void;
  /** Shown of a field: problems of a value that has not changed since it was checked. */
  problemsOf(key: string): readonly FieldProblem[];
  /** Takes what a check has found; `all` shows empty fields too, and moves the focus to the first error of `keys`. */
  show(problems: readonly FieldProblem[], all: readonly string[]): boolean;
}

export function useRowValues(initial: RowValues): RowState {
  const [values, setValues] = useState(initial);
  const [problems, setProblems] = useState<readonly FieldProblem[]>([]);
  const [asked, setAsked] = useState<readonly string[]>([]);
  return {
    values,
    set: (key, value) => {
      setValues((old) => ({ ...old, [key]: value }));
      setProblems((old) => old.filter((problem) => problem.key !== key));
    },
    problemsOf: (key) =>
      problems.filter((problem) => problem.key === key && (asked.includes(key) || (values[key] ?? '') !== '')),
    show: (found, all) => {
      setProblems(found);
      setAsked((old) => [...new Set([...old, ...all])]);
      const first = all.find((key) => found.some((problem) => problem.key === key && problem.level === 'error'));
      if (first !== undefined) document.getElementById(fieldId(first))?.focus();
      return first === undefined;
    },
  };
}
