// A group of ways from a home screen: closed it says in a line how things stand, one is open at a time.
import type { ComponentChildren } from 'preact';
import { Icon } from '../values/Icon.tsx';

interface WayGroupProps {
  readonly name: string;
  /** How it stands; may be empty. */
  readonly state: string;
  readonly ways: readonly { readonly label: string; onOpen(): void }[];
  readonly children?: ComponentChildren;
}

export function WayGroup({ name, state, ways, children }: WayGroupProps) {
  return (
    // One open group at a time keeps the list short.
    <details name="groups">
      <summary>
        <strong>{name}</strong>
        {state !== '' && <span class="hint">{state}</span>}
      </summary>
      {children}
      {ways.map(({ label, onOpen }) => (
        <button key={label} type="button" onClick={onOpen}>
          {label}
          <Icon name="next" />
        </button>
      ))}
    </details>
  );
}
