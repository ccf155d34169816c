// Values that every row gets when the file has no column for them.
import type { ListField } from '../../../rpc/views/lists.ts';
import * as ui from '../../../texts/ui.ts';
import { SelectField } from '../../fields/SelectField.tsx';
import { TextField } from '../../fields/TextField.tsx';

interface SharedFieldsProps {
  readonly fields: readonly ListField[];
  readonly values: Readonly<Record<string, string>>;
  /** The sending was tried: what is empty is marked. */
  readonly isSent: boolean;
  onValue(key: string, value: string): void;
}

export const sharedId = (key: string): string => `shared-${key}`;

export function SharedFields({ fields, values, isSent, onValue }: SharedFieldsProps) {
  return (
    <>
      {fields.map(({ key, title, choices }) => {
        const value = values[key] ?? '';
        const frame = {
          id: sharedId(key),
          label: ui.listForAll(title),
          hint: ui.listForAllHint,
          error: isSent && value.trim() === '' ? ui.fieldRequired : '',
          value,
          onValue: (next: string) => onValue(key, next),
        };
        // The name and not the code is sent: it is read as a cell of the file would be.
        return choices.length > 0 ? (
          <SelectField key={key} {...frame} choices={choices.map(({ name }) => ({ code: name, name }))} />
        ) : (
          <TextField key={key} {...frame} />
        );
      })}
    </>
  );
}
