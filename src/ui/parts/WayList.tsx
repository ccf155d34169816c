// Things as ways to their pages: what each is called, a line about it.
import { Icon } from '../values/Icon.tsx';

interface WayListProps {
  readonly ways: readonly { readonly id: string; readonly label: string; readonly note: string }[];
  onOpen(id: string): void;
}

export function WayList({ ways, onOpen }: WayListProps) {
  return (
    <ul class="ways">
      {ways.map(({ id, label, note }) => (
        <li key={id}>
          <button type="button" onClick={() => onOpen(id)}>
            <span>
              {label}
              {note !== '' && <span class="hint">{note}</span>}
            </span>
            <Icon name="next" />
          </button>
        </li>
      ))}
    </ul>
  );
}
