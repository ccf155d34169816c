// A field of one line with words offered under it; anything else may be typed.
import type { BoundField } from '../hooks/useFields.ts';
import { control, Field, type FieldFrame } from './Field.tsx';

interface SuggestFieldProps extends FieldFrame, BoundField {
  readonly error: string;
  readonly words: readonly string[];
}

export function SuggestField({ words, value, onValue, ...frame }: SuggestFieldProps) {
  const list = `${frame.id}-words`;
  return (
    <Field {...frame}>
      <input
        {...control(frame)}
        list={list}
        value={value}
        autocomplete="off"
        onInput={(event) => onValue(event.currentTarget.value)}
      />
      <datalist id={list}>
        {words.map((word) => (
          <option key={word} value={word} />
        ))}
      </datalist>
    </Field>
  );
}
