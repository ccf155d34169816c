// The fields of one step; leaving a field lets what was typed be checked.
import type { FieldView } from '../../rpc/views/rows.ts';
import { FieldInput } from './FieldInput.tsx';
import type { RowState } from './useRowValues.ts';

interface RowFieldsProps {
  readonly fields: readonly FieldView[];
  readonly row: RowState;
  onLeave?(): void;
}

export function RowFields({ fields, row, onLeave }: RowFieldsProps) {
  return (
    <div onFocusOut={onLeave}>
      {fields.map((field) => (
        <FieldInput
          key={field.key}
          field={field}
          value={row.values[field.key] ?? ''}
          problems={row.problemsOf(field.key)}
          onValue={(value) => row.set(field.key, value)}
        />
      ))}
    </div>
  );
}
