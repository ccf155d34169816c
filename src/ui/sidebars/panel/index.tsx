// Where the panel starts: puts the first screen into the shell.
import { render } from 'preact';
import '../../sidebar.css';
import * as ui from '../../../texts/ui.ts';
import { Panel } from './Panel.tsx';

document.title = ui.product;
const place = document.getElementById('panel');
if (place) render(<Panel />, place);
