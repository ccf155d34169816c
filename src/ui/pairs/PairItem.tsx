// One pair in the list: who, its state in words, what stands in the way; a signed one cannot be chosen again.
import type { PairRow } from '../../rpc/contract.ts';
import { ui } from '../../texts/ui.ts';
import type { IconName } from '../parts/Icon.tsx';
import { StateWord, type Tone } from '../parts/StateWord.tsx';

const LOOKS: Readonly<Record<PairRow['state'], readonly [Tone, IconName]>> = {
  draft: ['none', 'draft'],
  papers: ['wait', 'wait'],
  signed: ['good', 'check'],
};

interface PairItemProps {
  readonly pair: PairRow;
  readonly chosen: boolean;
  onToggle(): void;
}

export function PairItem({ pair, chosen, onToggle }: PairItemProps) {
  const id = `pair-${pair.id}`;
  const [tone, icon] = LOOKS[pair.state];
  return (
    <li class="choice">
      {pair.state === 'signed' ? (
        <span class="no-box" />
      ) : (
        <input id={id} type="checkbox" checked={chosen} aria-describedby={`${id}-about`} onChange={onToggle} />
      )}
      <div>
        {pair.state === 'signed' ? (
          <span class="name">{pair.mentor}</span>
        ) : (
          <label class="name" for={id}>
            {pair.mentor}
          </label>
        )}
        <div id={`${id}-about`}>
          <p>{ui.pairs.mentees(pair.mentees)}</p>
          <p class="hint">{pair.form}</p>
          <StateWord tone={tone} icon={icon}>
            {ui.pairs.states[pair.state]}
          </StateWord>
          {pair.problems.length > 0 && (
            <ul class="notes bad">
              {pair.problems.map((problem) => (
                <li key={problem}>{problem}</li>
              ))}
            </ul>
          )}
        </div>
      </div>
    </li>
  );
}
