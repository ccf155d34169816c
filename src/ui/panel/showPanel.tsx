// Where a page starts: puts its first screen into the shell.
import { render } from 'preact';
import '../sidebar.css';
import * as ui from '../../texts/ui.ts';
import { keepPlace } from './keepPlace.ts';
import { type PageScreens, Panel } from './Panel.tsx';
import { panelRoot } from './pagePlace.ts';

/** `page` is the role whose page this is. */
export function showPanel(screens: PageScreens, page?: 'school' | 'municipality'): void {
  document.title = ui.product;
  const root = panelRoot();
  if (root === null) return;
  render(<Panel screens={screens} page={page} />, root);
  keepPlace(root);
}
