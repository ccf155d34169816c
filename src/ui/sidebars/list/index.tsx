// The page that loads a list of people into a school's workbook: its reader of files is a third of it, and needed once a year.
import { LoadList } from '../../lists/LoadList.tsx';
import { showPanel } from '../../panel/showPanel.tsx';

showPanel((view, { loaded }) => (view.role === 'school' ? <LoadList view={view} loaded={loaded} /> : null), 'school');
