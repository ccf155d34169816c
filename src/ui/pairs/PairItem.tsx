// One pair in the list: who, its state in words, what stands in the way; a signed one cannot be chosen again.
import type { PairRow } from '../../rpc/contract.ts';
import * as ui from '../../texts/ui.ts';
import { pairOpen } from '../../texts/uiLife.ts';
import { Button } from '../parts/Button.tsx';
import type { IconName } from '../values/Icon.tsx';
import { StateWord, type Tone } from '../values/StateWord.tsx';

const LOOKS: Readonly<Record<PairRow['state'], readonly [Tone, IconName]>> = {
  draft: ['none', 'draft'],
  papers: ['wait', 'wait'],
  signed: ['good', 'check'],
};

interface PairItemProps {
  readonly pair: PairRow;
  readonly chosen: boolean;
  onToggle(): void;
  onOpen(): void;
}

export function PairItem({ pair, chosen, onToggle, onOpen }: PairItemProps) {
  const id = `pair-${pair.id}`;
  const about = `${id}-about`;
  const [tone, icon] = LOOKS[pair.state];
  const isSigned = pair.state === 'signed';
  return (
    <li class="choice">
      {isSigned ? (
        <span class="no-box" />
      ) : (
        <input id={id} type="checkbox" checked={chosen} aria-describedby={about} onChange={onToggle} />
      )}
      <div>
        {isSigned ? pair.mentor : <label for={id}>{pair.mentor}</label>}
        <div id={about}>
          {ui.pairsMentees(pair.mentees)}
          <p class="hint">{pair.form}</p>
          <StateWord tone={tone} icon={icon}>
            {ui.pairsStates[pair.state]}
          </StateWord>
          {pair.problems.map((problem) => (
            <StateWord key={problem} tone="bad">
              {problem}
            </StateWord>
          ))}
        </div>
        <Button kind="plain" onClick={onOpen}>
          {pairOpen}
          <span class="unseen"> {pair.id}</span>
        </Button>
      </div>
    </li>
  );
}
