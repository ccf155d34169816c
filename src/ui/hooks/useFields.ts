// The text a person types into a form, kept by name; checks nothing but that required fields are not empty.
import { useState } from 'preact/hooks';
import * as ui from '../../texts/ui.ts';

/** What a field needs to be joined to its value. */
export interface BoundField {
  readonly id: string;
  readonly value: string;
  readonly error: string;
  onValue(value: string): void;
}

export interface Fields<Name extends string> {
  readonly values: Readonly<Record<Name, string>>;
  bind(name: Name): BoundField;
  /** False when one of `required` is empty; marks every such field and moves the focus to the first. */
  isComplete(...required: readonly Name[]): boolean;
}

const idOf = (name: string): string => `field-${name}`;

export function useFields<Name extends string>(initial: Readonly<Record<Name, string>>): Fields<Name> {
  const [values, setValues] = useState(initial);
  const [missing, setMissing] = useState<readonly Name[]>([]);
  return {
    values,
    bind: (name) => ({
      id: idOf(name),
      value: values[name],
      error: missing.includes(name) ? ui.fieldRequired : '',
      onValue: (value) => {
        setValues((old) => ({ ...old, [name]: value }));
        setMissing((old) => old.filter((other) => other !== name));
      },
    }),
    isComplete: (...required) => {
      const empty = required.filter((name) => values[name].trim() === '');
      setMissing(empty);
      const [first] = empty;
      if (first !== undefined) document.getElementById(idOf(first))?.focus();
      return first === undefined;
    },
  };
}
