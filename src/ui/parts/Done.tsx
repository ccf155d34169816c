// What a finished action has brought, said beside a green mark.
import type { ComponentChildren } from 'preact';
import { Icon } from './Icon.tsx';

export function Done({ children }: { readonly children: ComponentChildren }) {
  return (
    <div class="notice good" role="status">
      <Icon name="check" />
      <div>{children}</div>
    </div>
  );
}
