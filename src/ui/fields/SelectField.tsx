// A field with one answer out of a list that comes from the server.
import type { Choice } from '../../rpc/contract.ts';
import * as ui from '../../texts/ui.ts';
import type { BoundField } from '../hooks/useFields.ts';
import { Field, type FieldFrame, ties } from './Field.tsx';

interface SelectFieldProps extends FieldFrame, BoundField {
  readonly error: string;
  readonly choices: readonly Choice[];
  readonly disabled?: boolean;
}

export function SelectField({ choices, disabled, value, onValue, ...frame }: SelectFieldProps) {
  return (
    <Field {...frame}>
      <select
        id={frame.id}
        value={value}
        disabled={disabled}
        required={!frame.optional}
        onChange={(event) => onValue(event.currentTarget.value)}
        {...ties(frame)}
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
