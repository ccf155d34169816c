// A field with one answer out of a few that need an explanation each.
import type { BoundField } from '../hooks/useFields.ts';
import { type FieldFrame, FieldNotes } from './Field.tsx';

interface RadioFieldProps extends FieldFrame, BoundField {
  readonly error: string;
  readonly choices: readonly { readonly code: string; readonly name: string; readonly hint: string }[];
}

export function RadioField({ choices, value, onValue, ...frame }: RadioFieldProps) {
  return (
    <fieldset class="field" aria-describedby={frame.error ? `${frame.id}-error` : undefined}>
      <legend>{frame.label}</legend>
      {choices.map((choice, index) => {
        const id = index === 0 ? frame.id : `${frame.id}-${choice.code}`;
        return (
          <div key={choice.code} class="choice">
            <input
              id={id}
              type="radio"
              name={frame.id}
              checked={value === choice.code}
              aria-describedby={`${id}-about`}
              onChange={() => onValue(choice.code)}
            />
            <div>
              <label for={id}>{choice.name}</label>
              <p class="hint" id={`${id}-about`}>
                {choice.hint}
              </p>
            </div>
          </div>
        );
      })}
      <FieldNotes {...frame} />
    </fieldset>
  );
}
