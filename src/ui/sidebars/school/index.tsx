// The page of a school's workbook.
import { showPanel } from '../../panel/showPanel.tsx';
import { SchoolPanel } from '../../school/SchoolPanel.tsx';

showPanel(
  (view, { loaded }) => (view.role === 'school' ? <SchoolPanel view={view} loaded={loaded} /> : null),
  'school',
);
