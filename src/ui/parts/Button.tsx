// A button that is not the blue one of its screen.
import type { ComponentChildren } from 'preact';

interface ButtonProps {
  onClick(): void;
  /** `plain` has no border: for what is there on every screen. */
  readonly kind?: 'plain' | 'plain back';
  readonly children: ComponentChildren;
}

export function Button({ onClick, kind, children }: ButtonProps) {
  return (
    <button type="button" class={`button ${kind ?? ''}`} onClick={onClick}>
      {children}
    </button>
  );
}
