// The page of what a school needs now and then.
import { showPanel } from '../../panel/showPanel.tsx';
import { SchoolSettings } from '../../school/SchoolSettings.tsx';

showPanel((view, { loaded }) => (view.role === 'school' ? <SchoolSettings loaded={loaded} /> : null), 'school');
