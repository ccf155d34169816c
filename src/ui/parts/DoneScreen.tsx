// The end of an action: what it has brought, the way to take it back where there is one, and where to go from here.
import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import * as ui from '../../texts/ui.ts';
import { useAction } from '../hooks/useAction.ts';
import { Actions } from './Actions.tsx';
import { Button } from './Button.tsx';
import { Notice } from './Notice.tsx';
import { Problems } from './Problems.tsx';
import { Progress } from './Progress.tsx';
import { Screen } from './Screen.tsx';

interface DoneScreenProps {
  readonly title: string;
  readonly text: string;
  readonly primary: string;
  onPrimary(): void;
  readonly secondary?: string;
  onSecondary?(): void;
  readonly undo?: Undo;
  /** What else there is to say. */
  readonly children?: ComponentChildren;
}

/** How what was done is taken back. */
interface Undo {
  work(): Promise<unknown>;
  /** «Отменить» without it. */
  readonly label?: string;
  /** Called when it is taken back. */
  onUndone?(): void;
  readonly title: string;
  readonly text: string;
}

export function DoneScreen({ title, text, undo, children, ...actions }: DoneScreenProps) {
  const [isUndone, setUndone] = useState(false);
  const [action, takeBack] = useAction(
    async () => undo?.work(),
    () => {
      undo?.onUndone?.();
      setUndone(true);
    },
  );
  if (isUndone && undo !== undefined)
    return <DoneScreen {...actions} key="undone" title={undo.title} text={undo.text} />;
  return (
    <Screen title={title} busy={action.running}>
      <Notice tone="good" title={text}>
        {undo !== undefined && (
          <Button busy={action.running} onClick={() => takeBack(undefined)}>
            {undo.label ?? ui.undo}
          </Button>
        )}
      </Notice>
      {children}
      <Problems problems={action.problems} repeat={action.repeat} />
      {action.running && <Progress label={ui.undoing} />}
      {!action.running && <Actions {...actions} />}
    </Screen>
  );
}
