// One box to tick, with its sentence beside it.
interface TickFieldProps {
  readonly id: string;
  readonly label: string;
  readonly checked: boolean;
  onChecked(checked: boolean): void;
}

export function TickField({ id, label, checked, onChecked }: TickFieldProps) {
  return (
    <div class="choice">
      <input id={id} type="checkbox" checked={checked} onChange={(event) => onChecked(event.currentTarget.checked)} />
      <label for={id}>{label}</label>
    </div>
  );
}
