// Somebody like the one who is being added is there already: the row can be opened, or the user says that it is another person.
import * as ui from '../../texts/uiPeople.ts';
import { TickField } from '../fields/TickField.tsx';
import { Button } from '../parts/Button.tsx';
import { Notice } from '../parts/Notice.tsx';

interface TwinProps {
  readonly twin: { readonly id: string; readonly label: string };
  readonly mayBeOther: boolean;
  readonly sure: boolean;
  onSure(sure: boolean): void;
  onOpen(): void;
}

export function Twin({ twin, mayBeOther, sure, onSure, onOpen }: TwinProps) {
  return (
    <Notice tone="warn" title={ui.twinTitle(twin.label)}>
      {mayBeOther ? (
        <TickField id="twin-other" label={ui.twinOther} checked={sure} onChecked={onSure} />
      ) : (
        <p>{ui.twinCode}</p>
      )}
      <Button onClick={onOpen}>{ui.twinOpen}</Button>
    </Notice>
  );
}
