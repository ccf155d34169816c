// Everybody of the registers, narrowed by what is wanted and by typed words.
import { useState } from 'preact/hooks';
import { call } from '../../rpc/client.ts';
import type { PersonRow } from '../../rpc/views/people.ts';
import * as ui from '../../texts/uiPeople.ts';
import { SearchField } from '../fields/SearchField.tsx';
import { SelectField } from '../fields/SelectField.tsx';
import { useLoaded } from '../hooks/useLoaded.ts';
import { Button } from '../parts/Button.tsx';
import { Empty } from '../parts/Empty.tsx';
import { Loadable } from '../parts/Loadable.tsx';
import { Screen } from '../parts/Screen.tsx';
import type { SchoolProps } from '../school/schoolProps.ts';
import { foundPeople } from './foundPeople.ts';
import { PeopleList } from './PeopleList.tsx';

type Shown = keyof typeof ui.allShown;

const FITS: Readonly<Record<Shown, (person: PersonRow) => boolean>> = {
  all: () => true,
  mentors: ({ register }) => register === 'mentors',
  mentees: ({ register }) => register === 'mentees',
  alone: ({ hasPair }) => !hasPair,
  candidates: ({ isCandidate }) => isCandidate,
};
/** Shown at first of a long list. */
const PORTION = 50;

export function AllPeople({ onOpen }: SchoolProps) {
  const list = useLoaded(() => call('rpcGetPeople', {}), '');
  const [shown, setShown] = useState<Shown>('all');
  const [text, setText] = useState('');
  const [most, setMost] = useState(PORTION);
  return (
    <Screen title={ui.allTitle} onBack={() => onOpen('home')}>
      <Loadable loaded={list}>
        {({ people }) => {
          if (people.length === 0) {
            const add = () => onOpen('addMentor');
            return <Empty title={ui.allEmptyTitle} text={ui.allEmpty} primary={ui.addTitles.mentors} onPrimary={add} />;
          }
          const fitting = people.filter(FITS[shown]);
          const found = text.trim() === '' ? fitting : foundPeople(fitting, text);
          return (
            <>
              <SelectField
                id="shown"
                label={ui.allShow}
                value={shown}
                error=""
                choices={Object.entries(ui.allShown).map(([code, name]) => ({ code, name }))}
                onValue={(code) => setShown(code as Shown)}
              />
              <SearchField id="people-search" label={ui.searchLabel} value={text} onValue={setText}>
                <p class="hint" role="status">
                  {found.length === 0 ? ui.searchNobody : ui.searchFound(found.length)}
                </p>
              </SearchField>
              <PeopleList people={found.slice(0, most)} onOpen={(id) => onOpen('person', id)} />
              {found.length > most && (
                <Button onClick={() => setMost(found.length)}>{ui.searchRest(found.length - most)}</Button>
              )}
            </>
          );
        }}
      </Loadable>
    </Screen>
  );
}
