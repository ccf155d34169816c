// Rows that look like one person, and merges that can still be undone.
import { useState } from 'preact/hooks';
import { call } from '../../rpc/client.ts';
import type { DuplicateView } from '../../rpc/views/privacy.ts';
import * as ui from '../../texts/uiPrivacy.ts';
import { useLoaded } from '../hooks/useLoaded.ts';
import { Button } from '../parts/Button.tsx';
import { Loadable } from '../parts/Loadable.tsx';
import { Notice } from '../parts/Notice.tsx';
import { Screen } from '../parts/Screen.tsx';
import { StateWord } from '../values/StateWord.tsx';
import { MergedList } from './MergedList.tsx';
import { MergeRows } from './MergeRows.tsx';

export function Duplicates({ onBack }: { onBack(): void }) {
  const list = useLoaded(() => call('rpcGetDuplicates', {}), '');
  const [chosen, setChosen] = useState<DuplicateView | null>(null);
  const [said, setSaid] = useState('');
  if (chosen !== null) {
    const done = (moved: number) => {
      setSaid(ui.mergeDone(moved));
      setChosen(null);
      list.reload();
    };
    return <MergeRows found={chosen} onDone={done} onBack={() => setChosen(null)} />;
  }
  return (
    <Screen title={ui.duplicatesTitle} onBack={onBack}>
      {said !== '' && <Notice tone="good" title={said} />}
      <Loadable loaded={list}>
        {({ duplicates, more, merged }) => (
          <>
            {duplicates.length === 0 && <p>{ui.duplicatesNone}</p>}
            <ul class="list">
              {duplicates.map((found) => (
                <li key={`${found.keptId}-${found.droppedId}`}>
                  <span class="hint">{found.sheet}</span>
                  <span>{ui.duplicatesRow(found.keptId, found.keptLabel)}</span>
                  <span>{ui.duplicatesRow(found.droppedId, found.droppedLabel)}</span>
                  <StateWord tone={found.certain ? 'bad' : 'wait'}>
                    {found.certain ? ui.duplicatesCertain : ui.duplicatesPossible}
                  </StateWord>
                  <Button onClick={() => setChosen(found)}>{ui.duplicatesOpen}</Button>
                </li>
              ))}
            </ul>
            {more > 0 && <p>{ui.duplicatesMore(more)}</p>}
            <MergedList merged={merged} onUndone={list.reload} />
          </>
        )}
      </Loadable>
    </Screen>
  );
}
