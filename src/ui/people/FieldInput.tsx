// One field of a row, drawn as the schema describes it.
import type { FieldProblem, FieldView } from '../../rpc/views/rows.ts';
import { AreaField } from '../fields/AreaField.tsx';
import { CheckField } from '../fields/CheckField.tsx';
import { SelectField } from '../fields/SelectField.tsx';
import { SuggestField } from '../fields/SuggestField.tsx';
import { TextField } from '../fields/TextField.tsx';

interface FieldInputProps {
  readonly field: FieldView;
  readonly value: string;
  readonly problems: readonly FieldProblem[];
  onValue(value: string): void;
}

const SEPARATOR = '; ';
const partsOf = (value: string): string[] => value.split(';').flatMap((part) => part.trim() || []);

export const fieldId = (key: string): string => `field-${key}`;

export function FieldInput({ field, value, problems, onValue }: FieldInputProps) {
  const { key, title, kind, choices, required } = field;
  const error = problems.find(({ level }) => level === 'error')?.text ?? '';
  const warning = problems.find(({ level }) => level === 'warning')?.text;
  const bound = {
    id: fieldId(key),
    label: title,
    hint: field.hint,
    error,
    ...(error === '' && warning !== undefined ? { doubt: warning } : {}),
    optional: !required,
    value,
    onValue,
  };
  if (kind === 'choices') {
    return (
      <CheckField
        {...bound}
        choices={choices.map((name) => ({ id: name, label: name }))}
        chosen={new Set(partsOf(value))}
        onChosen={(chosen) => onValue(choices.filter((name) => chosen.has(name)).join(SEPARATOR))}
      />
    );
  }
  if (kind === 'choice') return <SelectField {...bound} choices={choices.map((name) => ({ code: name, name }))} />;
  if (kind === 'longText') return <AreaField {...bound} rows={3} />;
  if (kind === 'day') return <TextField {...bound} type="date" />;
  return choices.length > 0 ? <SuggestField {...bound} words={choices} /> : <TextField {...bound} />;
}
