// The screens of a municipal workbook and the ways between them.
import { useState } from 'preact/hooks';
import { CheckBook } from '../check/CheckBook.tsx';
import { Documents } from '../documents/Documents.tsx';
import { AddOrganisations } from '../paste/AddOrganisations.tsx';
import { TypedNumbers } from '../paste/TypedNumbers.tsx';
import { CopyProfile } from './CopyProfile.tsx';
import { Indicators } from './Indicators.tsx';
import { MunicipalityHome } from './MunicipalityHome.tsx';
import type { MunicipalityProps, MunicipalityScreen } from './municipalityProps.ts';
import { NewYearBooks } from './NewYearBooks.tsx';
import { OwnTemplates } from './OwnTemplates.tsx';
import { RollUp } from './RollUp.tsx';
import { SchoolBooks } from './SchoolBooks.tsx';

const SCREENS = {
  home: MunicipalityHome,
  organisations: AddOrganisations,
  books: SchoolBooks,
  numbers: TypedNumbers,
  rollUp: RollUp,
  indicators: Indicators,
  documents: ({ onOpen }: MunicipalityProps) => <Documents onBack={() => onOpen('home')} />,
  templates: OwnTemplates,
  profile: CopyProfile,
  newYear: NewYearBooks,
  check: ({ onOpen }: MunicipalityProps) => <CheckBook onBack={() => onOpen('home')} />,
};

export function MunicipalityPanel(props: Omit<MunicipalityProps, 'onOpen'>) {
  const [screen, setScreen] = useState<MunicipalityScreen>('home');
  const Shown = SCREENS[screen];
  return <Shown {...props} onOpen={setScreen} />;
}
