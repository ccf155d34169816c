// A button that is not the blue one of its screen.
import type { ComponentChildren } from 'preact';

interface ButtonProps {
  onClick(): void;
  /** `plain` has no border: for what is there on every screen. */
  readonly kind?: 'plain' | 'plain back';
  /** While what it has set off is under way: it stays, because a button that goes away takes the place of the keyboard with it. */
  readonly busy?: boolean | undefined;
  readonly children: ComponentChildren;
}

export function Button({ onClick, kind, busy, children }: ButtonProps) {
  return (
    <button type="button" class={`button ${kind ?? ''}`} aria-disabled={busy} onClick={busy ? undefined : onClick}>
      {children}
    </button>
  );
}
