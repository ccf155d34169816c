// The consents of one person with what can be done about each: write down a signature, renew, withdraw.
import { useState } from 'preact/hooks';
import type { ConsentLineView, ConsentPerson } from '../../rpc/views/privacy.ts';
import * as ui from '../../texts/uiPrivacy.ts';
import { Button } from '../parts/Button.tsx';
import { Screen } from '../parts/Screen.tsx';
import { ConsentState } from './ConsentState.tsx';
import type { ConsentChoices } from './consentChoices.ts';
import { EraseData } from './EraseData.tsx';
import { RecordConsent } from './RecordConsent.tsx';
import { WithdrawConsent } from './WithdrawConsent.tsx';

interface PersonConsentsProps {
  readonly person: ConsentPerson;
  readonly choices: ConsentChoices;
  onChanged(): void;
  onClose(): void;
}

type Doing = { readonly what: 'record' | 'withdraw' | 'erase'; readonly line: ConsentLineView | null };

export function PersonConsents({ person, choices, onChanged, onClose }: PersonConsentsProps) {
  const [doing, setDoing] = useState<Doing | null>(null);
  const stop = () => setDoing(null);
  const changed = () => {
    stop();
    onChanged();
  };
  if (doing?.what === 'record')
    return <RecordConsent person={person} line={doing.line} choices={choices} onDone={changed} onBack={stop} />;
  if (doing?.what === 'withdraw' && doing.line !== null)
    return <WithdrawConsent person={person} line={doing.line} onDone={onClose} onBack={stop} />;
  if (doing?.what === 'erase') return <EraseData person={person} onDone={onClose} onBack={stop} />;
  const mayErase = !person.lines.some(({ kind, state }) => kind === 'pd_processing' && state === 'given');
  return (
    <Screen title={person.label} onBack={onClose}>
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
        {!person.erased && <Button onClick={() => setDoing({ what: 'record', line: null })}>{ui.consentsOther}</Button>}
        {mayErase && (
          <Button onClick={() => setDoing({ what: 'erase', line: null })}>
            {person.erased ? ui.eraseAct : ui.eraseTitle}
          </Button>
        )}
      </div>
    </Screen>
  );
}
