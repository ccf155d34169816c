// The pairs of a school, and the papers for the chosen ones.
import { call } from '../../rpc/client.ts';
import * as ui from '../../texts/ui.ts';
import { useLoaded } from '../hooks/useLoaded.ts';
import { Empty } from '../parts/Empty.tsx';
import { Loadable } from '../parts/Loadable.tsx';
import { Screen } from '../parts/Screen.tsx';
import type { SchoolProps } from '../school/schoolProps.ts';
import { MadePapers } from './MadePapers.tsx';
import { PairList } from './PairList.tsx';
import { usePapers } from './usePapers.ts';

export function Pairs({ loaded, onOpen }: SchoolProps) {
  const list = useLoaded(() => call('rpcGetPairs', {}), '');
  const { papers, action, prepare, show, close } = usePapers(loaded.reload);
  const toPairs = () => {
    close();
    list.reload();
  };
  const toNewPair = () => onOpen('newPair');
  if (papers !== null) {
    const toSign = () => onOpen('signOrder', papers.orderId);
    return <MadePapers papers={papers} leave={ui.toPairs} onLeave={toPairs} onSign={toSign} onShow={show} />;
  }
  return (
    <Screen title={ui.pairsTitle} onBack={() => onOpen('home')} busy={action.running}>
      <Loadable loaded={list}>
        {({ pairs }) =>
          pairs.length > 0 ? (
            <PairList
              pairs={pairs}
              action={action}
              onPrepare={prepare}
              onNewPair={toNewPair}
              onPair={(pairId) => onOpen('pair', pairId)}
            />
          ) : (
            <Empty title={ui.pairsEmptyTitle} text={ui.pairsEmpty} primary={ui.newPairTitle} onPrimary={toNewPair} />
          )
        }
      </Loadable>
    </Screen>
  );
}
