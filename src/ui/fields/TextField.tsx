// A field of one line: text, number, day or e-mail.
import type { BoundField } from '../hooks/useFields.ts';
import { Field, type FieldFrame, ties } from './Field.tsx';

interface TextFieldProps extends FieldFrame, BoundField {
  readonly error: string;
  readonly type?: 'text' | 'email' | 'date';
  readonly inputMode?: 'numeric';
}

export function TextField({ type = 'text', inputMode, value, onValue, ...frame }: TextFieldProps) {
  return (
    <Field {...frame}>
      <input
        id={frame.id}
        // The attributes here exist for all three types; Preact's typing asks for one of them.
        type={type as 'text'}
        inputMode={inputMode}
        value={value}
        autocomplete="off"
        required={!frame.optional}
        onInput={(event) => onValue(event.currentTarget.value)}
        {...ties(frame)}
      />
    </Field>
  );
}
