// A field for one file of the person's own computer.
import { control, Field, type FieldFrame } from './Field.tsx';

interface FileFieldProps extends FieldFrame {
  /** Endings that are offered, `.csv,.xlsx`. */
  readonly accept: string;
  onFile(file: File | null): void;
}

export function FileField({ accept, onFile, ...frame }: FileFieldProps) {
  return (
    <Field {...frame}>
      <input
        {...control(frame)}
        type="file"
        accept={accept}
        onChange={(event) => onFile(event.currentTarget.files?.[0] ?? null)}
      />
    </Field>
  );
}
