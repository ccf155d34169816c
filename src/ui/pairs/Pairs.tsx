// The pairs of a school, and the papers for the chosen ones.
import { useState } from 'preact/hooks';
import { call } from '../../rpc/client.ts';
import type { Value } from '../../rpc/contract.ts';
import * as ui from '../../texts/ui.ts';
import { useAction } from '../hooks/useAction.ts';
import { useLoaded } from '../hooks/useLoaded.ts';
import { Empty } from '../parts/Empty.tsx';
import { Loadable } from '../parts/Loadable.tsx';
import { Screen } from '../parts/Screen.tsx';
import type { SchoolProps } from '../school/schoolProps.ts';
import { PairList } from './PairList.tsx';
import { Papers } from './Papers.tsx';
import { PapersUnderWay } from './PapersUnderWay.tsx';

export function Pairs({ loaded, onOpen }: SchoolProps) {
  const list = useLoaded(() => call('rpcGetPairs', {}), '');
  const [papers, setPapers] = useState<Value<'rpcPreparePapers'> | null>(null);
  const [asked, setAsked] = useState<string[]>([]);
  const [action, prepare] = useAction(
    (pairIds: string[]) => {
      setAsked(pairIds);
      return call('rpcPreparePapers', { pairIds });
    },
    (result) => {
      loaded.reload();
      setPapers(result);
    },
  );
  const toPairs = () => {
    setPapers(null);
    list.reload();
  };
  const toNewPair = () => onOpen('newPair');
  if (papers !== null && papers.waiting > 0) {
    const show = () => {
      setPapers(null);
      prepare(asked);
    };
    return <PapersUnderWay papers={papers} onShow={show} onPairs={toPairs} />;
  }
  if (papers !== null) {
    return <Papers papers={papers} onSign={() => onOpen('signOrder', papers.orderId)} onPairs={toPairs} />;
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
