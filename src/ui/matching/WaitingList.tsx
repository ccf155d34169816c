// Those who wait without a proposal, the longest first, with what they may hope for.
import type { WaitingMentee } from '../../rpc/views/matching.ts';
import * as ui from '../../texts/uiMatching.ts';
import { StateWord, type Tone } from '../values/StateWord.tsx';
import { More, useShown } from './More.tsx';
import { RowButton } from './RowButton.tsx';

const TONES: Readonly<Record<WaitingMentee['state'], Tone>> = { ready: 'good', no_places: 'wait', nobody_fits: 'bad' };

interface WaitingListProps {
  readonly waiting: readonly WaitingMentee[];
  /** Others have a proposal already. */
  readonly isLeft: boolean;
  onOpen(menteeId: string): void;
}

export function WaitingList({ waiting, isLeft, onOpen }: WaitingListProps) {
  const { shown, rest, showMore } = useShown(waiting);
  if (waiting.length === 0) return null;
  return (
    <>
      <h2>{(isLeft ? ui.waitingLeftTitle : ui.waitingTitle)(waiting.length)}</h2>
      <ul class="list">
        {shown.map(({ menteeId, label, request, state }) => (
          <li key={menteeId}>
            <span>{label}</span>
            {request !== '' && <span class="hint">{ui.proposalRequest(request)}</span>}
            <StateWord tone={TONES[state]}>{ui.waitingStates[state]}</StateWord>
            <RowButton label={ui.waitingOpen} spoken={ui.waitingOpenFor(label)} onClick={() => onOpen(menteeId)} />
          </li>
        ))}
      </ul>
      <More rest={rest} onMore={showMore} />
    </>
  );
}
