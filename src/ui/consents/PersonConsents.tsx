// The consents of one person with what can be done about each: write down a signature, renew, withdraw.
import { useState } from 'preact/hooks';
import type { ConsentLineView, ConsentPerson } from '../../rpc/views/privacy.ts';
import * as ui from '../../texts/uiPrivacy.ts';
import { Button } from '../parts/Button.tsx';
import { Empty } from '../parts/Empty.tsx';
import { Screen } from '../parts/Screen.tsx';
import { EraseData } from '../privacy/EraseData.tsx';
import { ConsentState } from './ConsentState.tsx';
import type { ConsentChoices } from './consentChoices.ts';
import { RecordConsent } from './RecordConsent.tsx';
import { WithdrawConsent } from './WithdrawConsent.tsx';

interface PersonConsentsProps {
  readonly person: ConsentPerson;
  readonly choices: ConsentChoices;
  onChanged(): void;
  /** To the consents of everybody, after something that leaves nothing to do here. */
  onList(): void;
  onTasks(): void;
  onPair(pairId: string): void;
  onBack(): void;
}

type Doing = { readonly what: 'record' | 'withdraw' | 'erase'; readonly line: ConsentLineView | null };

export function PersonConsents({ person, choices, onChanged, onList, onTasks, onPair, onBack }: PersonConsentsProps) {
  const [doing, setDoing] = useState<Doing | null>(null);
  const stop = () => setDoing(null);
  if (doing?.what === 'record')
    return <RecordConsent person={person} line={doing.line} choices={choices} onChanged={onChanged} onBack={stop} />;
  if (doing?.what === 'withdraw' && doing.line !== null)
    return <WithdrawConsent person={person} line={doing.line} onDone={onList} onTasks={onTasks} onBack={stop} />;
  if (doing?.what === 'erase') return <EraseData person={person} onDone={onList} onPair={onPair} onBack={stop} />;
  const mayErase = !person.lines.some(({ kind, state }) => kind === 'pd_processing' && state === 'given');
  const isBare = person.lines.length === 0 && !person.erased;
  return (
    <Screen title={person.label} onBack={onBack}>
      {isBare && (
        <Empty
          title={ui.consentsEmptyTitle}
          text={ui.consentsNone}
          primary={ui.recordSave}
          onPrimary={() => setDoing({ what: 'record', line: null })}
        />
      )}
      <ul class="list">
        {person.lines.map((line) => (
          <li key={`${line.kind}-${line.signer}`}>
            <ConsentState line={line} />
            {!person.erased && (
              <span class="links">
                <Button onClick={() => setDoing({ what: 'record', line })}>
                  {line.state === 'given' ? ui.consentsRenew : ui.consentsRecord}
                </Button>
                {line.state === 'given' && line.consentId !== '' && (
                  <Button onClick={() => setDoing({ what: 'withdraw', line })}>{ui.consentsWithdraw}</Button>
                )}
              </span>
            )}
          </li>
        ))}
      </ul>
      <div class="buttons">
        {!person.erased && !isBare && (
          <Button onClick={() => setDoing({ what: 'record', line: null })}>{ui.consentsOther}</Button>
        )}
        {mayErase && (
          <Button onClick={() => setDoing({ what: 'erase', line: null })}>
            {person.erased ? ui.eraseAct : ui.eraseTitle}
          </Button>
        )}
      </div>
    </Screen>
  );
}
