// The screens of a municipal workbook and the ways between them.
import { useState } from 'preact/hooks';
import { Board } from '../board/Board.tsx';
import { CheckBook } from '../check/CheckBook.tsx';
import { Documents } from '../documents/Documents.tsx';
import { Indicators } from '../indicators/Indicators.tsx';
import { CancelOrder } from '../orders/CancelOrder.tsx';
import { Orders } from '../orders/Orders.tsx';
import { SignOrder } from '../orders/SignOrder.tsx';
import { OtherPage } from '../panel/OtherPage.tsx';
import { pagePlace } from '../panel/pagePlace.ts';
import { TypedNumbers } from '../paste/TypedNumbers.tsx';
import { MunicipalRoadmap } from '../roadmap/MunicipalRoadmap.tsx';
import { Constants } from './Constants.tsx';
import { CopyProfile } from './CopyProfile.tsx';
import { MentorForm } from './MentorForm.tsx';
import { MunicipalityHome } from './MunicipalityHome.tsx';
import type { MunicipalityProps, MunicipalityScreen } from './municipalityProps.ts';
import { NewYearBooks } from './NewYearBooks.tsx';
import { OwnTemplates } from './OwnTemplates.tsx';
import { RollUp } from './RollUp.tsx';
import { SchoolBooks } from './SchoolBooks.tsx';

const SCREENS = {
  home: MunicipalityHome,
  organisations: () => <OtherPage page="organisations" />,
  books: SchoolBooks,
  numbers: TypedNumbers,
  board: Board,
  roadmap: ({ onOpen }: MunicipalityProps) => <MunicipalRoadmap onBack={() => onOpen('home')} />,
  rollUp: RollUp,
  indicators: Indicators,
  documents: ({ onOpen }: MunicipalityProps) => (
    <Documents onBack={() => onOpen('home')} onOrders={() => onOpen('orders')} />
  ),
  orders: (props: MunicipalityProps) => <Orders {...props} orderId="" onBegin={() => props.onOpen('documents')} />,
  signOrder: (props: MunicipalityProps) => (
    <SignOrder {...props} orderId={props.detail} onBooks={() => props.onOpen('books')} />
  ),
  cancelOrder: (props: MunicipalityProps) => <CancelOrder {...props} orderId={props.detail} />,
  templates: OwnTemplates,
  mentorForm: MentorForm,
  constants: Constants,
  profile: CopyProfile,
  newYear: NewYearBooks,
  check: ({ onOpen }: MunicipalityProps) => <CheckBook onBack={() => onOpen('home')} />,
};

/** The first screen, or the one that another page has led to. */
const firstScreen = (): MunicipalityScreen => {
  const screen = pagePlace()?.screen;
  return screen === 'books' || screen === 'numbers' ? screen : 'home';
};

export function MunicipalityPanel(props: Omit<MunicipalityProps, 'detail' | 'onOpen'>) {
  const [[screen, detail], setScreen] = useState<readonly [MunicipalityScreen, string]>(() => [firstScreen(), '']);
  const Shown = SCREENS[screen];
  return <Shown {...props} detail={detail} onOpen={(next, meant = '') => setScreen([next, meant])} />;
}
