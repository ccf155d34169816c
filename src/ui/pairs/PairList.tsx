// The list in which pairs are ticked for an order.
import { useState } from 'preact/hooks';
import type { PairRow } from '../../rpc/contract.ts';
import * as ui from '../../texts/ui.ts';
import { toggled } from '../fields/CheckField.tsx';
import type { Action } from '../hooks/useAction.ts';
import { Actions } from '../parts/Actions.tsx';
import { Button } from '../parts/Button.tsx';
import { PairItem } from './PairItem.tsx';

interface PairListProps {
  readonly pairs: readonly PairRow[];
  readonly action: Action;
  onPrepare(pairIds: string[]): void;
  onNewPair(): void;
  onPair(pairId: string): void;
}

export function PairList({ pairs, action, onPrepare, onNewPair, onPair }: PairListProps) {
  const drafts = pairs.filter((pair) => pair.state === 'draft').map((pair) => pair.id);
  const isAnyToSign = pairs.some((pair) => pair.state !== 'signed');
  // The only draft is the one that is meant.
  const [chosen, setChosen] = useState<ReadonlySet<string>>(new Set(drafts.length === 1 ? drafts : []));
  const [isAsked, setAsked] = useState(false);
  const prepare = () => {
    setAsked(chosen.size === 0);
    if (chosen.size > 0) onPrepare([...chosen]);
  };
  return (
    <>
      {isAnyToSign && <p>{ui.pairsChoose}</p>}
      {drafts.length > 0 && (
        <Button kind="plain" onClick={() => setChosen(new Set([...chosen, ...drafts]))}>
          {ui.pairsChooseAll}
        </Button>
      )}
      <ul class="list">
        {pairs.map((pair) => (
          <PairItem
            key={pair.id}
            pair={pair}
            chosen={chosen.has(pair.id)}
            onToggle={() => setChosen(toggled(chosen, pair.id))}
            onOpen={() => onPair(pair.id)}
          />
        ))}
      </ul>
      <p class={isAsked && chosen.size === 0 ? 'field-error' : 'hint'} role="status">
        {chosen.size > 0 ? ui.pairsChosen(chosen.size) : isAsked && ui.pairsChooseFirst}
      </p>
      {isAnyToSign ? (
        <Actions
          primary={ui.pairsPrepare}
          onPrimary={prepare}
          action={action}
          running={ui.pairsPreparing}
          secondary={ui.newPairTitle}
          onSecondary={onNewPair}
        />
      ) : (
        <Actions primary={ui.newPairTitle} onPrimary={onNewPair} />
      )}
    </>
  );
}
