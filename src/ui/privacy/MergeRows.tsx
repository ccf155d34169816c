// Two rows side by side: which value of each differing column stays, what follows, and the button that makes them one.
import { useState } from 'preact/hooks';
import { call } from '../../rpc/client.ts';
import type { DuplicateView } from '../../rpc/views/privacy.ts';
import * as ui from '../../texts/uiPrivacy.ts';
import { SelectField } from '../fields/SelectField.tsx';
import { TickField } from '../fields/TickField.tsx';
import { useAction } from '../hooks/useAction.ts';
import { Actions } from '../parts/Actions.tsx';
import { Notice } from '../parts/Notice.tsx';
import { Screen } from '../parts/Screen.tsx';
import { Facts } from '../values/Facts.tsx';
import { Lines } from '../values/Lines.tsx';
import { showMoment } from '../values/show.ts';

interface MergeRowsProps {
  readonly found: DuplicateView;
  onDone(moved: number): void;
  onBack(): void;
}

export function MergeRows({ found, onDone, onBack }: MergeRowsProps) {
  const [taken, setTaken] = useState<ReadonlySet<string>>(new Set());
  const [sure, setSure] = useState(found.certain);
  const { keptId, droppedId } = found;
  const [action, merge] = useAction(
    () => call('rpcMergePeople', { keptId, droppedId, taken: [...taken], sure }),
    ({ moved }) => onDone(moved),
  );
  const take = (key: string, isOther: boolean) => {
    const next = new Set(taken);
    if (isOther) next.add(key);
    else next.delete(key);
    setTaken(next);
  };
  return (
    <Screen title={ui.duplicatesTitle} subtitle={found.sheet} onBack={onBack} busy={action.running}>
      <Facts
        look="facts"
        facts={[
          [ui.mergeKept, ui.duplicatesRow(keptId, found.keptLabel)],
          [ui.mergeDropped, ui.duplicatesRow(droppedId, found.droppedLabel)],
        ]}
      />
      {found.differing.map(({ key, title, kept, other }) => (
        <SelectField
          key={key}
          id={`merge-${key}`}
          label={ui.mergeDiffering(title)}
          error=""
          value={taken.has(key) ? 'other' : 'kept'}
          choices={[
            { code: 'kept', name: showMoment(kept) },
            { code: 'other', name: showMoment(other) },
          ]}
          onValue={(code) => take(key, code === 'other')}
        />
      ))}
      {found.fills.length > 0 && <p>{ui.mergeFills(found.fills.join(', '))}</p>}
      <Lines
        lines={
          found.references.length === 0
            ? [ui.mergeNoReferences]
            : found.references.map(({ sheet, count }) => ui.mergeReferences(sheet, count))
        }
      />
      <p class="hint">{ui.mergeNote}</p>
      {!found.certain && <TickField id="merge-sure" label={ui.mergeSure} checked={sure} onChecked={setSure} />}
      {found.inOnePair.length > 0 ? (
        <Notice tone="bad" title={ui.mergeInOnePair(found.inOnePair.join(', '))} />
      ) : (
        <Actions primary={ui.mergeSave} onPrimary={() => merge(undefined)} action={action} running={ui.mergeSaving} />
      )}
    </Screen>
  );
}
