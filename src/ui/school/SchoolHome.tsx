// The first screen of a school workbook: the quarter, what to do now, the search over people, and the ways to the rest.
import { useEffect } from 'preact/hooks';
import { call } from '../../rpc/client.ts';
import * as texts from '../../texts/uiHome.ts';
import { nameOf } from '../fields/PeriodField.tsx';
import { Groups } from '../home/Groups.tsx';
import { quarterOf } from '../home/quarterText.ts';
import { TodoList } from '../home/TodoList.tsx';
import { useAction } from '../hooks/useAction.ts';
import { Loadable } from '../parts/Loadable.tsx';
import { Notice } from '../parts/Notice.tsx';
import { Progress } from '../parts/Progress.tsx';
import { Screen } from '../parts/Screen.tsx';
import { PersonSearch } from '../people/PersonSearch.tsx';
import type { SchoolProps } from './schoolProps.ts';

export function SchoolHome({ view, loaded, said, onOpen }: SchoolProps) {
  const { newRows } = view.home;
  const [action, giveCodes] = useAction(() => call('rpcKeepCodes', {}), loaded.reload);
  // A row typed by hand can be opened and paired only when it has its code; nobody should have to know that.
  useEffect(() => {
    if (newRows > 0) giveCodes(undefined);
  }, [newRows]);
  return (
    <Screen title={view.organisation} subtitle={`${nameOf(view.period, view.periods)}: ${quarterOf(view)}`}>
      {said !== null && (
        <Notice tone="good" title={said.title}>
          <p>{said.text}</p>
        </Notice>
      )}
      {action.running && <Progress label={texts.codesGiven} />}
      <Loadable loaded={loaded}>{() => <TodoList view={view} onOpen={onOpen} />}</Loadable>
      {view.counts.mentors + view.counts.mentees > 0 && (
        <PersonSearch pdMode={view.pdMode} onOpen={(id) => onOpen('person', id)} />
      )}
      <Groups view={view} onOpen={onOpen} />
    </Screen>
  );
}
