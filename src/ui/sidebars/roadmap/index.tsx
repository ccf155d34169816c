// The page of a school's roadmap: looked at once a month.
import { showPanel } from '../../panel/showPanel.tsx';
import { SchoolRoadmap } from '../../roadmap/SchoolRoadmap.tsx';

showPanel((view) => (view.role === 'school' ? <SchoolRoadmap /> : null), 'school');
