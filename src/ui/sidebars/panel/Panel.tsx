// The whole panel: asks which workbook this is and shows the screens of its role.
import { useState } from 'preact/hooks';
import { call } from '../../../rpc/client.ts';
import * as ui from '../../../texts/ui.ts';
import { useLoaded } from '../../hooks/useLoaded.ts';
import { MunicipalityPanel } from '../../municipality/MunicipalityPanel.tsx';
import { Loadable } from '../../parts/Loadable.tsx';
import { Screen } from '../../parts/Screen.tsx';
import { SchoolPanel } from '../../school/SchoolPanel.tsx';
import { Outdated } from '../../setup/Outdated.tsx';
import { SetUp } from '../../setup/SetUp.tsx';

export function Panel() {
  const [period, setPeriod] = useState('');
  const panel = useLoaded(() => call('rpcGetPanel', period === '' ? {} : { period }), period);
  const view = panel.value;
  if (view === null) {
    return (
      <Screen title={ui.product}>
        <Loadable loaded={panel}>{() => null}</Loadable>
      </Screen>
    );
  }
  switch (view.role) {
    case 'empty':
      return <SetUp view={view} loaded={panel} />;
    case 'outdated':
      return <Outdated view={view} loaded={panel} />;
    case 'municipality':
      return <MunicipalityPanel view={view} loaded={panel} period={period || view.period} onPeriod={setPeriod} />;
    case 'school':
      return <SchoolPanel view={view} loaded={panel} />;
  }
}
