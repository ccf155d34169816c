// Where on this page a person wants to be: written on the page by the server that opened it.
import type { PagePlace, PlaceName } from '../../rpc/views/panel.ts';

/** What a page is drawn into. */
export const panelRoot = (): HTMLElement | null => document.getElementById('panel');

/** Null for a page that opens at its beginning. */
export const pagePlace = (): Required<PagePlace> | null => {
  const [screen, rowId = ''] = panelRoot()?.dataset['place']?.split(' ') ?? [];
  return screen === undefined ? null : { screen: screen as PlaceName, rowId };
};
