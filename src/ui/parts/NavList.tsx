// The ways from a home screen to the others.
import * as ui from '../../texts/ui.ts';
import { Icon } from '../values/Icon.tsx';

interface NavListProps {
  readonly items: readonly { readonly label: string; onOpen(): void }[];
}

export function NavList({ items }: NavListProps) {
  return (
    <nav aria-label={ui.sections}>
      <h2>{ui.sections}</h2>
      {items.map((item) => (
        <button key={item.label} type="button" onClick={item.onOpen}>
          {item.label}
          <Icon name="next" />
        </button>
      ))}
    </nav>
  );
}
