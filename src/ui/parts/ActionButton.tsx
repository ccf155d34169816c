// A button beside the blue one with what it sets off: why it failed, how it goes.
import type { Action } from '../hooks/useAction.ts';
import { Button } from './Button.tsx';
import { Problems } from './Problems.tsx';
import { Progress } from './Progress.tsx';

interface ActionButtonProps {
  readonly action: Action;
  /** Said while the action runs. */
  readonly running: string;
  onClick(): void;
  readonly children: string;
}

export function ActionButton({ action, running, onClick, children }: ActionButtonProps) {
  return (
    <>
      <Problems problems={action.problems} repeat={action.repeat} />
      {action.running && <Progress label={running} />}
      <Button busy={action.running} onClick={onClick}>
        {children}
      </Button>
    </>
  );
}
