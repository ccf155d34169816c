// The page of what concerns people beyond adding and finding them: consents, changes, terms, doubled rows, who sees the data, codes, the form.
import { useState } from 'preact/hooks';
import type { PagePlace, PlaceName } from '../../rpc/views/panel.ts';
import { dueTasksTitle } from '../../texts/uiDueTasks.ts';
import * as ui from '../../texts/uiPrivacy.ts';
import { Consents } from '../consents/Consents.tsx';
import { RegistrationForm } from '../forms/RegistrationForm.tsx';
import { OtherPage } from '../panel/OtherPage.tsx';
import { pagePlace } from '../panel/pagePlace.ts';
import { NavList } from '../parts/NavList.tsx';
import { Screen } from '../parts/Screen.tsx';
import { EditPerson } from '../people/EditPerson.tsx';
import type { SchoolProps } from '../school/schoolProps.ts';
import { DueTasks } from '../tasks/DueTasks.tsx';
import { Codes } from './Codes.tsx';
import { Duplicates } from './Duplicates.tsx';
import { Viewers } from './Viewers.tsx';

type PeopleScreen = Exclude<PlaceName, 'person' | 'pair' | 'signOrder'> | 'viewers' | 'codes';

/** A page that was opened at one of its screens leads from there back to the first screen of the school. */
export function PeoplePanel({ view, loaded }: Pick<SchoolProps, 'view' | 'loaded'>) {
  const [place] = useState(pagePlace);
  const first = (place?.screen ?? 'people') as PeopleScreen;
  const rowId = place?.rowId ?? '';
  const [screen, setScreen] = useState(first);
  const [left, setLeft] = useState<Partial<PagePlace> | null>(null);
  const back = () => (screen === first ? setLeft({}) : setScreen(first));
  const toPerson = (personId: string) => setLeft({ screen: 'person', rowId: personId });
  const toPair = (pairId: string) => setLeft({ screen: 'pair', rowId: pairId });
  if (left !== null) return <OtherPage {...left} />;
  if (screen === 'consents')
    return <Consents rowId={rowId} onHome={back} onTasks={() => setScreen('tasks')} onPair={toPair} />;
  if (screen === 'edit')
    return (
      <EditPerson
        personId={rowId}
        onPerson={toPerson}
        onConsents={() => setScreen('consents')}
        onHome={() => setLeft({})}
      />
    );
  if (screen === 'tasks') return <DueTasks onBack={back} onPlace={setLeft} />;
  if (screen === 'form') return <RegistrationForm view={view} loaded={loaded} onBack={back} />;
  if (screen === 'duplicates') return <Duplicates onBack={back} />;
  if (screen === 'codes') return <Codes onBack={back} />;
  if (screen === 'viewers') return <Viewers onBack={back} />;
  return (
    <Screen title={ui.peopleTitle} onBack={back}>
      <NavList
        items={[
          { label: dueTasksTitle, onOpen: () => setScreen('tasks') },
          { label: ui.duplicatesTitle, onOpen: () => setScreen('duplicates') },
          { label: ui.viewersTitle, onOpen: () => setScreen('viewers') },
          ...(view.pdMode === 'codes' ? [{ label: ui.codesTitle, onOpen: () => setScreen('codes') }] : []),
        ]}
      />
    </Screen>
  );
}
