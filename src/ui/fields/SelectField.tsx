// A field with one answer out of a list that comes from the server.
import type { Choice } from '../../rpc/contract.ts';
import * as ui from '../../texts/ui.ts';
import type { BoundField } from '../hooks/useFields.ts';
import { control, Field, type FieldFrame } from './Field.tsx';

interface SelectFieldProps extends FieldFrame, BoundField {
  readonly error: string;
  readonly choices: readonly Choice[];
  readonly disabled?: boolean;
}

export function SelectField({ choices, disabled, value, onValue, ...frame }: SelectFieldProps) {
  return (
    <Field {...frame}>
      <select
        {...control(frame)}
        value={value}
        disabled={disabled}
        onChange={(event) => onValue(event.currentTarget.value)}
      >
        {value === '' && <option value="">{ui.notChosen}</option>}
        {choices.map((choice) => (
          <option key={choice.code} value={choice.code}>
            {choice.name}
          </option>
        ))}
      </select>
    </Field>
  );
}
