// The pairs of a school: their states and what stands in the way, and the papers for the chosen ones.
import { useState } from 'preact/hooks';
import { call } from '../../rpc/client.ts';
import type { PairRow, Value } from '../../rpc/contract.ts';
import { ui } from '../../texts/ui.ts';
import { toggled } from '../fields/CheckField.tsx';
import { useAction } from '../hooks/useAction.ts';
import { useLoaded } from '../hooks/useLoaded.ts';
import { Actions } from '../parts/Actions.tsx';
import { Empty } from '../parts/Empty.tsx';
import { Loadable } from '../parts/Loadable.tsx';
import { Screen } from '../parts/Screen.tsx';
import type { SchoolProps } from '../school/schoolProps.ts';
import { PairItem } from './PairItem.tsx';
import { Papers } from './Papers.tsx';

export function Pairs({ onChanged, onOpen, onSign }: SchoolProps) {
  const text = ui.pairs;
  const loaded = useLoaded(() => call('rpcGetPairs', {}), '');
  const [chosen, setChosen] = useState<ReadonlySet<string>>(new Set());
  const [nothingChosen, setNothingChosen] = useState(false);
  const [papers, setPapers] = useState<Value<'rpcPreparePapers'> | null>(null);
  const [action, prepare] = useAction(
    () => call('rpcPreparePapers', { pairIds: [...chosen] }),
    (result) => {
      onChanged();
      setPapers(result);
    },
  );
  if (papers !== null) {
    const toPairs = () => {
      setPapers(null);
      setChosen(new Set());
      loaded.reload();
    };
    return <Papers papers={papers} onSign={() => onSign(papers.orderId)} onPairs={toPairs} />;
  }

  const choose = (next: ReadonlySet<string>) => {
    setChosen(next);
    setNothingChosen(false);
  };
  const newPair = (
    <button type="button" class="button" onClick={() => onOpen('newPair')}>
      {text.newPair}
    </button>
  );
  const list = (pairs: readonly PairRow[]) => (
    <>
      <p>{text.choose}</p>
      {pairs.some(isDraft) && (
        <button
          type="button"
          class="button plain"
          onClick={() => choose(new Set([...chosen, ...pairs.filter(isDraft).map((pair) => pair.id)]))}
        >
          {text.chooseAll}
        </button>
      )}
      <ul class="list">
        {pairs.map((pair) => (
          <PairItem
            key={pair.id}
            pair={pair}
            chosen={chosen.has(pair.id)}
            onToggle={() => choose(toggled(chosen, pair.id))}
          />
        ))}
      </ul>
      <p class="hint" role="status">
        {chosen.size > 0 && text.chosen(chosen.size)}
      </p>
      {nothingChosen && (
        <p class="field-error" role="alert">
          {text.chooseFirst}
        </p>
      )}
      <Actions
        primary={text.prepare}
        onPrimary={() => (chosen.size > 0 ? prepare(undefined) : setNothingChosen(true))}
        action={action}
        running={text.preparing}
      >
        {newPair}
      </Actions>
    </>
  );
  return (
    <Screen key="list" title={text.title} onBack={action.running ? undefined : () => onOpen('home')}>
      <Loadable loaded={loaded}>
        {({ pairs }) =>
          pairs.length > 0 ? (
            list(pairs)
          ) : (
            <>
              <Empty title={text.emptyTitle} text={text.empty} />
              <Actions primary={text.newPair} onPrimary={() => onOpen('newPair')} />
            </>
          )
        }
      </Loadable>
    </Screen>
  );
}

const isDraft = (pair: PairRow): boolean => pair.state === 'draft';
