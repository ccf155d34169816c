// The screens of a school workbook and the ways between them.
import { useState } from 'preact/hooks';
import { CheckBook } from '../check/CheckBook.tsx';
import { Documents } from '../documents/Documents.tsx';
import { Findings } from '../home/Findings.tsx';
import { PairLife } from '../life/PairLife.tsx';
import { CancelOrder } from '../orders/CancelOrder.tsx';
import { Orders } from '../orders/Orders.tsx';
import { SignOrder } from '../orders/SignOrder.tsx';
import { NewPair } from '../pairs/NewPair.tsx';
import { Pairs } from '../pairs/Pairs.tsx';
import { OtherPage } from '../panel/OtherPage.tsx';
import { pagePlace } from '../panel/pagePlace.ts';
import { AddPerson } from '../people/AddPerson.tsx';
import { AllPeople } from '../people/AllPeople.tsx';
import { FillRow } from '../people/FillRow.tsx';
import { OnePerson } from '../people/OnePerson.tsx';
import { QuarterReport } from './QuarterReport.tsx';
import { SchoolHome } from './SchoolHome.tsx';
import type { Said, SchoolProps, SchoolScreen } from './schoolProps.ts';

const SCREENS = {
  home: SchoolHome,
  allPeople: AllPeople,
  person: OnePerson,
  addMentor: (props: SchoolProps) => <AddPerson {...props} key="mentors" register="mentors" />,
  addMentee: (props: SchoolProps) => <AddPerson {...props} key="mentees" register="mentees" />,
  organisation: (props: SchoolProps) => <FillRow {...props} key="organisation" sheet="organisation" />,
  curator: (props: SchoolProps) => <FillRow {...props} key="curators" sheet="curators" />,
  findings: Findings,
  duplicates: () => <OtherPage page="people" screen="duplicates" />,
  form: () => <OtherPage page="people" screen="form" />,
  pairs: Pairs,
  newPair: NewPair,
  pair: PairLife,
  orders: (props: SchoolProps) => <Orders {...props} orderId="" onBegin={() => props.onOpen('pairs')} />,
  signOrder: ({ rowId, ...props }: SchoolProps) => <SignOrder {...props} orderId={rowId} />,
  cancelOrder: ({ rowId, ...props }: SchoolProps) => <CancelOrder {...props} orderId={rowId} />,
  documents: ({ onOpen }: SchoolProps) => <Documents onBack={() => onOpen('home')} onOrders={() => onOpen('orders')} />,
  list: () => <OtherPage page="list" />,
  matching: () => <OtherPage page="matching" />,
  settings: () => <OtherPage page="settings" />,
  forms: ({ rowId }: SchoolProps) => <OtherPage page="settings" screen="forms" rowId={rowId} />,
  roadmap: () => <OtherPage page="roadmap" />,
  report: QuarterReport,
  check: ({ onOpen }: SchoolProps) => <CheckBook onBack={() => onOpen('home')} />,
  consents: ({ rowId }: SchoolProps) => <OtherPage page="people" screen="consents" rowId={rowId} />,
  editPerson: ({ rowId }: SchoolProps) => <OtherPage page="people" screen="edit" rowId={rowId} />,
  tasks: () => <OtherPage page="people" screen="tasks" />,
  people: () => <OtherPage page="people" screen="people" />,
};

/** The first screen, or the one that another page has led to. */
const firstScreen = (): readonly [SchoolScreen, string, null] => {
  const place = pagePlace();
  return place?.screen === 'person' || place?.screen === 'pair' || place?.screen === 'signOrder'
    ? [place.screen, place.rowId, null]
    : ['home', '', null];
};

export function SchoolPanel(props: Pick<SchoolProps, 'view' | 'loaded'>) {
  const [[screen, rowId, said], setScreen] = useState<readonly [SchoolScreen, string, Said | null]>(firstScreen);
  const Shown = SCREENS[screen];
  return (
    <Shown
      {...props}
      rowId={rowId}
      said={said}
      onOpen={(next, row = '') => setScreen([next, row, null])}
      onDone={(what) => setScreen(['home', '', what])}
    />
  );
}
