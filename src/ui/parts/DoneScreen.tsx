// The end of an action: what it has brought, and where to go from here.
import { Actions } from './Actions.tsx';
import { Notice } from './Notice.tsx';
import { Screen } from './Screen.tsx';

interface DoneScreenProps {
  readonly title: string;
  readonly text: string;
  readonly primary: string;
  onPrimary(): void;
  readonly secondary?: string;
  onSecondary?(): void;
}

export function DoneScreen({ title, text, ...actions }: DoneScreenProps) {
  return (
    <Screen title={title}>
      <Notice tone="good" title={text} />
      <Actions {...actions} />
    </Screen>
  );
}
