// Destroying the data of a person: what it means first, then the act and what is left to people.
import { useState } from 'preact/hooks';
import { call } from '../../rpc/client.ts';
import type { ConsentPerson, ErasedView } from '../../rpc/views/privacy.ts';
import * as ui from '../../texts/uiPrivacy.ts';
import { useAction } from '../hooks/useAction.ts';
import { Actions } from '../parts/Actions.tsx';
import { Button } from '../parts/Button.tsx';
import { Notice } from '../parts/Notice.tsx';
import { Screen } from '../parts/Screen.tsx';
import { Lines } from '../values/Lines.tsx';
import { OutLink } from '../values/OutLink.tsx';

interface EraseDataProps {
  readonly person: ConsentPerson;
  onDone(): void;
  onPair(pairId: string): void;
  onBack(): void;
}

export function EraseData({ person, onDone, onPair, onBack }: EraseDataProps) {
  const [erased, setErased] = useState<ErasedView | null>(null);
  const [action, erase] = useAction(() => call('rpcEraseData', { personId: person.id }), setErased);
  if (erased !== null) {
    return (
      <Screen title={ui.eraseDoneTitle}>
        <Notice tone="good" title={ui.eraseDone(erased.rows)} />
        {!erased.countsKept && <Notice tone="warn" title={ui.eraseCountsChanged} />}
        <OutLink href={erased.actUrl}>{ui.eraseAct}</OutLink>
        {erased.byHand.length > 0 && (
          <>
            <h2>{ui.eraseByHand}</h2>
            <Lines lines={erased.byHand} />
          </>
        )}
        <Actions primary={ui.toConsents} onPrimary={onDone} />
      </Screen>
    );
  }
  const [pairId, ...others] = person.runningPairs;
  if (pairId !== undefined && !person.erased) {
    return (
      <Screen title={ui.eraseTitle} subtitle={person.label} onBack={onBack}>
        <Notice tone="warn" title={ui.erasePairTitle}>
          <p>{ui.erasePairs}</p>
          {others.map((id) => (
            <Button key={id} onClick={() => onPair(id)}>
              {ui.erasePair(id)}
            </Button>
          ))}
        </Notice>
        <Actions primary={ui.erasePair(pairId)} onPrimary={() => onPair(pairId)} />
      </Screen>
    );
  }
  return (
    <Screen title={ui.eraseTitle} subtitle={person.label} onBack={onBack} busy={action.running}>
      {!person.erased && <p>{ui.eraseText}</p>}
      <Actions
        primary={person.erased ? ui.eraseAct : ui.eraseSave}
        onPrimary={() => erase(undefined)}
        action={action}
        running={ui.erasing}
      />
    </Screen>
  );
}
