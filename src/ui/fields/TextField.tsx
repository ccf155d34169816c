// A field of one line: text, number, day or e-mail.
import type { BoundField } from '../hooks/useFields.ts';
import { control, Field, type FieldFrame } from './Field.tsx';

interface TextFieldProps extends FieldFrame, BoundField {
  readonly error: string;
  readonly type?: 'text' | 'email' | 'date';
}

export function TextField({ type = 'text', value, onValue, ...frame }: TextFieldProps) {
  return (
    <Field {...frame}>
      <input
        {...control(frame)}
        // The attributes here exist for all three types; Preact's typing asks for one of them.
        type={type as 'text'}
        value={value}
        autocomplete="off"
        onInput={(event) => onValue(event.currentTarget.value)}
      />
    </Field>
  );
}
