// The search over people: by the beginning of a name, a code, a class or a subject; the list is asked for once, when it is first wanted.
import { useState } from 'preact/hooks';
import { call } from '../../rpc/client.ts';
import type { PersonRow } from '../../rpc/views/people.ts';
import * as ui from '../../texts/uiPeople.ts';
import { SearchField } from '../fields/SearchField.tsx';
import { useLoaded } from '../hooks/useLoaded.ts';
import { Loadable } from '../parts/Loadable.tsx';
import { foundPeople } from './foundPeople.ts';
import { PeopleList } from './PeopleList.tsx';

const MOST_SHOWN = 8;

interface PersonSearchProps {
  readonly pdMode: 'names' | 'codes';
  onOpen(personId: string): void;
}

export function PersonSearch({ pdMode, onOpen }: PersonSearchProps) {
  const [text, setText] = useState('');
  const isAsked = text.trim() !== '';
  return (
    <SearchField
      id="people-search"
      label={ui.searchLabel}
      placeholder={ui.searchHint[pdMode]}
      value={text}
      onValue={setText}
    >
      {isAsked && <Found text={text} onOpen={onOpen} />}
    </SearchField>
  );
}

function Found({ text, onOpen }: { readonly text: string; onOpen(personId: string): void }) {
  const people = useLoaded(() => call('rpcGetPeople', {}), '');
  return (
    <Loadable loaded={people}>
      {(all) => {
        const found: PersonRow[] = foundPeople(all.people, text);
        return (
          <>
            <p class="hint" role="status">
              {found.length === 0 ? ui.searchNobody : ui.searchFound(found.length)}
            </p>
            <PeopleList people={found.slice(0, MOST_SHOWN)} onOpen={onOpen} />
            {found.length > MOST_SHOWN && <p class="hint">{ui.searchMore(found.length - MOST_SHOWN)}</p>}
          </>
        );
      }}
    </Loadable>
  );
}
