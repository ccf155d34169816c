// What was read of a pasted table: every row, the total beside the one the table states, and what could not be read.
import * as ui from '../../texts/ui.ts';
import { Notice } from '../parts/Notice.tsx';
import { CountTable } from '../values/CountTable.tsx';
import { Lines } from '../values/Lines.tsx';
import { StateWord } from '../values/StateWord.tsx';
import type { NumberTable } from './readNumbers.ts';

export function NumberPreview({ table, caption }: { readonly table: NumberTable; readonly caption: string }) {
  const { lines, unreadable, heading, statedTotal, total } = table;
  return (
    <>
      {unreadable.length > 0 && (
        <Notice tone="bad" title={ui.numbersUnreadableTitle(unreadable.length)}>
          <Lines lines={unreadable.map((line) => ui.lineOf(line.row, line.text))} />
        </Notice>
      )}
      {lines.length === 0 && unreadable.length === 0 && <Notice tone="bad" title={ui.numbersNothing} />}
      {statedTotal !== null && (
        <StateWord tone={statedTotal === total ? 'good' : 'bad'}>
          {statedTotal === total ? ui.numbersTotalAgrees(total) : ui.numbersTotalDiffers(statedTotal, total)}
        </StateWord>
      )}
      {heading !== '' && <p class="hint">{ui.numbersHeading(heading)}</p>}
      {lines.length > 0 && <CountTable caption={caption} rows={lines} total={total} />}
    </>
  );
}
