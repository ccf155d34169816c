// The ways to what keeps the data of people in order: doubled rows, who sees them, codes.
import { useState } from 'preact/hooks';
import * as ui from '../../texts/uiPrivacy.ts';
import { NavList } from '../parts/NavList.tsx';
import { Screen } from '../parts/Screen.tsx';
import type { SchoolProps } from '../school/schoolProps.ts';
import { Duplicates } from './Duplicates.tsx';

export function People({ onOpen, loaded }: SchoolProps) {
  const [opened, setOpened] = useState<'' | 'duplicates'>('');
  const close = () => {
    loaded.reload();
    setOpened('');
  };
  if (opened === 'duplicates') return <Duplicates onBack={close} />;
  return (
    <Screen title={ui.peopleTitle} onBack={() => onOpen('home')}>
      <NavList items={[{ label: ui.duplicatesTitle, onOpen: () => setOpened('duplicates') }]} />
    </Screen>
  );
}
