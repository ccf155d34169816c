// The page of a person: what is missing, the consents, the pairs, what the row says, and the way to the row.
import { useState } from 'preact/hooks';
import { call } from '../../rpc/client.ts';
import type { PersonView } from '../../rpc/views/people.ts';
import * as ui from '../../texts/ui.ts';
import * as texts from '../../texts/uiPeople.ts';
import { ConsentState } from '../consents/ConsentState.tsx';
import { useAction } from '../hooks/useAction.ts';
import { useLoaded } from '../hooks/useLoaded.ts';
import { Actions } from '../parts/Actions.tsx';
import { Button } from '../parts/Button.tsx';
import { DoneScreen } from '../parts/DoneScreen.tsx';
import { Loadable } from '../parts/Loadable.tsx';
import { Notice } from '../parts/Notice.tsx';
import { Screen } from '../parts/Screen.tsx';
import type { SchoolProps } from '../school/schoolProps.ts';
import { Facts } from '../values/Facts.tsx';
import { Icon } from '../values/Icon.tsx';
import { Lines } from '../values/Lines.tsx';
import { OutLink } from '../values/OutLink.tsx';

export function OnePerson({ rowId: personId, loaded, onOpen }: SchoolProps) {
  const person = useLoaded(() => call('rpcGetPerson', { personId }), personId);
  const [isUndone, setUndone] = useState(false);
  const toHome = () => onOpen('home');
  if (isUndone) {
    return <DoneScreen title={texts.takenBackTitle} text={texts.takenBack} primary={ui.toHome} onPrimary={toHome} />;
  }
  return (
    <Screen title={person.value?.label ?? texts.personTitle} subtitle={subtitleOf(person.value)} onBack={toHome}>
      <Loadable loaded={person}>
        {(view) => (
          <Page
            view={view}
            onSign={() => onOpen('consents', personId)}
            onEdit={() => onOpen('editPerson', personId)}
            onPair={() => onOpen('newPair', personId)}
            onPairPage={(pairId) => onOpen('pair', pairId)}
            onUndone={() => {
              loaded.reload();
              setUndone(true);
            }}
          />
        )}
      </Loadable>
    </Screen>
  );
}

const subtitleOf = (view: PersonView | null): string =>
  view === null ? '' : `${texts.roles[view.register]}, ${view.category}, ${view.id}`;

interface PageProps {
  readonly view: PersonView;
  onSign(): void;
  onEdit(): void;
  onPair(): void;
  onPairPage(pairId: string): void;
  onUndone(): void;
}

function Page({ view, onSign, onEdit, onPair, onPairPage, onUndone }: PageProps) {
  const { id, isCandidate, lacking, consents, pairs, facts, link, canBeTakenBack } = view;
  const [action, undo] = useAction(() => call('rpcTakeBackPerson', { personId: id }), onUndone);
  const isAlone = pairs.length === 0 && !isCandidate;
  return (
    <>
      {isCandidate && <Notice tone="warn" title={texts.personCandidate} />}
      {lacking.length > 0 && (
        <Notice tone="warn" title={texts.personLacking}>
          <Lines lines={lacking} />
        </Notice>
      )}
      <OutLink href={link}>{texts.personLink}</OutLink>
      <div class="field">
        <Button onClick={onEdit}>{texts.personEdit}</Button>
      </div>
      <h2>{texts.personConsents}</h2>
      {consents.lines.length === 0 && <p>{texts.personNoConsents}</p>}
      {consents.lines.map((line) => (
        <ConsentState key={`${line.kind}-${line.signer}`} line={line} />
      ))}
      {isAlone && <Button onClick={onSign}>{texts.personToConsents}</Button>}
      <h2>{texts.personPairs}</h2>
      {pairs.length === 0 ? (
        <p>{texts.personNoPairs}</p>
      ) : (
        <ul class="ways">
          {pairs.map((pair) => (
            <li key={pair.id}>
              <button type="button" onClick={() => onPairPage(pair.id)}>
                {texts.personPair(pair.with, pair.state)}
                <Icon name="next" />
              </button>
            </li>
          ))}
        </ul>
      )}
      {facts.length > 0 && (
        <>
          <h2>{texts.personFacts}</h2>
          <Facts look="facts" facts={facts} />
        </>
      )}
      <Actions
        primary={isAlone ? texts.personToPair : texts.personToConsents}
        onPrimary={isAlone ? onPair : onSign}
        action={action}
        running={ui.undoing}
        {...(canBeTakenBack ? { secondary: texts.personTakeBack, onSecondary: () => undo(undefined) } : {})}
      />
    </>
  );
}
