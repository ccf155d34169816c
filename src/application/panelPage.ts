// Which page of the sidebar a workbook is worked in.
import type { OwnPage } from '../rpc/views/panel.ts';
import { openBook, versionProblem } from './book.ts';
import type { Ports } from './ports.ts';

export type PanelPage = 'start' | 'municipality' | 'school' | OwnPage;

/**
 * `start` for a workbook that has to be set up or updated first; the page `asked` for where the workbook has one.
 * One read: the settings.
 */
export const panelPage = (ports: Ports, asked?: OwnPage): PanelPage => {
  const book = openBook(ports, []);
  if (book === null || versionProblem(book.settings)?.code === 'book_outdated') return 'start';
  const isOwn = asked !== undefined && (asked === 'organisations') === (book.role === 'municipality');
  return isOwn ? asked : book.role;
};
