// The page of people's matters: consents, doubled rows, who sees the data, codes.
import { showPanel } from '../../panel/showPanel.tsx';
import { PeoplePanel } from '../../privacy/PeoplePanel.tsx';

showPanel(
  (view, { loaded }) => (view.role === 'school' ? <PeoplePanel view={view} loaded={loaded} /> : null),
  'school',
);
