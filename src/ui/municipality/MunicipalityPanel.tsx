// The screens of a municipal workbook and the ways between them.
import { useState } from 'preact/hooks';
import type { PanelView } from '../../rpc/contract.ts';
import type { Loaded } from '../hooks/useLoaded.ts';
import { AddOrganisations } from '../paste/AddOrganisations.tsx';
import { TypedNumbers } from '../paste/TypedNumbers.tsx';
import { Indicators } from './Indicators.tsx';
import { MunicipalityHome } from './MunicipalityHome.tsx';
import type { MunicipalityProps, MunicipalityScreen, MunicipalityView } from './municipalityProps.ts';
import { RollUp } from './RollUp.tsx';
import { SchoolBooks } from './SchoolBooks.tsx';

interface MunicipalityPanelProps {
  readonly view: MunicipalityView;
  readonly loaded: Loaded<PanelView>;
  readonly period: string;
  onPeriod(period: string): void;
}

export function MunicipalityPanel({ view, loaded, period, onPeriod }: MunicipalityPanelProps) {
  const [screen, setScreen] = useState<MunicipalityScreen>('home');
  const props: MunicipalityProps = { view, period, onPeriod, onChanged: loaded.reload, onOpen: setScreen };
  switch (screen) {
    case 'home':
      return <MunicipalityHome {...props} loaded={loaded} />;
    case 'organisations':
      return <AddOrganisations {...props} />;
    case 'books':
      return <SchoolBooks {...props} />;
    case 'numbers':
      return <TypedNumbers {...props} />;
    case 'rollUp':
      return <RollUp {...props} />;
    case 'indicators':
      return <Indicators {...props} />;
  }
}
