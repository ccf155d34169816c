// «Проверить склонение»: words whose cases the engine is not sure of, its best guess, and the cell where a person says it.
import { call } from '../../rpc/client.ts';
import type { Value } from '../../rpc/contract.ts';
import * as ui from '../../texts/uiDeclension.ts';
import { useLoaded } from '../hooks/useLoaded.ts';
import { Actions } from '../parts/Actions.tsx';
import { Loadable } from '../parts/Loadable.tsx';
import { Notice } from '../parts/Notice.tsx';
import { Screen } from '../parts/Screen.tsx';
import { Facts } from '../values/Facts.tsx';
import { OutLink } from '../values/OutLink.tsx';
import { StateWord } from '../values/StateWord.tsx';

type Check = Value<'rpcCheckDeclension'>;

export function CheckDeclension({ onBack }: { onBack(): void }) {
  const loaded = useLoaded(() => call('rpcCheckDeclension', {}), '');
  return (
    <Screen title={ui.declensionTitle} onBack={onBack}>
      <Loadable loaded={loaded}>
        {(check) => (
          <>
            {check.checked === 0 && <p>{ui.declensionNothing}</p>}
            {check.checked > 0 && check.doubtful.length === 0 && (
              <Notice tone="good" title={ui.declensionClean(check.checked)} />
            )}
            {check.doubtful.length > 0 && <Doubtful check={check} />}
            {!loaded.loading && <Actions primary={ui.declensionAgain} onPrimary={loaded.reload} />}
          </>
        )}
      </Loadable>
    </Screen>
  );
}

function Doubtful({ check: { doubtful, more, checked } }: { readonly check: Check }) {
  return (
    <>
      <p>{ui.declensionIntro}</p>
      <StateWord tone="wait" icon="alert">
        {ui.declensionFound(doubtful.length + more, checked)}
      </StateWord>
      <ul class="list">
        {doubtful.map(({ kind, place, text, forms, columns, link }) => (
          <li key={`${place} ${text}`}>
            <span class="subtitle">{[ui.declensionKinds[kind], place].join(' · ')}</span>
            <strong>{text}</strong>
            <span class="subtitle">{ui.declensionGuess}</span>
            <Facts
              look="facts"
              facts={forms.map((form) => [ui.declensionCases[form.wanted] ?? form.wanted, form.text])}
            />
            <span>{columns.length > 0 ? ui.declensionColumns(columns) : ui.declensionNoColumn[kind]}</span>
            {link !== '' && (
              <OutLink href={link}>{columns.length > 0 ? ui.declensionColumn : ui.declensionCell}</OutLink>
            )}
          </li>
        ))}
      </ul>
      {more > 0 && <p>{ui.declensionMore(more)}</p>}
    </>
  );
}
