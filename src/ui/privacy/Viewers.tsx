// Who sees the data of the school, gathered anew whenever the screen opens and written into its sheet.
import { call } from '../../rpc/client.ts';
import * as ui from '../../texts/uiPrivacy.ts';
import { useLoaded } from '../hooks/useLoaded.ts';
import { Loadable } from '../parts/Loadable.tsx';
import { Screen } from '../parts/Screen.tsx';

export function Viewers({ onBack }: { onBack(): void }) {
  const list = useLoaded(() => call('rpcRefreshViewers', {}), '');
  return (
    <Screen title={ui.viewersTitle} onBack={onBack}>
      <Loadable loaded={list}>
        {({ viewers }) => (
          <>
            <p>{ui.viewersText}</p>
            <ul class="list">
              {viewers.map(({ who, what, purpose, basis }, index) => (
                <li key={index}>
                  <span>{who}</span>
                  <span class="hint">{[what, purpose].filter((part) => part !== '').join(' ')}</span>
                  <span class="hint">{basis}</span>
                </li>
              ))}
            </ul>
          </>
        )}
      </Loadable>
    </Screen>
  );
}
