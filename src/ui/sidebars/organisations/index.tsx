// The page that adds organisations to the municipal register: it reads files, and is needed a few times a year.
import { showPanel } from '../../panel/showPanel.tsx';
import { AddOrganisations } from '../../paste/AddOrganisations.tsx';

showPanel(
  (view, { loaded }) => (view.role === 'municipality' ? <AddOrganisations view={view} loaded={loaded} /> : null),
  'municipality',
);
