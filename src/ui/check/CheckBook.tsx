// What «Проверить книгу» found: the counts, then each problem with its place, the way out and a link to the cell.
import { call } from '../../rpc/client.ts';
import type { Value } from '../../rpc/contract.ts';
import * as ui from '../../texts/ui.ts';
import { useLoaded } from '../hooks/useLoaded.ts';
import { Actions } from '../parts/Actions.tsx';
import { Loadable } from '../parts/Loadable.tsx';
import { Notice } from '../parts/Notice.tsx';
import { Screen } from '../parts/Screen.tsx';
import { StateWord } from '../values/StateWord.tsx';
import { showMoment } from '../values/show.ts';
import { FoundList } from './FoundList.tsx';

type Check = Value<'rpcCheckBook'>;

interface CheckBookProps {
  onBack(): void;
}

export function CheckBook({ onBack }: CheckBookProps) {
  const loaded = useLoaded(() => call('rpcCheckBook', {}), '');
  return (
    <Screen title={ui.checkTitle} onBack={onBack}>
      <Loadable loaded={loaded}>
        {(check) => (
          <>
            <p class="subtitle">{ui.checkedAt(showMoment(check.checkedAt))}</p>
            {check.problems.length === 0 ? (
              <Notice tone="good" title={ui.checkClean} />
            ) : (
              <>
                <StateWord tone={check.errors > 0 ? 'bad' : 'wait'} icon="alert">
                  {ui.checkCounts(check)}
                </StateWord>
                <Found check={check} />
              </>
            )}
            <Actions primary={ui.checkAgain} onPrimary={() => !loaded.loading && loaded.reload()} />
          </>
        )}
      </Loadable>
    </Screen>
  );
}

function Found({ check }: { readonly check: Check }) {
  const more = check.errors + check.warnings - check.problems.length;
  return (
    <>
      <FoundList problems={check.problems} />
      {more > 0 && <p>{ui.checkMore(more)}</p>}
    </>
  );
}
