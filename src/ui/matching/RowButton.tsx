// A button that every row of a list has: short to see, and told from its neighbours when it is heard.
interface RowButtonProps {
  readonly label: string;
  /** The label with what the row is about. */
  readonly spoken: string;
  onClick(): void;
}

export function RowButton({ label, spoken, onClick }: RowButtonProps) {
  return (
    <button type="button" class="button plain" aria-label={spoken} onClick={onClick}>
      {label}
    </button>
  );
}
