// A change of a pair is written down: the draft of its order, and what has to happen with it.
import type { PairChanged } from '../../rpc/views/life.ts';
import * as texts from '../../texts/uiLife.ts';
import { ordersTitle } from '../../texts/uiOrders.ts';
import { Actions } from '../parts/Actions.tsx';
import { Notice } from '../parts/Notice.tsx';
import { Screen } from '../parts/Screen.tsx';
import { Lines } from '../values/Lines.tsx';
import { OutLink } from '../values/OutLink.tsx';

interface ChangedPairProps {
  readonly changed: PairChanged;
  readonly isReplaced: boolean;
  onOrders(): void;
  onPair(): void;
}

export function ChangedPair({ changed, isReplaced, onOrders, onPair }: ChangedPairProps) {
  const { orderUrl, waiting, problems } = changed;
  return (
    <Screen title={texts.changedTitle}>
      {problems.length > 0 ? (
        <Notice tone="warn" title={texts.changedNoPaper}>
          <Lines lines={problems.map(({ text }) => text)} />
        </Notice>
      ) : (
        <Notice tone="good" title={waiting > 0 ? texts.changedWaits : texts.changedText} />
      )}
      {orderUrl !== '' && (
        <p>
          <OutLink href={orderUrl}>{texts.pairChangeOrder}</OutLink>
        </p>
      )}
      {isReplaced && <p>{texts.changedConsents}</p>}
      <Actions primary={texts.toPair} onPrimary={onPair} secondary={ordersTitle} onSecondary={onOrders} />
    </Screen>
  );
}
