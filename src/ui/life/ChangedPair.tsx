// A change of a pair is written down: the draft of its order, what has to happen with it, and the way to take an end back.
import { call } from '../../rpc/client.ts';
import type { PairChanged } from '../../rpc/views/life.ts';
import * as texts from '../../texts/uiLife.ts';
import { ordersTitle } from '../../texts/uiOrders.ts';
import { DoneScreen } from '../parts/DoneScreen.tsx';
import { Notice } from '../parts/Notice.tsx';
import { Lines } from '../values/Lines.tsx';
import { OutLink } from '../values/OutLink.tsx';

interface ChangedPairProps {
  readonly pairId: string;
  readonly changed: PairChanged;
  readonly isReplaced: boolean;
  onOrders(): void;
  onPair(): void;
}

const saidOf = ({ waiting, problems }: PairChanged): string => {
  if (problems.length > 0) return texts.changedSaved;
  return waiting > 0 ? texts.changedWaits : texts.changedText;
};

export function ChangedPair({ pairId, changed, isReplaced, onOrders, onPair }: ChangedPairProps) {
  const { orderUrl, problems } = changed;
  return (
    <DoneScreen
      title={texts.changedTitle}
      text={saidOf(changed)}
      primary={texts.toPair}
      onPrimary={onPair}
      secondary={ordersTitle}
      onSecondary={onOrders}
      {...(!isReplaced && {
        undo: {
          work: () => call('rpcResumePair', { pairId }),
          label: texts.endUndo,
          title: texts.endUndoneTitle,
          text: texts.endUndone,
        },
      })}
    >
      {problems.length > 0 && (
        <Notice tone="warn" title={texts.changedNoPaper}>
          <Lines lines={problems.map(({ text }) => text)} />
        </Notice>
      )}
      {orderUrl !== '' && (
        <p>
          <OutLink href={orderUrl}>{texts.pairChangeOrder}</OutLink>
        </p>
      )}
      {isReplaced && <p>{texts.changedConsents}</p>}
    </DoneScreen>
  );
}
