// How many pairs came of an acceptance, and what is next: those who can still get a mentor, then the papers, then the first screen.
import type { Value } from '../../rpc/contract.ts';
import { pairsPrepare, pairsPreparing } from '../../texts/ui.ts';
import * as ui from '../../texts/uiMatching.ts';
import { MadePapers } from '../pairs/MadePapers.tsx';
import { usePapers } from '../pairs/usePapers.ts';
import { Actions } from '../parts/Actions.tsx';
import { Notice } from '../parts/Notice.tsx';
import { Screen } from '../parts/Screen.tsx';
import { Lines } from '../values/Lines.tsx';

interface AcceptedProps {
  readonly result: Value<'rpcDecideMatching'>;
  onQueue(): void;
  onHome(): void;
  /** To the day and number of the order, which is on the page of the school. */
  onSign(orderId: string): void;
}

export function Accepted({ result: { done, problems, next }, onQueue, onHome, onSign }: AcceptedProps) {
  const { papers, action, prepare, show } = usePapers();
  const { left = 0, pairIds = [] } = next ?? {};
  const home = { secondary: ui.matchingHome, onSecondary: onHome };
  if (papers !== null)
    return (
      <MadePapers
        papers={papers}
        leave={ui.matchingHome}
        onLeave={onHome}
        onSign={() => onSign(papers.orderId)}
        onShow={show}
      />
    );
  return (
    <Screen title={ui.acceptDoneTitle} busy={action.running}>
      <Notice tone={done > 0 ? 'good' : 'warn'} title={ui.acceptDone(done)} />
      {problems.length > 0 && (
        <Notice tone="bad" title={ui.acceptFailed}>
          <Lines lines={problems.map(({ text }) => text)} />
        </Notice>
      )}
      {left > 0 && <p>{ui.acceptLeft(left)}</p>}
      {left === 0 && pairIds.length > 0 && <p>{ui.acceptPapers(pairIds.length)}</p>}
      {left > 0 ? (
        <Actions primary={ui.acceptToMatching} onPrimary={onQueue} {...home} />
      ) : pairIds.length > 0 ? (
        <Actions
          primary={pairsPrepare}
          onPrimary={() => prepare([...pairIds])}
          action={action}
          running={pairsPreparing}
          {...home}
        />
      ) : (
        <Actions primary={ui.matchingHome} onPrimary={onHome} />
      )}
    </Screen>
  );
}
