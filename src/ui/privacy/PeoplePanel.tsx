// The page of what concerns people beyond adding and finding them: consents, doubled rows, who sees the data, codes.
import { useState } from 'preact/hooks';
import type { PlaceName } from '../../rpc/views/panel.ts';
import * as ui from '../../texts/uiPrivacy.ts';
import { Consents } from '../consents/Consents.tsx';
import { OtherPage } from '../panel/OtherPage.tsx';
import { pagePlace } from '../panel/pagePlace.ts';
import { NavList } from '../parts/NavList.tsx';
import { Screen } from '../parts/Screen.tsx';
import { EditPerson } from '../people/EditPerson.tsx';
import type { SchoolView } from '../school/schoolProps.ts';
import { Codes } from './Codes.tsx';
import { Duplicates } from './Duplicates.tsx';
import { Viewers } from './Viewers.tsx';

type PeopleScreen = PlaceName | 'viewers' | 'codes' | 'home';

/** A page that was opened at one of its screens leads from there back to the first screen of the school. */
export function PeoplePanel({ view }: { readonly view: SchoolView }) {
  const [place] = useState(pagePlace);
  const first = place?.screen ?? 'people';
  const [screen, setScreen] = useState<PeopleScreen>(first);
  const [personId, setPersonId] = useState(place?.rowId ?? '');
  const toPerson = (id: string) => {
    setPersonId(id);
    setScreen('person');
  };
  const back = () => setScreen(screen === first ? 'home' : first);
  if (screen === 'home') return <OtherPage />;
  if (screen === 'person') return <OtherPage screen="person" rowId={personId} />;
  if (screen === 'consents') return <Consents rowId={personId} onHome={back} />;
  if (screen === 'edit') return <EditPerson personId={personId} onPerson={toPerson} />;
  if (screen === 'duplicates') return <Duplicates onBack={back} />;
  if (screen === 'codes') return <Codes onBack={back} />;
  if (screen === 'viewers') return <Viewers onBack={back} />;
  return (
    <Screen title={ui.peopleTitle} onBack={back}>
      <NavList
        items={[
          { label: ui.duplicatesTitle, onOpen: () => setScreen('duplicates') },
          { label: ui.viewersTitle, onOpen: () => setScreen('viewers') },
          ...(view.pdMode === 'codes' ? [{ label: ui.codesTitle, onOpen: () => setScreen('codes') }] : []),
        ]}
      />
    </Screen>
  );
}
