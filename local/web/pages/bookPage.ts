// The frame of a workbook: head with the menu bar, place for the grid, tabs and sidebar; client/book.ts fills it.
import { html, raw } from 'hono/html';
import { FILE_KINDS } from '../fileKinds.ts';
import { type Html, layout } from './layout.ts';

export function bookPage({ token, id, name }: { token: string; id: string; name: string }): Html {
  return layout({
    title: `${name} · Наставник`,
    token,
    script: 'book',
    className: 'book',
    bare: true,
    body: html`<a class="skip" href="#grid">К таблице</a>
    <header class="book-head">
      <a class="book-home" href="/" title="К файлам" aria-label="К файлам">${raw(FILE_KINDS.spreadsheet.icon)}</a>
      <div>
        <h1>${name}</h1>
        <div class="menu-bar" id="menus"></div>
      </div>
      <div class="book-actions"><a class="button" href="/book/${encodeURIComponent(id)}.xlsx" download>Скачать .xlsx</a></div>
    </header>
    <main id="main" class="book-main" data-book="${id}">
      <section class="sheet" aria-label="Таблица">
        <div class="cell-bar"><output id="address" class="address" aria-label="Адрес ячейки">A1</output><span id="content" class="content"></span><a id="follow" class="follow" hidden target="_blank" rel="noopener noreferrer">Открыть ссылку</a></div>
        <p class="unseen" id="grid-help">Стрелки ведут по ячейкам, F2 или Enter открывает ячейку, Tab в последнем столбце выводит из таблицы.</p>
        <div class="grid-place" id="grid-place" aria-busy="true"><p class="loading" role="status">Открываем книгу…</p></div>
        <div class="tabs" id="tabs"></div>
      </section>
      <aside class="sidebar" id="sidebar" aria-label="Боковая панель" hidden></aside>
    </main>
    <div class="toasts" id="toasts" role="status" aria-live="polite"></div>
    <noscript><p class="notice error">Книга открывается только с включённым JavaScript. Её можно <a href="/book/${encodeURIComponent(id)}.xlsx">скачать как .xlsx</a>.</p></noscript>`,
  });
}
