// One kind of consent of a person in a line: what it is, who signs, its state in words.
import type { ConsentLineView } from '../../rpc/views/privacy.ts';
import * as ui from '../../texts/uiPrivacy.ts';
import { StateWord, type Tone } from '../values/StateWord.tsx';
import { showMoment } from '../values/show.ts';

const toneOf = ({ state, needed, expiresSoon }: ConsentLineView): Tone => {
  if (state === 'given') return expiresSoon ? 'wait' : 'good';
  if (state === 'requested') return 'wait';
  return needed ? 'bad' : 'none';
};

const daysOf = ({ state, givenOn, validTo, withdrawnOn, expiresSoon }: ConsentLineView): string[] => {
  if (state === 'withdrawn') return [showMoment(withdrawnOn)];
  if (state !== 'given') return [];
  if (expiresSoon) return [ui.consentsExpiresSoon(showMoment(validTo))];
  return [
    ui.consentsGivenOn(showMoment(givenOn)),
    ...(validTo === '' ? [] : [ui.consentsValidTo(showMoment(validTo))]),
  ];
};

export function ConsentState({ line }: { readonly line: ConsentLineView }) {
  return (
    <div>
      <span class="hint">
        {line.kindName} – {line.signerName}
      </span>
      <StateWord tone={toneOf(line)}>
        {[
          ui.consentsStates[line.state],
          ...daysOf(line),
          ...(line.needed && line.state !== 'given' ? [ui.consentsNeeded] : []),
        ].join(', ')}
      </StateWord>
    </div>
  );
}
