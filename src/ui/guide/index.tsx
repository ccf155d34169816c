// The page of the user guide: what the build has put into it, on the screen.
import { render } from 'preact';
import '../sidebar.css';
import './guide.css';
import { guideTitle } from '../../texts/uiGuide.ts';
import { Guide } from './Guide.tsx';
import { guideText } from './guideText.ts';

document.title = guideTitle;
const place = document.getElementById('panel');
if (place) render(<Guide chapters={guideText()} />, place);
