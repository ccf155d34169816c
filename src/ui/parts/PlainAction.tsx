// An action that is not the one of its screen: a plain button, its progress and why it failed above it.
import type { Action } from '../hooks/useAction.ts';
import { Button } from './Button.tsx';
import { Problems } from './Problems.tsx';
import { Progress } from './Progress.tsx';

interface PlainActionProps {
  readonly label: string;
  onClick(): void;
  readonly action: Action;
  /** Said while the action runs. */
  readonly running: string;
}

export function PlainAction({ label, onClick, action, running }: PlainActionProps) {
  return (
    <>
      <Problems problems={action.problems} repeat={action.repeat} />
      {action.running && <Progress label={running} />}
      <p>
        <Button busy={action.running} onClick={onClick}>
          {label}
        </Button>
      </p>
    </>
  );
}
