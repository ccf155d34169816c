// The foot of a screen: its one blue button, what stands beside it, the progress of the action and why it failed.
import type { ComponentChildren } from 'preact';
import type { Action } from '../hooks/useAction.ts';
import { Button } from './Button.tsx';
import { Problems } from './Problems.tsx';
import { Progress } from './Progress.tsx';

interface ActionsProps {
  readonly primary: string;
  /** Absent in a form: the button sends the form. */
  readonly onPrimary?: () => void;
  readonly secondary?: string;
  readonly onSecondary?: () => void;
  readonly action?: Action;
  /** Said while the action runs. */
  readonly running?: string;
  /** How far it is, where that is known. */
  readonly share?: { readonly done: number; readonly total: number };
  /** What the last action has brought: here it is seen wherever the screen is scrolled to. */
  readonly said?: ComponentChildren;
}

export function Actions({
  primary,
  onPrimary,
  secondary,
  onSecondary,
  action,
  running = '',
  share,
  said,
}: ActionsProps) {
  const busy = action?.running ?? false;
  // aria-disabled and not disabled: a disabled button loses the focus, and a keyboard its place.
  return (
    <div class="actions">
      {!busy && said}
      {action && <Problems problems={action.problems} repeat={action.repeat} />}
      {busy && <Progress label={running} {...share} />}
      <div class="buttons">
        <button
          type={onPrimary ? 'button' : 'submit'}
          class="button primary"
          aria-disabled={busy}
          onClick={busy ? (event) => event.preventDefault() : onPrimary}
        >
          {primary}
        </button>
        {secondary && onSecondary && (
          <Button busy={busy} onClick={onSecondary}>
            {secondary}
          </Button>
        )}
      </div>
    </div>
  );
}
