// The screen that makes a pair or a group.
import { useState } from 'preact/hooks';
import { call } from '../../rpc/client.ts';
import * as ui from '../../texts/ui.ts';
import { useLoaded } from '../hooks/useLoaded.ts';
import { DoneScreen } from '../parts/DoneScreen.tsx';
import { Empty } from '../parts/Empty.tsx';
import { Loadable } from '../parts/Loadable.tsx';
import { Screen } from '../parts/Screen.tsx';
import type { SchoolProps } from '../school/schoolProps.ts';
import { PairForm } from './PairForm.tsx';

export function NewPair({ view, loaded, rowId, onOpen }: SchoolProps) {
  const lists = useLoaded(() => call('rpcGetPairs', {}), '');
  const [made, setMade] = useState('');
  const onMade = (pairId: string) => {
    loaded.reload();
    setMade(pairId);
  };
  if (made !== '') {
    return (
      <DoneScreen
        title={ui.newPairDoneTitle}
        text={ui.newPairDone}
        primary={ui.toPairs}
        onPrimary={() => onOpen('pairs')}
        secondary={ui.newPairMore}
        onSecondary={() => setMade('')}
        undo={{
          work: () => call('rpcTakeBackPair', { pairId: made }),
          onUndone: loaded.reload,
          title: ui.newPairUndoneTitle,
          text: ui.newPairUndone,
        }}
      />
    );
  }
  return (
    <Screen title={ui.newPairTitle} onBack={() => onOpen('home')}>
      <Loadable loaded={lists}>
        {(people) => {
          if (people.mentors.length === 0) {
            const toForm = () => onOpen('form');
            return (
              <Empty
                title={ui.newPairEmptyTitle}
                text={ui.newPairEmptyMentors}
                primary={ui.formTitle}
                onPrimary={toForm}
              />
            );
          }
          if (people.mentees.length === 0) return <Empty title={ui.newPairEmptyTitle} text={ui.newPairEmptyMentees} />;
          return <PairForm view={view} people={people} personId={rowId} onMade={onMade} />;
        }}
      </Loadable>
    </Screen>
  );
}
