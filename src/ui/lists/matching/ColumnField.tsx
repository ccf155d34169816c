// One column of a file: its name, what stands in it, and where it goes.
import type { ListField } from '../../../rpc/views/lists.ts';
import * as ui from '../../../texts/ui.ts';
import { SelectField } from '../../fields/SelectField.tsx';
import type { FileRow } from '../reading/cells.ts';

interface ColumnFieldProps {
  readonly column: number;
  readonly name: string;
  readonly rows: readonly FileRow[];
  readonly fields: readonly ListField[];
  /** Key of the field; '' for none. */
  readonly field: string;
  onField(field: string): void;
}

const SHOWN_EXAMPLES = 3;
const NONE = 'none';

function examplesIn(rows: readonly FileRow[], column: number): string {
  const filled = rows.map(({ cells }) => String(cells[column] ?? '')).filter((text) => text !== '');
  return [...new Set(filled.slice(0, 50))].slice(0, SHOWN_EXAMPLES).join(' · ');
}

export function ColumnField({ column, name, rows, fields, field, onField }: ColumnFieldProps) {
  const examples = examplesIn(rows, column);
  return (
    <SelectField
      id={`column-${column}`}
      label={name === '' ? ui.listColumn(column + 1) : name}
      hint={examples === '' ? undefined : ui.listExamples(examples)}
      error=""
      value={field === '' ? NONE : field}
      choices={[{ code: NONE, name: ui.listLeaveOut }, ...fields.map(({ key, title }) => ({ code: key, name: title }))]}
      onValue={(value) => onField(value === NONE ? '' : value)}
    />
  );
}
