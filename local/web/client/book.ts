// The page of a workbook: loads it, draws grid, tabs, menus and sidebar, and keeps them in step with the workspace.

import type { EffectView, RunReply } from '../wire.ts';
import { api } from './api.ts';
import { BookState } from './book/BookState.ts';
import { createCellBar } from './book/cellBar.ts';
import { openFilter } from './book/filterDialog.ts';
import { createFindBar } from './book/findBar.ts';
import { showMenus } from './book/menus.ts';
import { createRowsMenu } from './book/rowsMenu.ts';
import { createSidebar } from './book/sidebarFrame.ts';
import { createTabs } from './book/tabs.ts';
import { toast } from './book/toasts.ts';
import { createToolbar } from './book/toolbar.ts';
import { watchChanges } from './book/watchChanges.ts';
import { byId, element } from './element.ts';
import { isOfThisBook } from './grid/cellLinks.ts';
import { GridControl } from './grid/GridControl.ts';
import { GridView } from './grid/GridView.ts';
import { createNote } from './grid/note.ts';
import { NO_FILTER, type SheetFilter } from './grid/sheetLines.ts';
import { placeOfHash } from './links.ts';

const bookId = byId('main').dataset['book'] ?? '';
const message = (error: unknown) => (error instanceof Error ? error.message : String(error));

async function start(): Promise<void> {
  const place = byId('grid-place');
  const state = new BookState(bookId, await api.book(bookId));
  const view = new GridView(place);
  place.setAttribute('aria-busy', 'false');
  place.setAttribute('role', 'tabpanel');
  const showPlace = createCellBar(view);
  const note = createNote(view);
  const tabs = createTabs(
    byId('tabs'),
    (sheetId) => state.choose(sheetId),
    () => view.focus(),
  );
  /** What each sheet is filtered by, while the page is open. */
  const filters = new Map<number, SheetFilter>();
  const show = (filter: SheetFilter) => {
    filters.set(state.sheet.sheetId, filter);
    view.show(filter);
    moved();
  };
  const chooseFilter = (column: number) => openFilter(state.sheet, column, view.filter, show, () => view.focus());
  const showTools = createToolbar(state, view, {
    undo: () => void state.move('undo').then(() => view.focus()),
    redo: () => void state.move('redo').then(() => view.focus()),
    find: () => openFind(),
    filter: () => chooseFilter(view.active.column),
    showAll: () => {
      show(NO_FILTER);
      view.focus();
    },
  });
  const moved = () => {
    showPlace();
    note.follow();
    showTools();
  };
  createRowsMenu(byId('rows-open') as HTMLButtonElement, state, view, moved);
  const openFind = createFindBar(view, moved);
  const control = new GridControl(view, {
    edit: (sheet, edits) => void state.edit(sheet, edits),
    moved,
    idle: () => watch.settle(),
    filter: chooseFilter,
    follow: (href) => follow(href),
    refuse: (text) => void toast({ text, kind: 'error' }),
    today: () => byId('main').dataset['today'] ?? '',
  });
  state.isBusy = () => control.isEditing;
  state.onSteps = showTools;
  state.onChange = (isOtherSheet) => {
    if (isOtherSheet) view.open(state.sheet, state.place(), filters.get(state.sheet.sheetId));
    else view.refresh(state.sheet);
    place.setAttribute('aria-label', `Лист «${state.sheet.title}»`);
    tabs.show(state.sheets, state.sheet.sheetId);
    moved();
  };
  state.onLeave = () => view.active;
  const watch = watchChanges(bookId, state);
  const sidebar = createSidebar(byId('sidebar'), {
    run: async (entry, args) => {
      const reply = await api.run(bookId, entry, args, 'sidebar');
      settle(reply);
      if (reply.status !== 'completed') throw new Error(reply.error ?? 'Программа остановлена.');
      return reply.value;
    },
    closed: () => view.focus(),
  });

  const showEffect = (effect: EffectView) => {
    if (effect.kind === 'toast') toast({ text: effect.message, title: effect.title });
    else if (effect.kind === 'sidebar') sidebar.open(effect.title, effect.src);
  };
  const settle = (reply: RunReply) => {
    showMenus(byId('menus'), reply.effects, (item) => void runFromMenu(item.caption, item.entry));
    reply.effects.forEach(showEffect);
    void state.reload();
  };
  const runFromMenu = async (caption: string, entry: string) => {
    const done = toast({ text: `Выполняется: ${caption}`, kind: 'busy' });
    try {
      const reply = await api.run(bookId, entry, [], 'menu');
      settle(reply);
      if (reply.status !== 'completed') failed(caption, reply);
    } catch (error) {
      toast({ text: message(error), kind: 'error' });
    } finally {
      done();
    }
  };
  const failed = (caption: string, reply: RunReply) =>
    toast({
      title: `Не выполнено: ${caption}`,
      text: reply.error ?? 'Программа остановлена.',
      kind: 'error',
      link: { href: `/executions/${encodeURIComponent(reply.executionId)}`, caption: 'Подробности' },
    });

  const goToHash = () => {
    const wanted = placeOfHash(location.hash);
    if (wanted) state.choose(wanted.sheetId ?? state.sheet.sheetId, wanted);
  };
  const follow = (href: string) => {
    if (!isOfThisBook(href)) window.open(href, '_blank', 'noopener,noreferrer');
    else if (location.hash !== '' && href.endsWith(location.hash)) goToHash();
    else location.hash = new URL(href, location.href).hash;
  };
  byId('follow').addEventListener('click', (event) => {
    event.preventDefault();
    follow(byId('follow').getAttribute('href') ?? '');
    view.focus();
  });
  state.onChange(true);
  goToHash();
  window.addEventListener('hashchange', goToHash);
  view.focus();
  const opened = await api.open(bookId);
  settle(opened);
  if (opened.status !== 'completed') failed('меню книги', opened);
}

start().catch((error: unknown) => {
  const retry = element('button', { type: 'button', class: 'button primary' }, 'Повторить');
  retry.addEventListener('click', () => location.reload());
  const place = byId('grid-place');
  place.setAttribute('aria-busy', 'false');
  if (place.querySelector('[role=grid]')) toast({ text: message(error), kind: 'error' });
  else
    place.replaceChildren(
      element(
        'div',
        { class: 'empty', role: 'alert' },
        element('h2', {}, 'Книга не открылась'),
        element('p', {}, message(error)),
        retry,
      ),
    );
});
