// A field of several lines, also the place where a table is pasted.
import type { BoundField } from '../hooks/useFields.ts';
import { control, Field, type FieldFrame } from './Field.tsx';

interface AreaFieldProps extends FieldFrame, BoundField {
  readonly error: string;
  readonly rows: number;
  /** Lines of a table are not wrapped: a row must look like a row. */
  readonly table?: boolean;
}

export function AreaField({ rows, table, value, onValue, ...frame }: AreaFieldProps) {
  return (
    <Field {...frame}>
      <textarea
        {...control(frame)}
        rows={rows}
        wrap={table ? 'off' : 'soft'}
        value={value}
        spellcheck={!table}
        onInput={(event) => onValue(event.currentTarget.value)}
      />
    </Field>
  );
}
