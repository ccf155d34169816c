// The ways from a screen to others.
import * as ui from '../../texts/ui.ts';
import { Icon } from '../values/Icon.tsx';

interface NavListProps {
  /** Heading; «Разделы» without one. */
  readonly title?: string;
  readonly items: readonly { readonly label: string; onOpen(): void }[];
}

export function NavList({ title = ui.sections, items }: NavListProps) {
  return (
    <nav aria-label={title}>
      <h2>{title}</h2>
      {items.map((item) => (
        <button key={item.label} type="button" onClick={item.onOpen}>
          {item.label}
          <Icon name="next" />
        </button>
      ))}
    </nav>
  );
}
