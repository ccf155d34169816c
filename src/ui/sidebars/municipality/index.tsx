// The page of the municipal workbook.
import { MunicipalityPanel } from '../../municipality/MunicipalityPanel.tsx';
import { showPanel } from '../../panel/showPanel.tsx';

showPanel(
  (view, { loaded, chosenPeriod, onPeriod }) =>
    view.role === 'municipality' ? (
      <MunicipalityPanel view={view} loaded={loaded} period={chosenPeriod || view.period} onPeriod={onPeriod} />
    ) : null,
  'municipality',
);
