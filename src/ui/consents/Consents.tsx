// The consents of the school: whom something is missing for comes first; a person opens as a screen of his own.
import { useState } from 'preact/hooks';
import { call } from '../../rpc/client.ts';
import * as ui from '../../texts/uiPrivacy.ts';
import { SelectField } from '../fields/SelectField.tsx';
import { useLoaded } from '../hooks/useLoaded.ts';
import { Button } from '../parts/Button.tsx';
import { Empty } from '../parts/Empty.tsx';
import { Loadable } from '../parts/Loadable.tsx';
import { Notice } from '../parts/Notice.tsx';
import { Screen } from '../parts/Screen.tsx';
import { ConsentState } from './ConsentState.tsx';
import { lackingPapers } from './lackingPapers.ts';
import { ManyConsents } from './ManyConsents.tsx';
import { PersonConsents } from './PersonConsents.tsx';

type Shown = keyof typeof ui.consentsShown;

interface ConsentsProps {
  /** Somebody whose consents are opened at once, even when there are none yet; empty for nobody. */
  readonly rowId: string;
  onHome(): void;
  /** To what has to be done about a withdrawal. */
  onTasks(): void;
  onPair(pairId: string): void;
}

export function Consents({ rowId, onHome, onTasks, onPair }: ConsentsProps) {
  const list = useLoaded(() => call('rpcGetConsents', rowId === '' ? {} : { personId: rowId }), '');
  const [personId, setPersonId] = useState(rowId);
  const [shown, setShown] = useState<Shown>('attention');
  const [isMany, setMany] = useState(false);
  const papers = lackingPapers(list.value?.people ?? []);
  if (isMany) return <ManyConsents papers={papers} onChanged={list.reload} onBack={() => setMany(false)} />;
  const person = list.value?.people.find(({ id }) => id === personId);
  if (person !== undefined && list.value !== null) {
    const toList = () => {
      setPersonId('');
      list.reload();
    };
    return (
      <PersonConsents
        person={person}
        choices={list.value}
        onChanged={list.reload}
        onList={toList}
        onTasks={onTasks}
        onPair={onPair}
        onBack={personId === rowId ? onHome : toList}
      />
    );
  }
  return (
    <Screen title={ui.consentsTitle} onBack={onHome}>
      <Loadable loaded={list}>
        {({ people }) => {
          const wanting = people.filter(({ attention }) => attention);
          if (people.length === 0) return <Empty title={ui.consentsEmptyTitle} text={ui.consentsEmpty} />;
          return (
            <>
              <Notice
                tone={wanting.length > 0 ? 'warn' : 'good'}
                title={wanting.length > 0 ? ui.consentsAttention(wanting.length) : ui.consentsFine}
              />
              {papers.some((paper) => paper.people.length > 1) && (
                <Button onClick={() => setMany(true)}>{ui.manyTitle}</Button>
              )}
              <SelectField
                id="shown"
                label={ui.consentsShow}
                value={shown}
                error=""
                choices={Object.entries(ui.consentsShown).map(([code, name]) => ({ code, name }))}
                onValue={(code) => setShown(code as Shown)}
              />
              <ul class="list">
                {(shown === 'all' ? people : wanting).map(({ id, label, lines }) => (
                  <li key={id}>
                    <span>{label}</span>
                    {lines
                      .filter((line) => shown === 'all' || line.expiresSoon || (line.needed && line.state !== 'given'))
                      .map((line) => (
                        <ConsentState key={`${line.kind}-${line.signer}`} line={line} />
                      ))}
                    <Button onClick={() => setPersonId(id)}>{ui.consentsOpen}</Button>
                  </li>
                ))}
              </ul>
            </>
          );
        }}
      </Loadable>
    </Screen>
  );
}
