// The screens of a school workbook and the ways between them.
import { useState } from 'preact/hooks';
import type { PanelView } from '../../rpc/contract.ts';
import type { Loaded } from '../hooks/useLoaded.ts';
import { NewPair } from '../pairs/NewPair.tsx';
import { Pairs } from '../pairs/Pairs.tsx';
import { Orders } from './Orders.tsx';
import { QuarterReport } from './QuarterReport.tsx';
import { RegistrationForm } from './RegistrationForm.tsx';
import { SchoolHome } from './SchoolHome.tsx';
import { SignOrder } from './SignOrder.tsx';
import type { SchoolProps, SchoolScreen, SchoolView } from './schoolProps.ts';

export function SchoolPanel({ view, loaded }: { readonly view: SchoolView; readonly loaded: Loaded<PanelView> }) {
  const [screen, setScreen] = useState<SchoolScreen>('home');
  const [orderId, setOrderId] = useState('');
  const onSign = (id: string) => {
    setOrderId(id);
    setScreen('signOrder');
  };
  const props: SchoolProps = { view, onChanged: loaded.reload, onOpen: setScreen, onSign };
  switch (screen) {
    case 'home':
      return <SchoolHome {...props} loaded={loaded} />;
    case 'form':
      return <RegistrationForm {...props} />;
    case 'pairs':
      return <Pairs {...props} />;
    case 'newPair':
      return <NewPair {...props} />;
    case 'orders':
      return <Orders {...props} />;
    case 'signOrder':
      return <SignOrder {...props} orderId={orderId} />;
    case 'report':
      return <QuarterReport {...props} />;
  }
}
