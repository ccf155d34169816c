// The ways to what keeps the data of people in order: doubled rows, who sees them, codes.
import { useState } from 'preact/hooks';
import * as ui from '../../texts/uiPrivacy.ts';
import { NavList } from '../parts/NavList.tsx';
import { Screen } from '../parts/Screen.tsx';
import type { SchoolProps } from '../school/schoolProps.ts';
import { Codes } from './Codes.tsx';
import { Duplicates } from './Duplicates.tsx';
import { Viewers } from './Viewers.tsx';

export function People({ view, onOpen, loaded }: SchoolProps) {
  const [opened, setOpened] = useState<'' | 'duplicates' | 'viewers' | 'codes'>('');
  const close = () => {
    loaded.reload();
    setOpened('');
  };
  if (opened === 'duplicates') return <Duplicates onBack={close} />;
  if (opened === 'codes') return <Codes onBack={close} />;
  if (opened === 'viewers') return <Viewers onBack={close} />;
  return (
    <Screen title={ui.peopleTitle} onBack={() => onOpen('home')}>
      <NavList
        items={[
          { label: ui.duplicatesTitle, onOpen: () => setOpened('duplicates') },
          { label: ui.viewersTitle, onOpen: () => setOpened('viewers') },
          ...(view.pdMode === 'codes' ? [{ label: ui.codesTitle, onOpen: () => setOpened('codes') }] : []),
        ]}
      />
    </Screen>
  );
}
