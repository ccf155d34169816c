// The page that matches mentors with those who wait: large, and needed a few times a year.
import { Matching } from '../../matching/Matching.tsx';
import { showPanel } from '../../panel/showPanel.tsx';

showPanel((view) => (view.role === 'school' ? <Matching kinds={view.kinds} /> : null));
