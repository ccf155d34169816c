// «Что учтено»: the rows behind each number of the report and those left out with the reason, each with a link to its place.
import { useState } from 'preact/hooks';
import { call } from '../../rpc/client.ts';
import type { CountedGroup } from '../../rpc/views/proof.ts';
import * as texts from '../../texts/uiProof.ts';
import { useAction } from '../hooks/useAction.ts';
import { useLoaded } from '../hooks/useLoaded.ts';
import { Actions } from '../parts/Actions.tsx';
import { Loadable } from '../parts/Loadable.tsx';
import { Notice } from '../parts/Notice.tsx';
import { Screen } from '../parts/Screen.tsx';
import { OutLink } from '../values/OutLink.tsx';
import { showMoment } from '../values/show.ts';

interface CountedProps {
  readonly period: string;
  /** The period as people name it. */
  readonly name: string;
  onBack(): void;
}

export function Counted({ period, name, onBack }: CountedProps) {
  const counted = useLoaded(() => call('rpcGetCounted', { period }), period);
  const [printed, setPrinted] = useState('');
  const [action, print] = useAction(
    () => call('rpcMakeCountedSheet', { period }),
    ({ title, rows }) => setPrinted(texts.countedPrinted(title, rows)),
  );
  return (
    <Screen title={texts.countedTitle(name)} onBack={onBack} busy={action.running}>
      <Loadable loaded={counted}>
        {({ asOf, numbers, leftOut }) => (
          <>
            <p class="hint">{texts.countedIntro(showMoment(asOf))}</p>
            <section>
              <h2>{texts.countedLeftOut}</h2>
              {leftOut.length === 0 ? <p>{texts.countedNothingLeftOut}</p> : <Groups groups={leftOut} />}
            </section>
            <section>
              <h2>{texts.countedNumbers}</h2>
              <Groups groups={numbers} />
              <p class="hint">{texts.countedSplit}</p>
            </section>
            {printed !== '' && <Notice tone="good" title={printed} />}
            <Actions
              primary={texts.countedPrint}
              onPrimary={() => print(undefined)}
              action={action}
              running={texts.countedPrinting}
            />
          </>
        )}
      </Loadable>
    </Screen>
  );
}

function Groups({ groups }: { readonly groups: readonly CountedGroup[] }) {
  return (
    <ul class="list">
      {groups.map(({ name, count, rows, more }) => (
        <li key={name}>
          <details>
            <summary>
              <span>{name}</span>
              <span class="hint">{texts.countedCount(count)}</span>
            </summary>
            {rows.length === 0 && <p class="hint">{texts.countedNone}</p>}
            <ul class="lines">
              {rows.map(({ id, label, link }, index) => (
                <li key={index}>
                  {[id, label].filter((part) => part !== '').join(' · ')}{' '}
                  {link !== '' && <OutLink href={link}>{texts.countedGo}</OutLink>}
                </li>
              ))}
            </ul>
            {more > 0 && <p class="hint">{texts.countedMore(more)}</p>}
          </details>
        </li>
      ))}
    </ul>
  );
}
