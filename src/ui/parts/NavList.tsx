// The ways from a home screen to the others.
import { Icon } from './Icon.tsx';

export interface NavItem {
  readonly label: string;
  onOpen(): void;
}

export function NavList({ title, items }: { readonly title: string; readonly items: readonly NavItem[] }) {
  return (
    <nav aria-label={title}>
      <h2>{title}</h2>
      <ul class="nav">
        {items.map((item) => (
          <li key={item.label}>
            <button type="button" onClick={item.onOpen}>
              <span>{item.label}</span>
              <Icon name="next" />
            </button>
          </li>
        ))}
      </ul>
    </nav>
  );
}
